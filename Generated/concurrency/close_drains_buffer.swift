// run
//
// After close, what is left in the buffer still arrives, then zero values without end.

import GoRuntime
import GoStandardLibrary

struct message: GoStruct, GoComparable {
  var id = 0
  var text: GoString = ""
}

func main() {
  let c = Channel<message>(capacity: 3)
  c.send(message(id: 1, text: "one"))
  c.send(message(id: 2, text: "two"))
  close(c)
  fmt.Println(len(c), cap(c))

  for _ in 0..<4 {
    let (m, ok) = c.receiveOK()
    fmt.Printf("%+v %t\n", m, ok)
  }
  fmt.Println(c.receive() == message(), len(c))

  // A receiver that waits on an empty channel is woken by close.
  let signal = Channel<GoEmpty>()
  let woken = Channel<Bool>()
  for _ in 0..<3 {
    go {
      let (_, ok) = signal.receiveOK()
      woken.send(ok)
    }
  }
  close(signal)
  fmt.Println(woken.receive(), woken.receive(), woken.receive())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
