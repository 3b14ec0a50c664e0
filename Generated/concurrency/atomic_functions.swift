// run
//
// The functions of sync/atomic work on plain variables, fields and elements.

import GoRuntime
import GoStandardLibrary

final class statistics: GoObject {
  let requests = atomic.Int64()
  let failures = atomic.Uint32()
  let closed = atomic.Int32()

  init() {}
}

let total = atomic.Int64()

extension statistics {
  func handle(_ fails: Bool) {
    requests.Add(1)
    if fails {
      failures.Add(1)
    }
    total.Add(2)
  }

  func close() -> Bool {
    return closed.CompareAndSwap(0, 1)
  }
}

func bump(_ p: Pointer<Int32>, _ by: Int32) -> Int32 {
  return atomic.AddInt32(p, by)
}

func main() {
  let s = statistics()
  let wg = sync.WaitGroup()
  for i in 0..<100 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      s.handle(i % 10 == 0)
    }
  }
  wg.Wait()
  fmt.Println(s.requests.Load(), s.failures.Load(), total.Load())
  fmt.Println(s.close(), s.close(), s.closed.Load())
  s.closed.Store(0)
  fmt.Println(s.close(), s.closed.Swap(7), s.closed.Load())

  let local = Pointer<Int32>(Int32(0))
  let slots = GoSlice<Int32>(count: 3)
  _ = bump(local, 5)
  _ = bump(slots.pointer(at: 1), 3)
  fmt.Println(bump(local, -2), local.pointee, slots)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
