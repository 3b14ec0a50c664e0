// run exit 2
//
// A send to a full buffer that nobody empties waits for ever.

import GoRuntime
import GoStandardLibrary

func main() {
  let c = Channel<Int>(capacity: 1)
  c.send(1)
  fmt.Println("buffered", len(c))
  c.send(2)
  fmt.Println("never")
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
