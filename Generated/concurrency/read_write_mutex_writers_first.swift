// run
//
// A writer that waits keeps new readers out, and the readers that came meanwhile go before the next writer.

import GoRuntime
import GoStandardLibrary

func main() {
  let mu = sync.RWMutex()
  mu.RLock()
  mu.RLock()
  fmt.Println("while reading:", mu.TryRLock(), mu.TryLock())
  mu.RUnlock()

  var log: GoSlice<GoString> = nil
  let written = Channel<Bool>()
  go {
    mu.Lock()
    log.append("first writer")
    mu.Unlock()
    written.send(true)
  }
  // The writer waits for the two who read; from then on nobody else gets in.
  while mu.TryRLock() {
    mu.RUnlock()
    time.Sleep(time.Millisecond)
  }
  fmt.Println("while a writer waits:", mu.TryRLock(), mu.TryLock())

  let reads = Channel<GoString>()
  for _ in 0..<3 {
    go {
      mu.RLock()
      defer { mu.RUnlock() }
      reads.send(log[len(log) &- 1])
    }
  }
  mu.RUnlock()
  mu.RUnlock()
  _ = written.receive()
  for _ in 0..<3 {
    fmt.Println("a reader sees", reads.receive())
  }

  mu.Lock()
  fmt.Println("while writing:", mu.TryRLock(), mu.TryLock())
  mu.Unlock()

  let reader = mu.RLocker()
  reader!.Lock()
  reader!.Lock()
  fmt.Println("through its reading side:", mu.TryLock(), mu.TryRLock())
  reader!.Unlock()
  reader!.Unlock()
  mu.RUnlock()
  fmt.Println("free again:", mu.TryLock())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
