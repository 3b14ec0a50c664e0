// run
//
// Inside a select, break leaves the select, a label names the loop or select around it, return and continue pass through.

import GoRuntime
import GoStandardLibrary

func first(_ c: Channel<Int>, _ quit: Channel<Int>) -> (value: Int, err: (any error)?) {
  while true {
    switch select(.receive(from: c), .receive(from: quit)) {
    case 0:
      let (v, ok) = c.received()
      if !ok {
        return (0, fmt.Errorf("closed"))
      }
      if v % 2 == 0 {
        continue
      }
      return (v, nil)
    case _:
      let q = quit.received().value
      return (0 &- q, nil)
    }
  }
}

func feed(_ values: GoSlice<Int>) throws(GoPanic) -> Channel<Int> {
  let c = try Channel<Int>(checked: len(values))
  for v in values {
    try c.send(checked: v)
  }
  return c
}

func main() {
  var c = fatally { () throws(GoPanic) in try feed([2, 4, 5, 6]) }
  let (argument1, argument2) = first(c, nil)
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = first(nil, fatally { () throws(GoPanic) in try feed([7]) })
  fmt.Println(argument3, argument4)
  close(c)
  let (argument5, argument6) = first(c, nil)
  fmt.Println(argument5, argument6)

  // break leaves the select only; the loop goes on.
  c = fatally { () throws(GoPanic) in try feed([1, 2, 3]) }
  var count = 0
  while len(c) > 0 {
    switch select(.receive(from: c)) {
    case _:
      let v = c.received().value
      if v == 2 {
        break
      }
      count &+= v
    }
    count &+= 100
  }
  fmt.Println(count)

  // With a label it leaves the loop.
  c = fatally { () throws(GoPanic) in try feed([1, 2, 3]) }
  var i = 0
  loop: while true {
    switch select(.receive(from: c), .default) {
    case 0:
      let v = c.received().value
      switch v {
      case 1:
        break
      case 2:
        i &+= 1
        continue loop
      default:
        fmt.Println("left at", i)
        break loop
      }
      fmt.Println("after the switch", i)
    default:
      fmt.Println("never")
    }
    i &+= 1
  }

  // A label on the select itself.
  let channel = fatally { () throws(GoPanic) in try feed([1]) }
  outer: switch select(.receive(from: channel), .default) {
  case 0:
    var v = channel.received().value
    while true {
      if v > 3 {
        break outer
      }
      v &+= 1
    }
  default:
    fmt.Println("never")
  }

  // One select in another, the inner one in its default.
  let a = fatally { () throws(GoPanic) in try feed([1]) }
  let b = fatally { () throws(GoPanic) in try feed(nil) }
  switch select(.receive(from: b), .receive(from: a)) {
  case 0:
    fmt.Println("never")
  case _:
    let v = a.received().value
    switch select(.receive(from: a), .default) {
    case 0:
      let w = a.received().value
      fmt.Println("never", w)
    default:
      fmt.Println("inner default", v)
    }
  }

  // A deferred call and a closure in a clause.
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      let channel = try feed([5])
      switch select(.receive(from: channel)) {
      case _:
        var v = channel.received().value
        let argument = GoAny(v)
        defers.push { fmt.Println("deferred", argument) }
        ({ v &*= 2 })()
        fmt.Println("doubled", v)
      }
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()

  // range over a channel around a select that writes back.
  c = fatally { () throws(GoPanic) in try feed([1, 2, 3]) }
  let out = Channel<Int>(capacity: 3)
  for v in c {
    switch select(.send(v &* v, to: out), .default) {
    case 0:
      break
    default:
      fmt.Println("full")
    }
    if len(c) == 0 {
      close(c)
    }
  }
  fmt.Println(out.receive(), out.receive(), out.receive())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
