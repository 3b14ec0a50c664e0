// run
//
// A function that a timer calls runs exactly when Stop or Reset did not prevent it, however close they come.

import GoRuntime
import GoStandardLibrary

/// race stops n timers at about the time they fire. Stop tells which of them never will.
func race(_ n: Int) -> Int {
  let fired = atomic.Int64()
  let stopped = atomic.Int64()
  let wg = sync.WaitGroup()
  for i in stride(from: 0, to: n, by: 1) {
    wg.Add(1)
    go {
      let wait = time.Duration(Int64(i % 50)) &* time.Microsecond
      let done = Channel<Bool>(capacity: 1)
      let timer = time.AfterFunc(wait) {
        fired.Add(1)
        done.send(true)
      }
      time.Sleep(wait)
      if timer!.Stop() {
        stopped.Add(1)
      } else {
        _ = done.receive()
      }
      wg.Done()
    }
  }
  wg.Wait()
  return n &- Int(fired.Load() &+ stopped.Load())
}

/// again sets one timer anew at about the time it fires: it fires once for each Reset that came too late, and at last.
func again(_ n: Int) -> Int64 {
  let fired = atomic.Int64()
  let timer = time.AfterFunc(0) { fired.Add(1) }
  var expected: Int64 = 1
  for i in stride(from: 0, to: n, by: 1) {
    time.Sleep(time.Duration(Int64(i % 20)) &* time.Microsecond)
    if !timer!.Reset(time.Duration(Int64(i % 20)) &* time.Microsecond) {
      expected &+= 1
    }
  }
  for _ in 0..<2000 {
    if fired.Load() == expected {
      break
    }
    time.Sleep(time.Millisecond)
  }
  return expected &- fired.Load()
}

func main() {
  _ = runtime.GOMAXPROCS(8)
  fmt.Println("neither fired nor stopped:", race(20_000))
  fmt.Println("set and never fired:", again(5_000))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
