// run
//
// Atomic operations of every width wrap around, and return what they say.

import GoRuntime
import GoStandardLibrary

func main() {
  let i32 = atomic.Int32()
  i32.Store(Int32(math.MaxInt32))
  fmt.Println(i32.Add(1), i32.Add(-1), i32.Swap(5), i32.And(4), i32.Or(3), i32.Load())
  let i64 = atomic.Int64()
  i64.Store(Int64(math.MaxInt64))
  fmt.Println(i64.Add(1), i64.Add(-1), i64.Swap(5), i64.And(4), i64.Or(3), i64.Load())
  let u32 = atomic.Uint32()
  fmt.Println(u32.Add(4294967295), u32.Add(1), u32.Swap(6), u32.And(4294967293), u32.Or(1), u32.Load())
  let u64 = atomic.Uint64()
  fmt.Println(
    u64.Add(18446744073709551611), u64.Add(5), u64.Swap(6), u64.And(18446744073709551613), u64.Or(1), u64.Load())
  let up = atomic.Uintptr()
  fmt.Println(up.Add(7), up.Add(18446744073709551615), up.Swap(6), up.And(18446744073709551613), up.Or(1), up.Load())
  let b = atomic.Bool()
  fmt.Println(b.Load(), b.Swap(true), b.CompareAndSwap(false, true), b.CompareAndSwap(true, false), b.Load())

  let n32 = atomic.Int32(Int32(1))
  let n64 = atomic.Int64(Int64(2))
  let m32 = atomic.Uint32(UInt32(3))
  let m64 = atomic.Uint64(UInt64(4))
  let mp = atomic.Uintptr(UInt(5))
  fmt.Println(n32.Add(-2), n64.Add(-3), m32.Add(4294967292), m64.Add(18446744073709551611), mp.Add(1))
  fmt.Println(n32.And(12), n64.Or(3), m32.And(15), m64.Or(1), mp.And(2))
  fmt.Println(n32.Swap(8), n64.Swap(9), m32.Swap(10), m64.Swap(11), mp.Swap(12))
  fmt.Println(
    n32.CompareAndSwap(8, 1), n64.CompareAndSwap(8, 1), m32.CompareAndSwap(10, 1), m64.CompareAndSwap(10, 1),
    mp.CompareAndSwap(12, 1))
  n32.Store(21)
  n64.Store(22)
  m32.Store(23)
  m64.Store(24)
  mp.Store(25)
  fmt.Println(n32.Load(), n64.Load(), m32.Load(), m64.Load(), mp.Load())

  final class box: GoObject {
    var n = 0

    init() {}

    init(n: Int = 0) {
      self.n = n
    }
  }
  let p = atomic.Pointer<box>()
  let one = box(n: 1)
  let two = box(n: 2)
  fmt.Println(p.Load() == nil, p.CompareAndSwap(nil, one))
  fmt.Println(p.Swap(two)!.n, p.Load(\.n))
  p.Store(nil)
  fmt.Println(p.Load() == nil)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
