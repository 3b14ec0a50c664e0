// run
//
// A mutex lets one goroutine at a time change the counter.

import GoRuntime
import GoStandardLibrary

final class counter: GoObject {
  let mu = sync.Mutex()
  var n: GoMap<GoString, Int> = nil

  init() {}

  init(n: GoMap<GoString, Int> = nil) {
    self.n = n
  }
}

extension counter {
  func increment(_ key: GoString) {
    mu.Lock()
    defer { mu.Unlock() }
    n[key] &+= 1
  }

  func value(_ key: GoString) -> Int {
    mu.Lock()
    defer { mu.Unlock() }
    return n[key]
  }
}

func main() {
  let c = counter(n: GoMap<GoString, Int>())
  let wg = sync.WaitGroup()
  for i in 0..<50 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      var key: GoString = "even"
      if i % 2 == 1 {
        key = "odd"
      }
      for _ in 0..<200 {
        c.increment(key)
      }
    }
  }
  wg.Wait()
  fmt.Println(c.value("even"), c.value("odd"))

  let mu = sync.Mutex()
  fmt.Println(mu.TryLock(), mu.TryLock())
  mu.Unlock()
  fmt.Println(mu.TryLock())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
