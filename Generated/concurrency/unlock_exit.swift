// run exit 2
//
// Unlocking a mutex that is not locked cannot be recovered.

import GoRuntime
import GoStandardLibrary

func main() {
  let defers = DeferStack()
  do {
    defers.push { fmt.Println("never", recover()) }
    let mu = sync.Mutex()
    mu.Lock()
    mu.Unlock()
    fmt.Println("unlocked once")
    mu.Unlock()
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
