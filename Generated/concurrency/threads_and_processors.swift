// run
//
// GOMAXPROCS changes while goroutines run, some of them tied to a thread, and NumGoroutine counts them.

import GoRuntime
import GoStandardLibrary

func main() {
  runtime.LockOSThread()
  _ = runtime.GOMAXPROCS(2)
  fmt.Println(runtime.GOMAXPROCS(0), runtime.NumCPU() > 0, runtime.NumGoroutine())

  let turns = atomic.Int64()
  let group = sync.WaitGroup()
  let start = Channel<GoEmpty>()
  for i in 0..<8 {
    group.Add(1)
    go {
      let defers = DeferStack()
      do {
        defers.push { () throws(GoPanic) in try group.Done(checked: ()) }
        if i % 2 == 0 {
          runtime.LockOSThread()
          defers.push { runtime.UnlockOSThread() }
        }
        _ = start.receive()
        for _ in 0..<500 {
          turns.Add(1)
          runtime.Gosched()
        }
      }
      defers.runFatally()
    }
  }
  fmt.Println(runtime.NumGoroutine())
  close(start)
  for processors in ([1, 4, 2, 8, 1] as GoSlice<Int>) {
    _ = runtime.GOMAXPROCS(processors)
    for _ in 0..<100 {
      runtime.Gosched()
    }
  }
  group.Wait()
  runtime.UnlockOSThread()
  fmt.Println(turns.Load(), runtime.GOMAXPROCS(3), runtime.GOMAXPROCS(-1))

  // A goroutine that ends without unlocking takes its thread with it, and nobody notices.
  for _ in 0..<20 {
    let done = Channel<Bool>()
    go {
      runtime.LockOSThread()
      close(done)
    }
    _ = done.receive()
  }
  fmt.Println("done")
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
