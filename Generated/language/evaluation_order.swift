// run
//
// Calls, receives and operators are evaluated from left to right, before any assignment.

import GoRuntime
import GoStandardLibrary

nonisolated(unsafe) var log: GoSlice<GoString> = nil

func note(_ name: GoString, _ v: Int) -> Int {
  log.append(name)
  return v
}

func flush() {
  fmt.Println(log)
  log = nil
}

func target(_ name: GoString, _ s: GoSlice<Int>) -> GoSlice<Int> {
  log.append(name)
  return s
}

func main() {
  fmt.Println(note("a", 1) &+ note("b", 2) &* note("c", 3))
  flush()

  let s = GoSlice<Int>(count: 3)
  target("slice", s)[note("index", 1)] = note("value", 9)
  flush()

  // The right sides are all read before the left sides are written.
  var x = 1
  var y = 2
  (x, y) = (y, x &+ y)
  fmt.Println(x, y)
  var i = 0
  (i, s[i]) = (2, 7)
  fmt.Println(i, s)
  (s[0], s[2]) = (s[2], s[0])
  fmt.Println(s)

  fmt.Println(note("left", 0) == 1 && note("skipped", 1) == 1, note("left", 1) == 1 || note("skipped", 1) == 1)
  flush()

  let f = { () -> ((Int) -> Int)? in
    log.append("function")
    return { n in n }
  }
  _ = f()!(note("argument", 1))
  flush()

  let pair: GoSlice<Int> = [note("first", 1), note("second", 2)]
  let table: GoMap<GoString, Int> = ["k": note("element", 3)]
  fmt.Println(pair, table)
  flush()

  s[note("compound", 0)] &+= note("addend", 10)
  fmt.Println(s)
  flush()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
