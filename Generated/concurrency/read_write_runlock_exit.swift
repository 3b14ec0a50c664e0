// run exit 2
//
// Nobody can end reading who does not read.

import GoRuntime
import GoStandardLibrary

func main() {
  let defers = DeferStack()
  do {
    let mu = sync.RWMutex()
    mu.RLock()
    mu.RUnlock()
    mu.Lock()
    mu.Unlock()
    defers.push { fmt.Println("not recovered:", recover()) }
    fmt.Println("once too often")
    mu.RUnlock()
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
