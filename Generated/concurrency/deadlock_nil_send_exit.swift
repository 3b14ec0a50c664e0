// run exit 2
//
// A send on a nil channel waits for ever.

import GoRuntime
import GoStandardLibrary

func main() {
  let c: Channel<Int> = nil
  fmt.Println("before")
  c.send(1)
  fmt.Println("never")
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
