// run
//
// Many tasks, few at a time, and the first error stops the rest.

import GoRuntime
import GoStandardLibrary

/// group runs functions in goroutines, at most limit at the same time, and keeps the first error.
final class group: GoObject {
  let wg = sync.WaitGroup()
  var slots: Channel<GoEmpty> = nil
  let once = sync.Once()
  var err: (any error)? = nil
  var stopped: Channel<GoEmpty> = nil

  init() {}

  init(slots: Channel<GoEmpty> = nil, err: (any error)? = nil, stopped: Channel<GoEmpty> = nil) {
    self.slots = slots
    self.err = err
    self.stopped = stopped
  }
}

func newGroup(_ limit: Int) -> group {
  return group(slots: Channel<GoEmpty>(capacity: limit), stopped: Channel<GoEmpty>())
}

extension group {
  func start(_ task: @escaping () -> (any error)?) -> Bool {
    switch select(.receive(from: stopped), .send(GoEmpty(), to: slots)) {
    case 0:
      return false
    case _:
      break
    }
    wg.Add(1)
    go {
      defer {
        _ = self.slots.receive()
        self.wg.Done()
      }
      if let err = task() {
        self.once.Do {
          self.err = err
          close(self.stopped)
        }
      }
    }
    return true
  }

  func wait() -> (any error)? {
    wg.Wait()
    return err
  }
}

func main() {
  let sizes = GoSlice<Int>(count: 20)
  let active = atomic.Int32()
  let most = atomic.Int32()
  let g = newGroup(4)
  for i in sizes.indices {
    _ = g.start {
      let now = active.Add(1)
      defer { active.Add(-1) }
      var top = most.Load()
      while now > top {
        most.CompareAndSwap(top, now)
        top = most.Load()
      }
      sizes[i] = i &* i
      return nil
    }
  }
  fmt.Println(g.wait(), sizes[19], most.Load() <= 4, active.Load())

  let failing = newGroup(2)
  var started = 0
  for i in 0..<1_000_000 {
    if !failing.start(
      {
        if i == 10 {
          return errors.New("task 10 failed")
        }
        return nil
      })
    {
      break
    }
    started &+= 1
  }
  fmt.Println(failing.wait(), started > 10, started < 1_000_000)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
