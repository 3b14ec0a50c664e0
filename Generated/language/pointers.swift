// run
//
// A pointer may name a variable, a field or an element, and all aliases see a change.

import GoRuntime
import GoStandardLibrary

struct inner: GoStruct {
  var v = 0
}

struct outer: GoStruct, GoCopied {
  var `in` = inner()
  var array = GoArray<3, Int>()
  var next: Pointer<outer>? = nil

  func copy() -> outer {
    var other = self
    other.array = array.copy()
    return other
  }
}

func set(_ p: Pointer<Int>, _ v: Int) {
  p.pointee = v
}

func swap(_ a: Pointer<Int>, _ b: Pointer<Int>) {
  (a.pointee, b.pointee) = (b.pointee, a.pointee)
}

func fresh() -> Pointer<Int> {
  let n = Pointer(7)
  return n
}

func main() {
  let x = Pointer(1)
  let y = Pointer(2)
  let p = Pointer<Pointer<Int>?>(x)
  let q = x
  p.pointee!.pointee = 10
  fmt.Println(x.pointee, q.pointee, p.pointee == q, p.pointee == y)
  swap(x, y)
  fmt.Println(x.pointee, y.pointee)

  let o = Pointer(outer())
  set(o.pointer(to: \.`in`).pointer(to: \.v), 5)
  set(o.pointee.array.pointer(at: 1), 6)
  fmt.Println(o.pointee.in.v, o.pointee.array.copy())

  var s: GoSlice<Int> = [1, 2, 3]
  let e = s.pointer(at: 2)
  s[2] = 30
  e.pointee &+= 1
  s.append(4)
  fmt.Println(e.pointee, s, o.pointee.array.pointer(at: 0) == o.pointee.array.pointer(at: 0))

  let a = fresh()
  let b = fresh()
  a.pointee &+= 1
  fmt.Println(a.pointee, b.pointee, a == b)

  let pp = p
  pp.pointee!.pointee = 99
  pp.pointee = y
  fmt.Println(y.pointee, p.pointee!.pointee, x.pointee)

  let head = Pointer(outer(next: Pointer(outer(in: inner(v: 2)))))
  head.pointee.next!.pointee.next = head
  head.pointee.next!.pointee.next!.pointee.in.v = 1
  var n: Pointer<outer>? = head
  var i = 0
  while i < 4 {
    fmt.Print(n!.pointee.in.v, " ")
    (n, i) = (n!.pointee.next, i &+ 1)
  }
  fmt.Println()

  let n2 = Pointer(0)
  var copied = head.pointee.next!.pointee.copy()
  copied.in.v = 1000
  fmt.Println(n2.pointee, head.pointee.next!.pointee.in.v, copied.next == head)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
