// run exit 2
//
// A select over nil channels only waits for ever.

import GoRuntime
import GoStandardLibrary

func main() {
  let c: Channel<Int> = nil
  let d: Channel<Int> = nil
  fmt.Println("before")
  switch select(.send(1, to: c), .receive(from: d)) {
  case 0:
    fmt.Println("never")
  case _:
    let v = d.received().value
    fmt.Println("never", v)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
