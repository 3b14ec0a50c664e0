// run
//
// A goto may jump into what another goto repeats: the first round begins at its label.

import GoRuntime
import GoStandardLibrary

func walk(_ steps: GoSlice<Int>) -> GoSlice<Int> {
  var visited: GoSlice<Int> = nil
  outer: for (i, step) in steps.enumerated() {
    var at = step
    var goingTo = 0
    checkAgain: while true {
      switch goingTo {
      case 0:
        // The first step is not checked.
        goingTo = 2
        continue checkAgain
      case 1:  // check
        if at > 9 || at < 0 {
          continue outer
        }
        fallthrough
      default:  // visit
        visited.append(at)
        if at % 2 == 0 && i < 3 {
          at &+= 3
          goingTo = 1
          continue checkAgain
        } else if at % 3 == 0 {
          at &+= 1
          goingTo = 1
          continue checkAgain
        }
        if at == 7 {
          break outer
        }
        break checkAgain
      }
    }
  }
  return visited
}

func count(_ tries: Int) -> Int {
  var tries = tries
  var rounds = 0
  var goingTo = 0
  againAgain: while true {
    switch goingTo {
    case 0:
      if tries == 0 {
        goingTo = 2
        continue againAgain
      } else if tries < 0 {
        goingTo = 1
        continue againAgain
      }
      rounds &+= 100
      fallthrough
    case 1:  // again
      rounds &+= 10
      for i in 0..<2 {
        if i == 1 && rounds > 300 {
          goingTo = 2
          continue againAgain
        }
        rounds &+= 1
      }
      fallthrough
    default:  // count
      tries &+= 1
      if tries < 3 {
        goingTo = 1
        continue againAgain
      }
      return rounds
    }
  }
}

func main() {
  fmt.Println(walk([0, 1, 2, 12, 9, 7, 4]))
  fmt.Println(count(0), count(-1), count(2), count(5))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
