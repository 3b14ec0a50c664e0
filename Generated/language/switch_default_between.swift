// run
//
// A default that stands between other clauses is chosen when none of them is, and falls through to the next.

import GoRuntime
import GoStandardLibrary

struct kind: GoDefinedInteger {
  var rawValue: UInt8

  init(_ rawValue: UInt8) { self.rawValue = rawValue }
}

func pack(_ src: GoSlice<UInt8>) -> UInt32 {
  var v: UInt32 = 0
  let tag = len(src)
  switch tag {
  case _ where tag != 3 && tag != 2 && tag != 1 && tag != 0:
    v |= UInt32(src[3])
    fallthrough
  case 3:
    v |= UInt32(src[2]) << 8
    fallthrough
  case 2:
    v |= UInt32(src[1]) << 16
    fallthrough
  case 1:
    v |= UInt32(src[0]) << 24
  case 0:
    break
  default:
    break
  }
  return v
}

func calls(_ n: Pointer<Int>) -> Int {
  n.pointee &+= 1
  return n.pointee
}

func names(_ k: kind) -> GoString {
  var s: GoString = ""
  switch k {
  case 1, 2:
    s += "few "
    fallthrough
  case _ where k != 1 && k != 2 && k != 7 && k != 8:
    s += "any "
  case 7:
    s += "seven "
    fallthrough
  case 8:
    s += "eight "
  default:
    break
  }
  return s
}

func conditions(_ n: Int) -> GoString {
  var s: GoString = ""
  switch true {
  case n < 0:
    s = "negative"
  case _ where true != (n < 0) && true != (n > 10):
    s = "default "
    fallthrough
  case n > 10:
    s += "large"
  default:
    break
  }
  return s
}

func only() -> GoString {
  var s: GoString = ""
  let x = 3
  switch x {
  default:
    s = "only"
  }
  return s
}

/// widths shifts constants whose type nothing else tells.
func widths(_ n: UInt) -> (UInt32, UInt8, Int64, Bool) {
  let clear = UInt32(1) << n
  let next = clear &+ 1
  let small = (UInt8(200) << n) >> 1
  let mask = UInt8(1) << n &- 1
  let wide = Int64(1) << (n &+ 30) | 1
  return (next & ~clear, small ^ mask, wide, UInt8(1) << n == 0)
}

func main() {
  for n in 0..<6 {
    fmt.Println(pack(([1, 2, 3, 4, 5] as GoSlice<UInt8>)[..<(n % 6)]))
  }
  var k: kind = 0
  while k < 9 {
    fmt.Println(k, names(k))
    k &+= 1
  }
  fmt.Println(conditions(-1), conditions(5), conditions(11), only())
  let count = Pointer(0)
  let tag = calls(count)
  switch tag {
  case 5:
    fmt.Println("five")
  case _ where tag != 5 && tag != 2:
    fmt.Println("called once:", count.pointee)
    fallthrough
  case 2:
    fmt.Println("and on")
  default:
    break
  }
  for n in UInt(0)..<12 {
    let (argument1, argument2, argument3, argument4) = widths(n &* 3)
    fmt.Println(argument1, argument2, argument3, argument4)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
