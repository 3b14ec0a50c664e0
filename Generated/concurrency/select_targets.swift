// run
//
// What a select receives goes anywhere a value can be assigned; that place is evaluated only when its case is chosen.

import GoRuntime
import GoStandardLibrary

final class record: GoObject {
  var value = 0
  var ok = false
  var next: record? = nil

  init() {}

  init(value: Int = 0, ok: Bool = false, next: record? = nil) {
    self.value = value
    self.ok = ok
    self.next = next
  }
}

struct celsius: GoDefinedFloat {
  var rawValue: Double

  init(_ rawValue: Double) { self.rawValue = rawValue }
}

func trace<T: GoValue>(_ name: GoString, _ v: T) -> T {
  fmt.Print(name, " ")
  return v
}

func main() {
  let c = Channel<Int>(capacity: 10)
  let never = Channel<Int>()
  let refill = {
    while len(c) < 5 {
      c.send(10 &+ len(c))
    }
  }
  refill()

  let slice = GoSlice<Int>(count: 3)
  let array = GoArray<3, Int>()
  let table: GoMap<GoString, Int> = [:]
  let channel = trace("channel", c)
  switch select(.receive(from: channel), .receive(from: never)) {
  case 0:
    let received1 = channel.received().value
    slice[trace("index", 1)] = received1
  case _:
    let received2 = never.received().value
    slice[trace("never", 2)] = received2
  }
  switch select(.receive(from: c), .receive(from: never)) {
  case 0:
    let received3 = c.received().value
    array[trace("array", 2)] = received3
  case _:
    break
  }
  switch select(.receive(from: c), .receive(from: never)) {
  case 0:
    let received4 = c.received().value
    table[trace("key", GoString("k"))] = received4
  case _:
    let received5 = never.received().value
    table["x"] = received5
  }
  fmt.Println(slice, array.copy(), table)

  let r = record(next: record())
  let oks: GoMap<GoString, Bool> = [:]
  refill()
  switch select(.receive(from: c), .receive(from: never)) {
  case 0:
    let (received6, received7) = c.received()
    r.value = received6
    r.ok = received7
  case _:
    let received8 = never.received().value
    r.next!.value = received8
  }
  switch select(.receive(from: c), .receive(from: never)) {
  case 0:
    let (received9, received10) = c.received()
    r.next!.value = received9
    oks[trace("ok", GoString("received"))] = received10
  case _:
    break
  }
  fmt.Println(r.value, r.ok, r.next!.value, oks)

  refill()
  let v = Pointer(0)
  var ok = false
  let p = v
  switch select(.receive(from: c)) {
  case _:
    var received11 = 0
    (received11, ok) = c.received()
    p.pointee = received11
  }
  fmt.Println(v.pointee, ok)
  switch select(.receive(from: c), .default) {
  case 0:
    (_, ok) = c.received()
  default:
    break
  }
  switch select(.receive(from: c), .receive(from: never)) {
  case 0:
    break
  case _:
    v.pointee = never.received().value
  }
  switch select(.receive(from: c)) {
  case _:
    v.pointee = c.received().value
  }
  fmt.Println(v.pointee, ok)

  refill()
  var boxed: GoAny = nil
  let temperatures = Channel<celsius>(capacity: 1)
  temperatures.send(36.6)
  switch select(.receive(from: c), .receive(from: never)) {
  case 0:
    let received12 = c.received().value
    boxed = GoAny(received12)
  case _:
    let received13 = never.received().value
    boxed = GoAny(received13)
  }
  fmt.Println(boxed)
  switch select(.receive(from: temperatures), .receive(from: never)) {
  case 0:
    var received14 = celsius()
    (received14, ok) = temperatures.received()
    boxed = GoAny(received14)
  case _:
    let received15 = never.received().value
    boxed = GoAny(received15)
  }
  fmt.Printf("%T %v %v\n", boxed, boxed, ok)

  // A new variable hides the one outside, in its clause only.
  v.pointee = 1
  switch select(.receive(from: c), .receive(from: never)) {
  case 0:
    var v = c.received().value
    v &+= 1
    fmt.Println(v > 10)
  case _:
    let (v, ok) = never.received()
    fmt.Println(v, ok)
  }
  fmt.Println(v.pointee)

  // A closed channel gives the zero value and false.
  close(temperatures)
  var t: celsius = 1.0
  switch select(.receive(from: temperatures)) {
  case _:
    (t, ok) = temperatures.received()
  }
  fmt.Println(t, ok)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
