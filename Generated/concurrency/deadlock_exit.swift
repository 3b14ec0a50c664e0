// run exit 2
//
// When every goroutine sleeps forever, the program ends with a deadlock message.

import GoRuntime
import GoStandardLibrary

func main() {
  let c = Channel<Int>()
  go { c.send(1) }
  fmt.Println("received", c.receive())
  fmt.Println("received", c.receive())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
