// run exit 2
//
// Two goroutines that each wait for the other in a select are a deadlock.

import GoRuntime
import GoStandardLibrary

func main() {
  let a = Channel<Int>()
  let b = Channel<Int>()
  go {
    switch select(.receive(from: a), .receive(from: b)) {
    case 0:
      break
    case _:
      break
    }
    _ = a.receive()
  }
  a.send(1)
  fmt.Println("once")
  switch select(.send(2, to: b), .receive(from: b)) {
  case 0:
    fmt.Println("never")
  case _:
    let v = b.received().value
    fmt.Println("never", v)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
