// run
//
// Untyped constants are exact, however big they get on the way.

import GoRuntime
import GoStandardLibrary

let huge = 1.2676506002282294e+30
let small = 4
let third = 0.3333333333333333
let one = 1.0

struct weekday: GoDefinedInteger, GoStringer, GoPanicking {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

let sunday: weekday = 0
let monday: weekday = 1
let tuesday: weekday = 2
let thursday: weekday = 4
let kb = 1024  // 1024
let mb = 1048576
let gb = 1073741824

let read = 1
let write = 2
let execute = 4
let all = 7

let greeting: GoString = "hello"
let letter: Int32 = 98

extension weekday {
  func String() -> GoString {
    return (["Sun", "Mon", "Tue", "Wed", "Thu"] as GoArray<5, GoString>)[self.rawValue]
  }
}

func main() {
  fmt.Println(small, 1, true)
  fmt.Println(sunday, monday, tuesday, thursday)
  fmt.Printf("%d %d %d\n", kb, mb, gb)
  fmt.Println(read, write, execute, all, all & ~write)
  fmt.Println(greeting, letter, "b")
  fmt.Println(10, 3, 3.5, 1 << 62)

  let mask: UInt8 = 255
  let x = mask
  let f: Float = 16777216.0
  let big: UInt64 = 18446744073709551615
  fmt.Println(x, f, big, -2, Int32(23))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
