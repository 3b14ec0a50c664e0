// run
//
// Every atomic variable counts for itself.

import GoRuntime
import GoStandardLibrary

final class meter: GoObject {
  var name: GoString = ""
  let hits = atomic.Int64()
  let misses = atomic.Uint32()
  let open = atomic.Bool()

  init() {}

  init(name: GoString = "") {
    self.name = name
  }
}

extension meter {
  func record(_ hit: Bool) {
    if hit {
      hits.Add(1)
    } else {
      misses.Add(1)
    }
    open.Store(hit)
  }

  func report() {
    fmt.Println(name, hits.Load(), misses.Load(), open.Load())
  }
}

func main() {
  let a = meter(name: "a")
  let b = meter(name: "b")
  let meters: GoSlice<meter?> = [a, b, meter(name: "c")]
  let wg = sync.WaitGroup()
  for (i, m) in meters[..<2].enumerated() {
    for j in 0..<10 {
      wg.Add(1)
      go {
        defer { wg.Done() }
        m!.record(j &% (i &+ 2) == 0)
      }
    }
  }
  wg.Wait()
  for m in meters {
    m!.open.Store(m!.hits.Load() > 5)
    m!.report()
  }

  let array = GoArray<3, atomic.Int32>()
  array[1].Store(5)
  array[2].Add(-1)
  fmt.Println(array[0].Load(), array[1].Swap(6), array[1].Load(), array[2].Load())

  let wide = atomic.Uint64()
  wide.Add(18446744073709551615)
  fmt.Println(wide.Load(), wide.Add(1), wide.Or(6), wide.And(3), wide.Load())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
