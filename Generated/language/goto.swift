// run
//
// A goto jumps back to a label, which repeats what is behind it, or ahead, which skips what is between.

import GoRuntime
import GoStandardLibrary

func tries(_ n: Int) -> GoString {
  var i = 0
  retry: while true {
    // Until it is enough.
    i &+= 1
    if i < n {
      continue retry
    }
    fail: do {
      if i > 3 {
        break fail
      }
      return fmt.Sprint("ok ", i)
    }
    return fmt.Sprint("fail ", i)
  }
}

func sumUntilFour(_ values: GoSlice<Int>) -> Int {
  var sum = 0
  done: do {
    for value in values {
      for j in stride(from: 0, to: value, by: 1) {
        if value == 4 {
          break done
        }
        sum &+= j
      }
    }
  }
  return sum
}

/// outward leaves and continues the loop around what a goto repeats.
func outward() -> GoSlice<Int> {
  var trace: GoSlice<Int> = nil
  outer: for i in 0..<5 {
    var n = 0
    again: while true {
      n &+= 1
      switch true {
      case i == 1:
        continue outer
      case i == 4:
        break
      case n < i:
        continue again
      default:
        break
      }
      if i == 3 {
        break outer
      }
      trace.append(i &* 10 &+ n)
      break again
    }
  }
  return trace
}

/// labelled has a label that loops and gotos share.
func labelled() -> Int {
  var rounds = 0
  loopAgain: while true {
    loop: for _ in 0..<3 {
      rounds &+= 1
      if rounds == 2 {
        continue loopAgain
      }
      if rounds == 4 {
        continue loop
      }
      if rounds == 6 {
        break loop
      }
    }
    return rounds
  }
}

/// both jumps to one label from in front and from behind.
func both(_ n: Int) -> GoString {
  var n = n
  var trace: GoString = ""
  middleAhead: do {
    if n > 2 {
      break middleAhead
    }
    trace += "start "
  }
  middle: while true {
    trace += fmt.Sprint(n, " ")
    n &-= 1
    if n > 0 {
      continue middle
    }
    return trace
  }
}

func machine(_ input: GoString) -> GoString {
  var out: GoString = ""
  var position = 0
  var c: UInt8 = 0
  next: while true {
    end: do {
      if position == len(input) {
        break end
      }
      c = input[position]
      position &+= 1
      digit: do {
        if c == UInt8(ascii: " ") {
          continue next
        } else if c >= UInt8(ascii: "0") && c <= UInt8(ascii: "9") {
          break digit
        }
        out += "?"
        continue next
      }
      out += "d"
      if position > 5 {
        break end
      }
      while true {
        switch select(.default) {
        default:
          continue next
        }
      }
    }
    return out + "."
  }
}

func closures() {
  var all: GoSlice<(() -> Int)?> = nil
  var i = 0
  again: while true {
    var j = i &* i
    all.append(
      {
        j &+= 1
        return j
      })
    i &+= 1
    if i < 3 {
      continue again
    }
    for f in all {
      fmt.Print(f!(), f!(), " ")
    }
    fmt.Println()
    break again
  }
}

func main() {
  fmt.Println(tries(2), tries(5))
  fmt.Println(sumUntilFour([2, 3, 4, 5]), sumUntilFour(nil))
  fmt.Println(outward())
  fmt.Println(labelled())
  fmt.Println(both(1), both(3))
  fmt.Println(machine("1 a2"), machine("12345678"))
  closures()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
