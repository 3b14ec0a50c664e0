// run
//
// A goto may jump into what another goto repeats: the first round begins at its label.

import GoRuntime
import GoStandardLibrary

func walk(_ steps: GoSlice<Int>) -> GoSlice<Int> {
  var visited: GoSlice<Int> = nil
  outer: for (i, step) in steps.enumerated() {
    var entersVisit = false
    var at = step
    // The first step is not checked.
    entersVisit = true
    check: while true {
      if !entersVisit {
        if at > 9 || at < 0 {
          continue outer
        }
      }
      entersVisit = false
      visited.append(at)
      if at % 2 == 0 && i < 3 {
        at &+= 3
        continue check
      } else if at % 3 == 0 {
        at &+= 1
        continue check
      }
      if at == 7 {
        break outer
      }
      break check
    }
  }
  return visited
}

func count(_ tries: Int) -> Int {
  var tries = tries
  var entersCount = false
  var rounds = 0
  againAhead: do {
    if tries == 0 {
      entersCount = true
      break againAhead
    } else if tries < 0 {
      break againAhead
    }
    rounds &+= 100
  }
  again: while true {
    count: do {
      if !entersCount {
        rounds &+= 10
        for i in 0..<2 {
          if i == 1 && rounds > 300 {
            break count
          }
          rounds &+= 1
        }
      }
      entersCount = false
    }
    tries &+= 1
    if tries < 3 {
      continue again
    }
    return rounds
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
