// run
//
// Which operation waits, which goes on at once and which panics, on nil, open, full, filled and closed channels.

import GoRuntime
import GoStandardLibrary

func filled(_ capacity: Int, _ count: Int) -> Channel<Int> {
  let c = Channel<Int>(capacity: capacity)
  for i in stride(from: 0, to: count, by: 1) {
    c.send(i)
  }
  return c
}

func shut(_ c: Channel<Int>) -> Channel<Int> {
  close(c)
  return c
}

func send(_ c: Channel<Int>) -> GoString {
  var result: GoString = ""
  let defers = DeferStack()
  body: do throws(GoPanic) {
    defers.push {
      if recover() != nil {
        result = "panics"
      }
    }
    switch try select(checked: .send(1, to: c), .default) {
    case 0:
      result = "goes on"
      break body
    default:
      result = "waits"
      break body
    }
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return result
}

func receive(_ c: Channel<Int>) -> GoString {
  switch select(.receive(from: c), .default) {
  case 0:
    let (v, ok) = c.received()
    return fmt.Sprint("goes on with ", v, " ", ok)
  default:
    return "waits"
  }
}

func sendAmong(_ c: Channel<Int>) -> GoString {
  var result: GoString = ""
  let defers = DeferStack()
  body: do throws(GoPanic) {
    defers.push {
      if recover() != nil {
        result = "panics"
      }
    }
    let none: Channel<Int> = nil
    let never = Channel<Int>()
    switch try select(checked: .receive(from: none), .send(1, to: c), .receive(from: never), .default) {
    case 0:
      break
    case 1:
      result = "goes on"
      break body
    case 2:
      break
    default:
      result = "waits"
      break body
    }
    result = "wrong"
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return result
}

func receiveAmong(_ c: Channel<Int>) -> GoString {
  let none: Channel<Int> = nil
  let never = Channel<Int>()
  switch select(.send(1, to: never), .receive(from: c), .send(1, to: none), .default) {
  case 0:
    break
  case 1:
    let (v, ok) = c.received()
    return fmt.Sprint("goes on with ", v, " ", ok)
  case 2:
    break
  default:
    return "waits"
  }
  return "wrong"
}

func main() {
  let kinds: GoSlice<anonymousStruct1> = [
    anonymousStruct1(name: "nil", make: { nil }), anonymousStruct1(name: "unbuffered", make: { filled(0, 0) }),
    anonymousStruct1(name: "empty", make: { filled(2, 0) }),
    anonymousStruct1(name: "half full", make: { filled(2, 1) }), anonymousStruct1(name: "full", make: { filled(2, 2) }),
    anonymousStruct1(name: "closed", make: { shut(filled(0, 0)) }),
    anonymousStruct1(name: "closed and empty", make: { shut(filled(2, 0)) }),
    anonymousStruct1(name: "closed and full", make: { shut(filled(2, 2)) }),
  ]
  for kind in kinds {
    fmt.Printf("%-17s len %d cap %d\n", kind.name, len(kind.make!()), cap(kind.make!()))
    fmt.Printf("  send %s, among others %s\n", send(kind.make!()), sendAmong(kind.make!()))
    fmt.Printf("  receive %s, among others %s\n", receive(kind.make!()), receiveAmong(kind.make!()))
  }
}

struct anonymousStruct1: GoStruct, GoUnnamed {
  var name: GoString = ""
  var make: (() -> Channel<Int>)? = nil
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
