// run exit 2
//
// Locking a mutex twice in the same goroutine is a deadlock too.

import GoRuntime
import GoStandardLibrary

func main() {
  let mu = sync.Mutex()
  mu.Lock()
  fmt.Println("locked once")
  mu.Lock()
  fmt.Println("never")
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
