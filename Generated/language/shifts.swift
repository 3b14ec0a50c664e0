// run
//
// Shifts may go beyond the width, and a negative count panics.

import GoRuntime
import GoStandardLibrary

func shift(_ x: Int32, _ n: Int) -> GoString {
  var result: GoString = ""
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        result = fmt.Sprint(r)
      }
    }
    try result = fmt.Sprintf("%d %d", x << shiftCount(checked: n), x >> shiftCount(checked: n))
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return result
}

func main() {
  for n in ([0, 1, 4, 31, 32, 100, -1] as GoSlice<Int>) {
    fmt.Println(n, shift(-12345, n))
  }

  let u: UInt8 = 0b1010_0101
  let width = 8
  fmt.Printf("%08b %08b %08b\n", u << 3, u >> 3, goShiftRight(u, width))

  let count: UInt = 70
  let one = 1
  fmt.Println(one << count, (0 &- one) >> count, UInt64(9223372036854775808))

  // The left operand of a non-constant shift takes the type it is used at.
  let wide = (Int64(1) << count) >> 8
  let ratio = UInt8(8) >> (count &- 69)
  fmt.Println(wide, ratio)

  var x = 0xf0
  x >>= 4
  x <<= 2
  x |= 1
  x &= ~0x10
  x ^= 0x3
  fmt.Println(x, x & 0x8, 2, 7, 5, -7)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
