// run
//
// With one processor, goroutines that spin on atomics, locks, lengths and selects do not starve the one they wait for.

import GoRuntime
import GoStandardLibrary

/// spin lets two goroutines turn round until turn says no, which it does some time after release has run.
func spin(_ name: GoString, _ turn: @escaping () -> Bool, _ release: (() -> Void)?) {
  let group = sync.WaitGroup()
  for _ in 0..<2 {
    group.Add(1)
    go {
      defer { group.Done() }
      while turn() {
      }
    }
  }
  runtime.Gosched()
  time.Sleep(time.Millisecond)
  release!()
  group.Wait()
  fmt.Println(name, "ended")
}

func main() {
  _ = runtime.GOMAXPROCS(1)

  let flag = atomic.Bool()
  spin("atomic load", { !flag.Load() }) { flag.Store(true) }

  let number = atomic.Int64()
  spin("compare and swap", { !number.CompareAndSwap(1, 1) }) { number.Store(1) }

  let mu = sync.Mutex()
  mu.Lock()
  spin(
    "TryLock",
    {
      if !mu.TryLock() {
        return true
      }
      mu.Unlock()
      return false
    }, mu.Unlock)

  let values = Channel<Int>(capacity: 1)
  spin("len of a channel", { len(values) == 0 }) { values.send(1) }

  let closing = Channel<Int>()
  spin(
    "select with default",
    {
      switch select(.receive(from: closing), .default) {
      case 0:
        return false
      default:
        return true
      }
    }
  ) { close(closing) }

  let seen = atomic.Int32()
  spin(
    "Gosched",
    {
      runtime.Gosched()
      return seen.Load() == 0
    }
  ) { seen.Store(1) }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
