// run
//
// Deferred calls evaluate their operands at once, run last in, first out, and see and set named results.

import GoRuntime
import GoStandardLibrary

func noted(_ s: GoString) -> GoString {
  fmt.Println("evaluated", s)
  return s
}

func operands() {
  let defers = DeferStack()
  do {
    let argument = GoAny(noted("a"))
    let argument2 = GoAny(noted("b"))
    defers.push { fmt.Println(argument, argument2) }
    let argument3 = GoAny(noted("c"))
    defers.push { fmt.Println(argument3) }
    fmt.Println("body")
  }
  defers.runFatally()
}

func inLoop() {
  let defers = DeferStack()
  do {
    for i in 0..<3 {
      let argument = i &* 10
      defers.push { ({ (n: Int) -> Void in fmt.Print(n, i, " ") })(argument) }
    }
  }
  defers.runFatally()
}

func underCondition(_ n: Int) {
  let defers = DeferStack()
  do {
    for i in stride(from: 0, to: n, by: 1) {
      if i % 2 == 0 {
        defers.push { fmt.Print("even ", i, "; ") }
      }
    }
  }
  defers.runFatally()
}

func named() -> Int {
  var n = 0
  let defers = DeferStack()
  do {
    defers.push { n &*= 2 }
    let argument = n &+ 1
    defers.push { ({ (x: Int) in n &+= x })(argument) }
    n = 10
    n = 20
  }
  defers.runFatally()
  return n
}

func several() -> (n: Int, err: (any error)?) {
  var n = 0
  var err: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        err = fmt.Errorf("recovered: %v", r)
        n &+= 1
      }
    }
    n = 41
    throw GoPanic("no result")
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return (n, err)
}

func goesOn() -> GoString {
  var s: GoString = ""
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { s += ", deferred" }
    defers.push {
      _ = recover()
      s += ", recovered"
    }
    s = "begun"
    try s = ({ () throws(GoPanic) -> GoString in throw GoPanic("while the result is computed") })()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return s
}

func unwound(_ n: Int) throws(GoPanic) -> Int {
  var result = 0
  let defers = DeferStack()
  do throws(GoPanic) {
    if n == 0 {
      throw GoPanic("deep")
    }
    defers.push { fmt.Print(n, " ") }
    try result = unwound(n &- 1) &+ 1
  } catch {
    defers.panic(error)
  }
  try defers.run()
  return result
}

final class list: GoObject {
  var items: GoSlice<Int> = nil

  init() {}
}

extension list {
  func add(_ n: Int) -> list {
    items.append(n)
    fmt.Println("add", n)
    return self
  }
}

func chain() {
  let defers = DeferStack()
  do {
    let l = list()
    let receiver = l.add(1).add(2)
    defers.push { _ = receiver.add(3) }
    _ = l.add(4)
  }
  defers.runFatally()
}

func nilFunction() {
  let defers = DeferStack()
  do {
    defers.push { fmt.Println("a nil function panics when it runs:", recover()) }
    let f: ((GoString) -> Void)? = nil
    let argument = noted("operand")
    defers.push { () throws(GoPanic) in try f.checked()(argument) }
    fmt.Println("deferring it does not")
  }
  defers.runFatally()
}

func main() {
  operands()
  inLoop()
  fmt.Println()
  underCondition(5)
  fmt.Println()
  fmt.Println(named())
  let (argument1, argument2) = several()
  fmt.Println(argument1, argument2)
  fmt.Println(goesOn())
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println("and then", recover()) }
      _ = try unwound(4)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()
  chain()
  nilFunction()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
