// run
//
// A buffered channel keeps its values in order, and blocks the sender when it is full.

import GoRuntime
import GoStandardLibrary

func main() {
  let c = Channel<Int>(capacity: 4)
  for i in 0..<4 {
    c.send(i &* 10)
  }
  switch select(.send(99, to: c), .default) {
  case 0:
    fmt.Println("never: the buffer is full")
  default:
    fmt.Println("full", len(c))
  }

  go {
    for i in 4..<12 {
      c.send(i &* 10)
    }
    close(c)
  }

  for v in c {
    fmt.Print(v, " ")
  }
  fmt.Println()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
