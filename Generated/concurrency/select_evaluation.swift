// run
//
// A select evaluates its channels and values once, in source order, whichever case it takes.

import GoRuntime
import GoStandardLibrary

func channel(_ name: GoString, _ c: Channel<Int>) -> Channel<Int> {
  fmt.Print("channel ", name, "; ")
  return c
}

func value(_ v: Int) -> Int {
  fmt.Print("value ", v, "; ")
  return v
}

func place(_ s: GoSlice<Int>, _ i: Int) -> Pointer<Int> {
  fmt.Print("place ", i, "; ")
  return s.pointer(at: i)
}

func main() {
  let full = Channel<Int>(capacity: 1)
  full.send(1)
  let ready = Channel<Int>(capacity: 1)
  ready.send(42)
  let slots = GoSlice<Int>(count: 2)

  let channel22222 = channel("a", full)
  let value2 = value(7)
  let channel2 = channel("b", nil)
  let channel3 = channel("c", ready)
  switch select(.send(value2, to: channel22222), .receive(from: channel2), .receive(from: channel3)) {
  case 0:
    fmt.Println("never")
  case 1:
    let received1 = channel2.received().value
    place(slots, 0).pointee = received1
    fmt.Println("never")
  case _:
    let received2 = channel3.received().value
    place(slots, 1).pointee = received2
    fmt.Println("received")
  }
  fmt.Println(slots, len(full))

  let channel4 = channel("d", full)
  let value22 = value(8)
  switch select(.send(value22, to: channel4), .default) {
  case 0:
    break
  default:
    fmt.Println("default")
  }

  // The left side of a receive is evaluated only when its case is taken.
  let m: GoMap<GoString, Int> = [:]
  let key = { (k: GoString) -> GoString in
    fmt.Print("key ", k, "; ")
    return k
  }
  let channel5 = channel("e", full)
  let channel6 = channel("f", ready)
  switch select(.receive(from: channel5), .receive(from: channel6)) {
  case 0:
    let received3 = channel5.received().value
    m[key("full")] = received3
    fmt.Println("received")
  case _:
    let received4 = channel6.received().value
    m[key("ready")] = received4
    fmt.Println("never")
  }
  fmt.Println(m)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
