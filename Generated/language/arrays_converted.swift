// run
//
// A conversion between types of arrays gives a copy, said or not.

import GoRuntime
import GoStandardLibrary

struct A: GoDefined, GoComparable, GoCopied {
  var rawValue: GoArray<3, Int>

  init(_ rawValue: GoArray<3, Int>) { self.rawValue = rawValue }

  func copy() -> A {
    return A(rawValue.copy())
  }
}

struct B: GoDefined, GoComparable, GoCopied {
  var rawValue: GoArray<3, Int>

  init(_ rawValue: GoArray<3, Int>) { self.rawValue = rawValue }

  func copy() -> B {
    return B(rawValue.copy())
  }
}

struct S: GoStruct, GoComparable, GoCopied {
  var a = GoArray<2, Int>()

  func copy() -> S {
    var other = self
    other.a = a.copy()
    return other
  }
}

struct S2: GoStruct, GoComparable, GoCopied {
  var a = GoArray<2, Int>()

  func copy() -> S2 {
    var other = self
    other.a = a.copy()
    return other
  }
}

func sum(_ a: GoArray<3, Int>) -> Int {
  a[0] = 100
  return a[0]
}

func id(_ a: A) -> A {
  return a.copy()
}

func main() {
  let x = A([1, 2, 3])
  fmt.Println(sum(x.rawValue.copy()), x.copy())
  let f = { () -> GoArray<3, Int> in x.rawValue.copy() }
  let g = f()
  g[0] = 7
  let y = x.rawValue.copy()
  y[1] = 50
  let z = x.rawValue.copy()
  z[2] = 60
  let w = B(x.rawValue).copy()
  w.rawValue[0] = 70
  let v = A(z).copy()
  v.rawValue[0] = 80
  let u = A(z).copy()
  u.rawValue[0] = 90
  fmt.Println(x.copy(), y.copy(), z.copy(), w.copy(), v.copy(), u.copy(), g.copy())
  let s = S(a: [1, 2])
  let s2 = S2(a: s.a).copy()
  s2.a[0] = 10
  let t = anonymousStruct1(a: s.a).copy()
  t.a[1] = 20
  fmt.Println(s.copy(), s2.copy(), t.copy())
  fmt.Println(id(A(z).copy()), id(A(y).copy()).rawValue[0])
  let m: GoMap<GoString, GoArray<3, Int>> = ["k": x.rawValue.copy()]
  m["j"] = x.rawValue.copy()
  x.rawValue[0] = -1
  z.assign(x.rawValue)
  z[1] = -5
  var l: GoSlice<GoArray<3, Int>> = [x.rawValue.copy(), z.copy()]
  l.append(x.rawValue.copy())
  l[2][2] = -9
  fmt.Println(x.copy(), z.copy(), m, l)
  let i = GoAny(x.rawValue.copy())
  x.rawValue[0] = 4
  fmt.Println(i, i == GoAny(x.rawValue.copy()), x.rawValue == z)
  let ch = Channel<GoArray<3, Int>>(capacity: 1)
  ch.send(x.rawValue.copy())
  x.rawValue[1] = 77
  fmt.Println(ch.receive(), x.copy())
}

struct anonymousStruct1: GoStruct, GoComparable, GoCopied, GoUnnamed {
  var a = GoArray<2, Int>()

  func copy() -> anonymousStruct1 {
    var other = self
    other.a = a.copy()
    return other
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
