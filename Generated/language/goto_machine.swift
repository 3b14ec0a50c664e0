// run
//
// Gotos that enter what other gotos repeat: a reader that stops when its room is full and goes on where it was.

import GoRuntime
import GoStandardLibrary

/// unpacker writes letters and repeated copies of the last letter, a few at a time.
final class unpacker: GoObject {
  var input: GoString = ""
  var output: GoSlice<UInt8> = nil
  var inCopy = false
  var left = 0

  init() {}

  init(input: GoString = "", output: GoSlice<UInt8> = nil, inCopy: Bool = false, left: Int = 0) {
    self.input = input
    self.output = output
    self.inCopy = inCopy
    self.left = left
  }
}

extension unpacker {
  /// step fills the room and says whether there is more.
  func step(_ room: Int) -> Bool {
    var room = room
    var goingTo = 0
    readingAgain: while true {
      switch goingTo {
      case 0:
        if inCopy {
          goingTo = 2
          continue readingAgain
        }
        fallthrough
      case 1:  // reading
        // A digit says how often the last letter comes again.
        do {
          if input == "" {
            return false
          }
          let next = input[0]
          input = input[1...]
          if next < UInt8(ascii: "0") || next > UInt8(ascii: "9") {
            output.append(next)
            room &-= 1
            if room <= 0 {
              inCopy = false
              return true
            }
            goingTo = 1
            continue readingAgain
          } else if next == UInt8(ascii: "0") {
            goingTo = 1
            continue readingAgain
          }
          left = Int(next &- UInt8(ascii: "0"))
          goingTo = 2
          continue readingAgain
        }
      default:  // copying
        while left > 0 {
          if room <= 0 {
            inCopy = true
            return true
          }
          output.append(output[len(output) &- 1])
          left &-= 1
          room &-= 1
        }
        goingTo = 1
        continue readingAgain
      }
    }
  }
}

/// entered counts from where it is told to, three times.
func entered(_ at: Int) -> GoSlice<Int> {
  var at = at
  var trace: GoSlice<Int> = nil
  var rounds = 0
  outer: for _ in 0..<2 {
    var goingTo = 0
    oneAgain: while true {
      switch goingTo {
      case 0:
        switch at {
        case 1:
          goingTo = 1
          continue oneAgain
        case 2:
          goingTo = 2
          continue oneAgain
        case 3:
          goingTo = 3
          continue oneAgain
        default:
          break
        }
        fallthrough
      case 1:  // one
        trace.append(1)
        if rounds == 5 {
          break outer
        }
        fallthrough
      case 2:  // two
        trace.append(2)
        for _ in 0..<3 {
          if len(trace) % 2 == 0 {
            continue
          }
          break
        }
        fallthrough
      default:  // three
        trace.append(3)
        rounds &+= 1
        if rounds == 4 {
          continue outer
        }
        if rounds % 2 == 1 {
          goingTo = 2
          continue oneAgain
        }
        if rounds < 3 {
          goingTo = 1
          continue oneAgain
        }
        at &+= 1
        last: do {
          break last
        }
        let last = rounds &* 10
        trace.append(last)
        break oneAgain
      }
    }
  }
  return trace
}

func main() {
  for room in ([1, 2, 3, 100] as GoSlice<Int>) {
    let u = unpacker(input: "ab3c0d5e1")
    var steps = 1
    while u.step(room) {
      steps &+= 1
    }
    fmt.Println(room, steps, GoString(u.output))
  }
  for at in 0..<4 {
    fmt.Println(at, entered(at))
  }

  var tries = 0
  var goingTo = 0
  againAgain: while true {
    switch goingTo {
    case 0:
      if tries == 0 {
        goingTo = 2
        continue againAgain
      }
      fallthrough
    case 1:  // again
      fmt.Println("again")
      fallthrough
    default:  // count
      tries &+= 1
      if tries < 3 {
        goingTo = 1
        continue againAgain
      }
      fmt.Println(tries)
      break againAgain
    }
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
