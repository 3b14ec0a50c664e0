// run
//
// An atomic.Value keeps to the type it got first, and panics on nil.

import GoRuntime
import GoStandardLibrary

func attempt(_ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("recovered:", recover()) }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  let v = atomic.Value()
  fmt.Println(v.Load())
  attempt { () throws(GoPanic) in try v.Store(checked: nil) }
  attempt { () throws(GoPanic) in try v.Swap(checked: nil) }
  attempt { () throws(GoPanic) in try v.CompareAndSwap(checked: nil, nil) }
  fmt.Println(v.CompareAndSwap(1, 2), v.Load())
  fmt.Println(v.CompareAndSwap(nil, 2), v.Load())
  fmt.Println(v.CompareAndSwap(nil, 3), v.CompareAndSwap(1, 3), v.CompareAndSwap(2, 3), v.Load())
  attempt { () throws(GoPanic) in try v.Store(checked: "text") }
  attempt { () throws(GoPanic) in try v.Swap(checked: 1.5) }
  attempt { () throws(GoPanic) in try v.CompareAndSwap(checked: "a", "b") }
  attempt { () throws(GoPanic) in try v.CompareAndSwap(checked: 3, "b") }
  attempt { () throws(GoPanic) in try v.CompareAndSwap(checked: "a", 3) }
  fmt.Println(v.Swap(4), v.Load())

  let s = atomic.Value()
  fmt.Println(s.Swap(GoAny([1] as GoSlice<Int>)))
  attempt { () throws(GoPanic) in
    try s.CompareAndSwap(checked: GoAny([1] as GoSlice<Int>), GoAny([2] as GoSlice<Int>))
  }
  fmt.Println(s.Swap(GoAny([3] as GoSlice<Int>)), s.Load())

  let w = atomic.Value()
  let wg = sync.WaitGroup()
  w.Store(0)
  for _ in 0..<8 {
    wg.Go { () throws(GoPanic) in
      for _ in 0..<100 {
        while true {
          let old = w.Load()
          if try w.CompareAndSwap(checked: old, GoAny(old.checked(Int.self) &+ 1)) {
            break
          }
        }
      }
    }
  }
  wg.Wait()
  fmt.Println(w.Load())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
