// run
//
// The dynamic type of a channel in an interface says which way it goes: assertions, switches, equality and keys tell.

import GoRuntime
import GoStandardLibrary

struct source: GoDefined, GoComparable {
  var rawValue: Channel<Int>

  init(_ rawValue: Channel<Int>) { self.rawValue = rawValue }
}

func kind(_ x: GoAny) -> GoString {
  if x.as(Channel<Int>.self) != nil {
    return "both"
  } else if x.as(ReceiveOnly<Int>.self) != nil {
    return "receive"
  } else if x.as(SendOnly<Int>.self) != nil {
    return "send"
  }
  return "other"
}

/// first tells what the first is that can be received from.
func first(_ all: GoSlice<GoAny>) -> GoString {
  for (i, one) in all.enumerated() {
    if case (let r, let ok) = one.lookup(ReceiveOnly<Int>.self), ok {
      return fmt.Sprint(i, " of ", cap(r))
    }
  }
  return "none"
}

/// drained receives what is buffered.
func drained(_ x: GoAny) -> GoSlice<Int> {
  var all: GoSlice<Int> = nil
  if let c = x.as(ReceiveOnly<Int>.self) {
    while len(c) > 0 {
      all.append(c.receive())
    }
  } else if x.as(Channel<Int>.self) != nil || x.as(SendOnly<Int>.self) != nil {
    return [-1]
  }
  return all
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let c = Channel<Int>(capacity: 1)
    let r = c
    let s = c
    fmt.Println(kind(GoAny(c)), kind(GoAny(ReceiveOnly(r))), kind(GoAny(SendOnly(s))))
    fmt.Printf("%T %T %T\n", c, ReceiveOnly(r), SendOnly(s))
    let x = GoAny(ReceiveOnly(r))
    if case (_, let ok) = x.lookup(Channel<Int>.self), ok {
      fmt.Println("wrong")
    }
    let got = try x.checked(ReceiveOnly<Int>.self)
    try c.send(checked: 3)
    fmt.Println(got.receive())
    fmt.Println(x == GoAny(ReceiveOnly(r)), x == GoAny(c), GoAny(c) == GoAny(c), r == c)
    let m: GoMap<GoAny, GoString> = [GoAny(c): "both", GoAny(ReceiveOnly(r)): "receive", GoAny(SendOnly(s)): "send"]
    fmt.Println(len(m), m[GoAny(ReceiveOnly(r))], m[GoAny(SendOnly(s))], m[GoAny(c)])
    let none: Channel<Int> = nil
    fmt.Println(
      kind(GoAny(ReceiveOnly(none))), GoAny(ReceiveOnly(none)) == GoAny(ReceiveOnly<Int>(nil)),
      GoAny(ReceiveOnly(none)) == nil, GoAny(ReceiveOnly(none)) == GoAny(ReceiveOnly(r)))
    fmt.Printf("%v %T\n", ReceiveOnly(none), SendOnly<GoString>(nil))
    fmt.Println(kind(GoAny(source(r))), GoAny(source(r)) == GoAny(source(c)))
    try c.send(checked: 4)
    fmt.Println(first([GoAny(SendOnly(s)), GoAny(ReceiveOnly(r))]), drained(GoAny(SendOnly(s))), drained(x))
    let (_, ok) = x.lookup(SendOnly<Int>.self)
    fmt.Println(ok)
    defers.push { fmt.Println(recover()) }
    _ = try x.checked(Channel<Int>.self)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
