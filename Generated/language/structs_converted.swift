// run
//
// A struct becomes one of another name in channels, literals, arguments and conversions, evaluated once.

import GoRuntime
import GoStandardLibrary

struct Z: GoStruct, GoComparable {}

struct S: GoStruct, GoComparable {
  var a = 0
}

struct F: GoDefined {
  var rawValue: ((Int) -> Int)?

  init(_ rawValue: ((Int) -> Int)?) { self.rawValue = rawValue }
}

struct L: GoDefined {
  var rawValue: GoSlice<Int>

  init(_ rawValue: GoSlice<Int>) { self.rawValue = rawValue }
}

struct M: GoDefined {
  var rawValue: GoMap<GoString, Int>

  init(_ rawValue: GoMap<GoString, Int>) { self.rawValue = rawValue }
}

func take(_ z: Z) {
  fmt.Printf("%T\n", z)
}

func channels() {
  let c = Channel<Z>(capacity: 3)
  c.send(Z())
  fmt.Printf("%T\n", c.receive())
  var z = Z()
  z = Z()
  take(Z())
  let m: GoMap<Z, Int> = [Z(): 1]
  fmt.Println(m, z)
  var s: GoSlice<Z> = [Z(), Z()]
  s.append(Z())
  fmt.Println(len(s))
  switch select(.send(Z(), to: c), .default) {
  case 0:
    break
  default:
    break
  }
  let d = Channel<S>(capacity: 1)
  d.send(S(a: 3))
  fmt.Printf("%T %v\n", d.receive(), z)
  let e = Channel<F>(capacity: 1)
  e.send(F({ i in i &+ 1 }))
  fmt.Println(e.receive().rawValue!(1))
  let l = Channel<L>(capacity: 1)
  l.send(L([1]))
  fmt.Printf("%T\n", l.receive())
  let mm = Channel<M>(capacity: 1)
  mm.send(M(["a": 1]))
  fmt.Printf("%T\n", mm.receive())
}

struct A: GoStruct, GoComparable {
  var x = 0
  var y = 0
}

struct B: GoStruct, GoComparable {
  var x = 0
  var y = 0
}

nonisolated(unsafe) var n = 0

func mk() -> A {
  n &+= 1
  return A(x: n, y: n &* 10)
}

func e() -> GoEmpty {
  n &+= 1
  return GoEmpty()
}

func z() -> Z {
  n &+= 1
  return Z()
}

func an() -> anonymousStruct1 {
  n &+= 1
  return anonymousStruct1(x: n, y: n)
}

func conversions() {
  var b = { B(x: $0.x, y: $0.y) }(mk())
  fmt.Println(b, n)
  let c = Channel<Z>(capacity: 4)
  c.send((e(), Z()).1)
  let v = GoEmpty()
  c.send((v, Z()).1)
  fmt.Printf("%T %d\n", c.receive(), n)
  let d = Channel<GoEmpty>(capacity: 3)
  d.send((z(), GoEmpty()).1)
  d.send(GoEmpty())
  fmt.Printf("%T %d\n", d.receive(), n)
  let w = ((v, Z()).1, GoEmpty()).1
  fmt.Println(w, n)
  b = { B(x: $0.x, y: $0.y) }(an())
  fmt.Println(b, n)
  b = B(x: 3, y: 4)
  let a = A(x: b.x, y: b.y)
  fmt.Println(a, anonymousStruct1(x: b.x, y: b.y))
  struct loc: GoStruct, GoComparable {
    var x = 0
    var y = 0
  }
  let l = { loc(x: $0.x, y: $0.y) }(mk())
  fmt.Println(l)
  let m: GoMap<GoString, GoEmpty> = ["a": GoEmpty()]
  fmt.Println(m)
}

func main() {
  channels()
  conversions()
}

struct anonymousStruct1: GoStruct, GoComparable, GoUnnamed {
  var x = 0
  var y = 0
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
