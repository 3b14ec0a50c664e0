// run
//
// Operands of a select may themselves receive, call and allocate; each is evaluated once, whichever case is taken.

import GoRuntime
import GoStandardLibrary

nonisolated(unsafe) var evaluated = 0

func once<T: GoValue>(_ v: T) -> T {
  evaluated &+= 1
  return v
}

func main() {
  let `in` = Channel<Int>(capacity: 3)
  let out = Channel<Int>(capacity: 3)
  `in`.send(1)
  `in`.send(2)
  `in`.send(3)

  // The value to send is received first, even when another case is taken.
  switch select(.send(`in`.receive(), to: out)) {
  case _:
    fmt.Println("sent")
  }
  let ready = Channel<Bool>(capacity: 1)
  ready.send(true)
  let channel = Channel<Int>()
  let value = `in`.receive()
  switch select(.send(value, to: channel), .receive(from: ready)) {
  case 0:
    fmt.Println("never")
  case _:
    fmt.Println("other case", len(`in`))
  }
  fmt.Println(out.receive(), `in`.receive())

  let channels: GoMap<GoString, Channel<Int>> = ["a": Channel<Int>(capacity: 1)]
  let name: GoString = "a"
  let channel2 = once(channels)[once(name)]
  let value2 = once(5)
  let channel3 = once(channels)["b"]
  switch select(.send(value2, to: channel2), .receive(from: channel3), .default) {
  case 0:
    break
  case 1:
    break
  default:
    fmt.Println("never")
  }
  fmt.Println(evaluated, channels["a"].receive())

  // A channel that comes through a channel.
  let nested = Channel<Channel<Int>>(capacity: 1)
  let inner = Channel<Int>(capacity: 1)
  inner.send(9)
  nested.send(inner)
  let channel4 = nested.receive()
  switch select(.receive(from: channel4)) {
  case _:
    let v = channel4.received().value
    fmt.Println(v)
  }

  // Operands see the variables as they were.
  var i = 0
  let c: GoSlice<Channel<Int>> = [Channel<Int>(capacity: 1), Channel<Int>(capacity: 1)]
  let next = { () -> Int in
    i &+= 1
    return i &- 1
  }
  let channel5 = c[next()]
  let value3 = next()
  let channel6 = c[next() / 2]
  switch select(.send(value3, to: channel5), .receive(from: channel6)) {
  case 0:
    break
  case _:
    break
  }
  fmt.Println(i, len(c[0]))

  let none: Channel<Int> = nil
  switch select(.send(once(1), to: none), .receive(from: none), .default) {
  case 0:
    break
  case 1:
    break
  default:
    fmt.Println("default", evaluated)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
