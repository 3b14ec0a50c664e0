// run
//
// A read-write mutex admits many readers or one writer.

import GoRuntime
import GoStandardLibrary

final class settings: GoObject {
  let mu = sync.RWMutex()
  var values: GoMap<GoString, GoString> = nil

  init() {}

  init(values: GoMap<GoString, GoString> = nil) {
    self.values = values
  }
}

extension settings {
  func get(_ key: GoString) -> (GoString, Bool) {
    mu.RLock()
    defer { mu.RUnlock() }
    let (v, ok) = values.lookup(key)
    return (v, ok)
  }

  func set(_ key: GoString, _ value: GoString) {
    mu.Lock()
    values[key] = value
    mu.Unlock()
  }
}

func main() {
  let s = settings(values: ["mode": "slow"])

  // Two readers are inside at the same time: each waits for the other before it leaves.
  let wg = sync.WaitGroup()
  let inside = Channel<Bool>()
  for i in 0..<2 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      s.mu.RLock()
      defer { s.mu.RUnlock() }
      if i == 0 {
        inside.send(true)
      } else {
        _ = inside.receive()
      }
    }
  }
  wg.Wait()
  fmt.Println("readers met")

  let readers = atomic.Int32()
  let writers = atomic.Int32()
  let clashes = atomic.Int32()
  for _ in 0..<4 {
    wg.Add(2)
    go {
      defer { wg.Done() }
      for _ in 0..<200 {
        s.mu.RLock()
        readers.Add(1)
        if writers.Load() != 0 {
          clashes.Add(1)
        }
        readers.Add(-1)
        s.mu.RUnlock()
      }
    }
    go {
      defer { wg.Done() }
      for _ in 0..<200 {
        s.mu.Lock()
        if writers.Add(1) != 1 || readers.Load() != 0 {
          clashes.Add(1)
        }
        writers.Add(-1)
        s.mu.Unlock()
      }
    }
  }
  wg.Wait()
  fmt.Println("clashes", clashes.Load())

  s.set("mode", "fast")
  let (argument1, argument2) = s.get("mode")
  fmt.Println(argument1, argument2)
  fmt.Println(s.mu.TryRLock(), s.mu.TryRLock(), s.mu.TryLock())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
