// run exit 2
//
// A receive from a nil channel waits for ever.

import GoRuntime
import GoStandardLibrary

func main() {
  let c: Channel<Int> = nil
  fmt.Println("before")
  fmt.Println("never", c.receive())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
