// run
//
// Tickers that are due again at once keep nobody from running, nor one another.

import GoRuntime
import GoStandardLibrary

/// busy sleeps a nanosecond at a time, and collects, until it is told to stop.
func busy(_ stop: atomic.Bool) {
  while !stop.Load() {
    runtime.GC()
    time.Sleep(time.Nanosecond)
  }
}

func main() {
  let stop = atomic.Bool()
  for _ in 0..<2 {
    go { busy(stop) }
  }
  let first = time.NewTicker(1)
  let second = time.NewTicker(1)
  for _ in 0..<100 {
    _ = first!.C.receive()
  }
  fmt.Println("a hundred ticks")
  let receivers = sync.WaitGroup()
  for _ in 0..<10 {
    receivers.Go {
      for _ in 0..<100 {
        _ = second!.C.receive()
      }
    }
  }
  receivers.Wait()
  stop.Store(true)
  first!.Stop()
  second!.Stop()
  fmt.Println("a thousand more")
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
