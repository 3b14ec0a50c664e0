// run
//
// A WaitGroup wakes all who wait, can be used again, and panics when its counter becomes negative.

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
  let wg = sync.WaitGroup()
  wg.Wait()
  attempt { () throws(GoPanic) in try wg.Done(checked: ()) }
  wg.assign(sync.WaitGroup())
  attempt { () throws(GoPanic) in
    try wg.Add(checked: 2)
    try wg.Done(checked: ())
    try wg.Add(checked: -2)
  }

  let group = sync.WaitGroup()
  let sum = atomic.Int64()
  for round in 0..<3 {
    let waiting = sync.WaitGroup()
    group.Add(1)
    for _ in 0..<4 {
      waiting.Go {
        group.Wait()
        sum.Add(Int64(round))
      }
    }
    group.Done()
    waiting.Wait()
  }
  fmt.Println(sum.Load())

  // Go counts a goroutine that ends by Goexit too.
  let ended = sync.WaitGroup()
  ended.Go { () throws(GoPanic) in try runtime.Goexit(checked: ()) }
  ended.Go { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { sum.Add(100) }
      try runtime.Goexit(checked: ())
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  ended.Wait()
  fmt.Println(sum.Load())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
