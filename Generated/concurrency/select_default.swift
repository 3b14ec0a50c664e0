// run
//
// A select with a default never waits.

import GoRuntime
import GoStandardLibrary

func `try`(_ c: Channel<Int>) -> GoString {
  switch select(.receive(from: c), .default) {
  case 0:
    let (v, ok) = c.received()
    return fmt.Sprint("got ", v, " ", ok)
  default:
    return "nothing ready"
  }
}

func offer(_ c: Channel<Int>, _ v: Int) -> Bool {
  switch select(.send(v, to: c), .default) {
  case 0:
    return true
  default:
    return false
  }
}

func main() {
  let c = Channel<Int>(capacity: 1)
  fmt.Println(`try`(c))
  fmt.Println(offer(c, 1), offer(c, 2))
  fmt.Println(`try`(c))
  close(c)
  fmt.Println(`try`(c))

  let unbuffered = Channel<Int>()
  fmt.Println(offer(unbuffered, 1), `try`(unbuffered))

  switch select(.default) {
  default:
    fmt.Println("only a default")
  }

  let none: Channel<Int> = nil
  fmt.Println(offer(none, 1), `try`(none))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
