// run
//
// A deferred call through a nil interface panics at the statement, one of a nil function where it runs.

import GoRuntime
import GoStandardLibrary

protocol closer: GoInterface {
  func Close() throws(GoPanic)
}

final class file: GoObject, closer, shower {
  var name: GoString = ""

  init() {}

  init(name: GoString = "") {
    self.name = name
  }
}

extension file {
  func Close() {
    fmt.Println("close", name)
  }
}

struct value: GoStruct, GoComparable, closer {
  var n = 0
}

extension value {
  func Close() {
    fmt.Println("value", n)
  }
}

func `try`(_ what: GoString, _ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(what, recover()) }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func note(_ s: GoString) -> Int {
  fmt.Println("evaluated", s)
  return 1
}

protocol shower: GoInterface {
  func show(_: Int)
}

extension file {
  func show(_ n: Int) {
    fmt.Println(name, n)
  }
}

func get(_ c: (any closer)?) -> (any closer)? {
  fmt.Println("got")
  return c
}

func made() -> (() throws(GoPanic) -> Void)? {
  fmt.Println("made")
  return nil
}

func main() {
  `try`("interface") { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println("before") }
      let c: (any closer)? = nil
      let receiver = try c.checked()
      defers.push { () throws(GoPanic) in try receiver.Close() }
      fmt.Println("not reached")
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  `try`("interface with an operand") { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      let s: (any shower)? = nil
      let argument = note("argument")
      let receiver = try s.checked()
      defers.push { receiver.show(argument) }
      fmt.Println("not reached")
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  `try`("from a call") { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      let receiver = try get(nil).checked()
      defers.push { () throws(GoPanic) in try receiver.Close() }
      fmt.Println("not reached")
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  `try`("in a loop") { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      for c in ([file(name: "a"), value(n: 2), nil, file(name: "b")] as GoSlice<(any closer)?>) {
        let receiver = try c.checked()
        defers.push { () throws(GoPanic) in try receiver.Close() }
      }
      fmt.Println("not reached")
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  `try`("function") { () throws(GoPanic) in
    let defers = DeferStack()
    do {
      let f: (() throws(GoPanic) -> Void)? = nil
      defers.push { () throws(GoPanic) in try f.checked()() }
      fmt.Println("reached")
    }
    try defers.run()
  }
  `try`("function in a loop") { () throws(GoPanic) in
    let defers = DeferStack()
    do {
      for f in ([nil, { fmt.Println("runs") }] as GoSlice<(() throws(GoPanic) -> Void)?>) {
        defers.push { () throws(GoPanic) in try f.checked()() }
      }
      fmt.Println("reached")
    }
    try defers.run()
  }
  `try`("pointer") { () throws(GoPanic) in
    let defers = DeferStack()
    do {
      let f: file? = nil
      defers.push { () throws(GoPanic) in try f.checked().Close() }
      fmt.Println("reached")
    }
    try defers.run()
  }
  `try`("pointer to a value") { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      let v: Pointer<value>? = nil
      let receiver = try v.checked().pointee
      defers.push { receiver.Close() }
      fmt.Println("not reached")
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  `try`("error") { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      let err: (any error)? = nil
      let receiver = try err.checked()
      defers.push { _ = receiver.Error() }
      fmt.Println("not reached")
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  `try`("goroutine") { () throws(GoPanic) in
    let c: (any closer)? = nil
    go { [receiver2 = try c.checked()] () throws(GoPanic) in try receiver2.Close() }
    fmt.Println("not reached")
  }
  `try`("operand of a goroutine") { () throws(GoPanic) in
    let list: GoSlice<Int> = [1]
    go { [s2 = try fmt.Sprint(list[checked: len(list)])] in _ = note(s2) }
    fmt.Println("not reached")
  }
  `try`("field") { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      let s = anonymousStruct1()
      let receiver = try s.closer_.checked()
      defers.push { () throws(GoPanic) in try receiver.Close() }
      fmt.Println("not reached")
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  var c: (any closer)? = file(name: "first")
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      let receiver = try c.checked()
      defers.push { () throws(GoPanic) in try receiver.Close() }
      c = nil
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()
  `try`("method value") { () throws(GoPanic) in
    let f: (() throws(GoPanic) -> Void)? = try c.checked().Close
    fmt.Println("not reached", f != nil)
  }
  `try`("deferred function of a call") { () throws(GoPanic) in
    let defers = DeferStack()
    do {
      let function = made()
      defers.push { () throws(GoPanic) in try function.checked()() }
      fmt.Println("reached")
    }
    try defers.run()
  }
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println("recovered", recover()) }
      let c: (any closer)? = nil
      let receiver = try c.checked()
      defers.push { () throws(GoPanic) in try receiver.Close() }
      fmt.Println("not reached")
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()
}

struct anonymousStruct1: GoStruct, GoUnnamed, closer {
  var closer_: (any closer)? = nil
}

extension anonymousStruct1 {
  func Close() throws(GoPanic) {
    try closer_.checked().Close()
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
