// run exit 2
//
// Ranging over a channel that nobody closes waits for ever in the end.

import GoRuntime
import GoStandardLibrary

func main() {
  let c = Channel<Int>(capacity: 2)
  c.send(1)
  c.send(2)
  for v in c {
    fmt.Println(v)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
