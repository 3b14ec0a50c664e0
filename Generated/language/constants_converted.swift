// run
//
// A named constant keeps its name where it is converted, whatever the types and however large its value.

import GoRuntime
import GoStandardLibrary

struct state: GoDefinedInteger {
  var rawValue: UInt8

  init(_ rawValue: UInt8) { self.rawValue = rawValue }
}

let idle: state = 0
let running: state = 1
let stopped: state = 2

struct level: GoDefinedInteger {
  var rawValue: Int64

  init(_ rawValue: Int64) { self.rawValue = rawValue }
}

let size = 10
let wide: Int64 = 7
let lowest: level = -9223372036854775808
let huge = 1 << 62
let most: UInt64 = 18446744073709551615
let half = 0.5
let whole = 4.0
let letter = Int32(rune: "x")
let exact = 9007199254740993

extension state {
  func next() -> state {
    return (self &+ 1) % 3
  }
}

let names: GoArray<3, GoString> = ["idle", "running", "stopped"]

func main() {
  let word = UInt32(idle.rawValue)
  fmt.Println(word, UInt32(running.rawValue) &+ UInt32(size), 2.5, UInt8(wide), state(2), state(UInt8(size)).next())
  fmt.Println(
    lowest.rawValue, -9.223372036854776e+18, level(Int64(size)), level(Int64(huge)), most, Float(9.007199e+15),
    9007199254740992.0)
  fmt.Println(0.5, 4, Float(1.3333334), letter, "x", UInt8(23))
  fmt.Println(
    time.Duration(Int64(size)) &* time.Second, time.Duration(28), Int(time.Second.rawValue), 8571428571.428572)
  fmt.Println(names[Int(running.rawValue)], names[Int(stopped.rawValue)], UInt8(128), Int8(21), Int8(-7), UInt16(65525))
  let counts = GoArray<3, Int>()
  for i in 0..<Int(stopped.rawValue) {
    counts[i] &+= goShiftLeft(Int(running.rawValue), i)
  }
  fmt.Println(counts.copy(), 3, GoArray<2, Bool>())
  let any1 = GoAny(UInt32(running.rawValue))
  let any2 = GoAny(Float(size))
  fmt.Printf("%T %v %T %v\n", any1, any1, any2, any2)
  switch word {
  case UInt32(idle.rawValue):
    fmt.Println("idle")
  case UInt32(running.rawValue), UInt32(stopped.rawValue):
    fmt.Println("busy")
  default:
    break
  }
  struct count: GoDefinedInteger {
    var rawValue: Int16

    init(_ rawValue: Int16) { self.rawValue = rawValue }
  }
  fmt.Println(count(30), 1.5, UInt8(3))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
