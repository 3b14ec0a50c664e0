// run
//
// Receiving is an expression: an operand, an argument, a condition, evaluated in order.

import GoRuntime
import GoStandardLibrary

struct point: GoStruct, GoComparable {
  var x = 0
  var y = 0
}

extension point {
  func sum() -> Int {
    return x &+ y
  }
}

func feed<T: GoValue>(_ values: GoSlice<T>) -> Channel<T> {
  let c = Channel<T>(capacity: len(values))
  for v in values {
    c.send(v)
  }
  return c
}

func sub(_ a: Int, _ b: Int) -> Int {
  return a &- b
}

func main() {
  let c = feed([10, 3, 5, 4, 7, 7, 1, 2, 3])
  fmt.Println(c.receive() &- c.receive())
  fmt.Println(sub(c.receive(), c.receive()))
  if c.receive() == c.receive() {
    fmt.Println("equal")
  }
  let slice: GoSlice<Int> = [c.receive(), c.receive(), c.receive()]
  fmt.Println(slice)

  let points = feed([point(x: 1, y: 2), point(x: 3, y: 4), point(x: 5, y: 6)])
  fmt.Println(points.receive().sum(), points.receive().x)
  var p = points.receive()
  p.x &+= 1
  fmt.Println(p)

  let nested = feed([feed([GoString("deep")]), feed([GoString("deeper")])])
  fmt.Println(nested.receive().receive())
  let inner = nested.receive()
  let (v, ok) = inner.receiveOK()
  fmt.Println(v, ok)

  let indices = feed([2, 0, 1])
  let letters: GoSlice<GoString> = ["a", "b", "c"]
  fmt.Println(letters[indices.receive()] + letters[indices.receive()], letters[indices.receive()...])

  let functions = feed([{ (s: GoString) -> GoString in s + "!" } as ((GoString) -> GoString)?])
  fmt.Println(functions.receive()!("called"))

  let flags = feed([true, false, true])
  // What is not needed is not received.
  fmt.Println(flags.receive() || flags.receive(), len(flags))
  fmt.Println(flags.receive() && flags.receive(), len(flags))

  let d = Channel<Bool>(capacity: 1)
  let a = false
  let b = true
  d.send(a || b)
  fmt.Println(d.receive())
  let numbers = feed([1, 2])
  let numbers2 = Channel<Int>(capacity: 1)
  numbers2.send(numbers.receive() &+ 40)
  fmt.Println(numbers2.receive())
  if case let x = numbers.receive(), x > 1 {
    fmt.Println("switch", x)
  }
  for n in feed([3, 4]) {
    fmt.Print(n, " ")
    if n == 4 {
      break
    }
  }
  let q = Pointer(feed([8]).receive())
  let r = feed([9]).receive()
  fmt.Println(q.pointee, r, feed([q as Pointer<Int>?]).receive()!.pointee)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
