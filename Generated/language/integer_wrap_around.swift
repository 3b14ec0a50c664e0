// run
//
// Integers wrap around silently, each at its own width.

import GoRuntime
import GoStandardLibrary

func main() {
  var a: Int8 = 127
  a &+= 1
  fmt.Println(a)

  var b: UInt8 = 0
  b &-= 1
  fmt.Println(b)

  let c = Int32(math.MaxInt32)
  fmt.Println(c &+ 1, c &* 2, 0 &- c &- 2)

  let d = math.MinInt64
  fmt.Println(d &- 1, 0 &- d, d &* -1)

  let e: UInt16 = 40000
  fmt.Println(e &+ e, e &* e)

  // A conversion keeps the low bits.
  let wide = 0x1_2345_6789
  fmt.Printf(
    "%#x %#x %d\n", UInt32(truncatingIfNeeded: wide), UInt16(truncatingIfNeeded: wide), Int8(truncatingIfNeeded: wide))
  let minus = -1
  fmt.Println(
    UInt8(truncatingIfNeeded: minus), UInt64(truncatingIfNeeded: minus), Int64(Int8(truncatingIfNeeded: minus)))

  // A checksum leans on it.
  var hash: UInt32 = 2166136261
  for r in GoSlice<UInt8>(GoString("wrap around")) {
    hash ^= UInt32(r)
    hash &*= 16777619
  }
  fmt.Println(hash)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
