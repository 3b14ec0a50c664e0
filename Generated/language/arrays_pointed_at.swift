// run
//
// Pointers to one array are equal, whether it is a variable, a field, an element, or what a pointer leads to.

import GoRuntime
import GoStandardLibrary

struct vec: GoDefined, GoComparable, GoCopied {
  var rawValue: GoArray<3, Int>

  init(_ rawValue: GoArray<3, Int>) { self.rawValue = rawValue }

  func copy() -> vec {
    return vec(rawValue.copy())
  }
}

final class h: GoObject {
  var v = vec()
  var p: Pointer<vec>? = nil

  init() {}
}

func addr(_ v: Pointer<vec>?) -> Pointer<vec>? {
  return v
}

let g = Pointer(vec())

extension vec {
  func isAt(_ p: Pointer<vec>) -> Bool {
    let v = Pointer(self.copy())
    return v == p || v.pointee != p.pointee
  }
}

extension Optional where Wrapped == Pointer<vec> {
  func isAt2(_ p: Pointer<vec>) -> Bool {
    return self == p
  }
}

func main() {
  let x = Pointer(vec([1, 0, 0]))
  let p = x
  let q = x
  fmt.Println(p == q, p == x, addr(x) == p, g == addr(g))
  let pp = Pointer([x, Pointer(vec([1, 2, 0]))] as GoArray<2, Pointer<vec>?>)
  fmt.Println(pp.pointee[0] == x, pp.pointee[1] == x)
  let s = h()
  s.p = s.pointer(to: \.v)
  fmt.Println(s.p == s.pointer(to: \.v), addr(s.p) == addr(s.pointer(to: \.v)))
  let m: GoMap<Pointer<vec>?, Int> = [x: 1]
  m[p] &+= 1
  fmt.Println(m[x], len(m))
  let vs: GoSlice<vec> = [vec([1, 0, 0]), vec([2, 0, 0])]
  let a = vs.pointer(at: 0)
  let b = vs.pointer(at: 0)
  fmt.Println(a == b, a == vs.pointer(at: 0), a == vs.pointer(at: 1))
  let arr = Pointer<GoArray<2, Int>>(GoArray<2, Int>())
  let e = arr.pointee.pointer(at: 0)
  let f = arr.pointee.pointer(at: 0)
  fmt.Println(e == f, e == arr.pointee.pointer(at: 1), arr == arr)
  let i = GoAny(x)
  fmt.Println(i == GoAny(p), i.must(Pointer<vec>?.self) == q)
  let mm: GoArray<2, GoArray<2, Int>> = GoArray<2, GoArray<2, Int>>()
  let r = mm.pointer(at: 1)
  let r2 = mm.pointer(at: 1)
  fmt.Println(r == r2, mm[1].pointer(at: 0) == r.pointee.pointer(at: 0), mm.pointer(at: 0) == r)
  let y = Pointer(x.pointee.copy())
  fmt.Println(y == x, x.pointee.isAt(x), Optional(x).isAt2(x))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
