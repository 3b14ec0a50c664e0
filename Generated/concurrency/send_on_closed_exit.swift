// run exit 2
//
// A send on a closed channel that nobody recovers ends the program.

import GoRuntime
import GoStandardLibrary

func main() {
  let c = Channel<GoString>(capacity: 1)
  c.send("last words")
  close(c)
  fmt.Println(c.receive())
  c.send("too late")
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
