// run
//
// The receiver of a deferred method is evaluated with the defer: a value is copied, a pointer goes on pointing.

import GoRuntime
import GoStandardLibrary

struct counter: GoStruct, GoComparable, shower {
  var n = 0
}

extension counter {
  func show(_ what: GoString) {
    fmt.Println(what, n)
  }
}

extension Pointer where Pointee == counter {
  func add() {
    pointee.n &+= 1
  }
}

protocol shower: GoInterface {
  func show(_ what: GoString)
}

final class holder: GoObject {
  var inner = counter()
  var held: Pointer<counter>? = nil

  init() {}

  init(inner: counter = counter(), held: Pointer<counter>? = nil) {
    self.inner = inner
    self.held = held
  }
}

func pointedAt() {
  let defers = DeferStack()
  do {
    let c = Pointer(counter(n: 1))
    let receiver = c.pointee
    defers.push { receiver.show("value") }
    let p = c.pointer(to: \.n)
    p.pointee = 3
    c.pointee.n &+= 1
    let receiver2 = c.pointee
    defers.push { receiver2.show("later value") }
    c.pointee.n = 9
  }
  defers.runFatally()
}

func pointers() {
  let defers = DeferStack()
  do {
    let c = Pointer(counter(n: 1))
    let p = c
    let receiver = p.pointee
    defers.push { receiver.show("through a pointer") }
    defers.push { c.add() }
    p.pointee.n = 5
    var s: any shower = c.pointee
    let receiver2 = s
    defers.push { receiver2.show("interface") }
    s = counter(n: 8)
    p.pointee.n = 6
  }
  defers.runFatally()
}

func fields() {
  let defers = DeferStack()
  do throws(GoPanic) {
    var h = holder(inner: counter(n: 1), held: Pointer(counter(n: 2)))
    let receiver = h.inner
    defers.push { receiver.show("field") }
    let receiver2 = try h.held.checked().pointee
    defers.push { receiver2.show("held") }
    let oldHeld = h.held
    h.inner.n = 10
    try oldHeld.checked().pointee.n = 20
    h = holder(inner: counter(n: 100), held: Pointer(counter(n: 200)))
    defers.push { () throws(GoPanic) in try fmt.Println("closure", h.inner.n, h.held.checked().pointee.n) }
    h.inner.n &+= 1
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func recovering() {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(recover()) }
    let c = Pointer(counter(n: 1))
    let list: GoSlice<counter> = [counter(n: 1), counter(n: 2)]
    let p = c
    for i in list.indices {
      let receiver = try list[checked: i]
      defers.push { receiver.show("element") }
      try list.pointer(checked: i).pointee.n &+= 10
    }
    let receiver = c.pointee
    defers.push { receiver.show("unwinding") }
    p.pointee.n = 2
    throw GoPanic("out")
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func started() {
  let c = Pointer(counter(n: 1))
  let p = c
  let done = Channel<Bool>()
  let f: ((GoString) -> Void)? = c.pointee.show
  go {
    f!("method value")
    close(done)
  }
  p.pointee.n = 2
  _ = done.receive()
  fmt.Println(c.pointee.n)
}

func main() {
  pointedAt()
  pointers()
  fields()
  recovering()
  started()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
