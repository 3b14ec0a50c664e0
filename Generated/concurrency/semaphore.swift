// run
//
// A buffered channel limits how many goroutines work at the same time.

import GoRuntime
import GoStandardLibrary

struct semaphore: GoDefined {
  var rawValue: Channel<GoEmpty>

  init(_ rawValue: Channel<GoEmpty>) { self.rawValue = rawValue }
}

extension semaphore {
  func acquire() {
    self.rawValue.send(GoEmpty())
  }

  func release() {
    _ = self.rawValue.receive()
  }
}

func main() {
  let limit = 3
  let slots = semaphore(Channel<GoEmpty>(capacity: limit))
  let active = atomic.Int32()
  let peak = atomic.Int32()
  let wg = sync.WaitGroup()
  for _ in 0..<12 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      slots.acquire()
      defer { slots.release() }
      let now = active.Add(1)
      while true {
        let top = peak.Load()
        if now <= top || peak.CompareAndSwap(top, now) {
          break
        }
      }
      time.Sleep(5 &* time.Millisecond)
      active.Add(-1)
    }
  }
  wg.Wait()
  fmt.Println(peak.Load() <= Int32(limit), active.Load(), len(slots.rawValue), cap(slots.rawValue))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
