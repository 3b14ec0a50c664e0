// run
//
// What the left sides of an assignment mention is evaluated before anything is assigned.

import GoRuntime
import GoStandardLibrary

final class node: GoObject {
  var v = 0
  var next: node? = nil
  var m: GoMap<GoString, Int> = nil

  init() {}

  init(v: Int = 0, next: node? = nil, m: GoMap<GoString, Int> = nil) {
    self.v = v
    self.next = next
    self.m = m
  }
}

func idx(_ i: Int, _ s: GoString) -> Int {
  fmt.Print(s, " ")
  return i
}

func rev(_ n: node?) -> node? {
  var n = n
  var out: node? = nil
  while n != nil {
    (out, n, n!.next) = (n, n!.next, out)
  }
  return out
}

func revSafe(_ n: node?) -> (out: node?, err: (any error)?) {
  var n = n
  var out: node? = nil
  var err: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        err = fmt.Errorf("%v", r)
      }
    }
    while n != nil {
      let pointer = n
      let newOut = n
      let newN = try n.checked().next
      let newNext = out
      out = newOut
      n = newN
      try pointer.checked().next = newNext
    }
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return (out, err)
}

func show(_ n: node?) {
  var n = n
  while n != nil {
    fmt.Print(n!.v, " ")
    n = n!.next
  }
  fmt.Println()
}

func safe(_ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        fmt.Println("recovered", r)
      }
    }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func list() -> node? {
  return node(v: 1, next: node(v: 2, next: node(v: 3, next: nil, m: nil), m: nil), m: nil)
}

func main() {
  let none: Pointer<GoArray<3, Int>>? = nil
  for i in 0..<3 {
    fmt.Print(i, " ")
  }
  fmt.Println(3, none == nil)
  show(rev(list()))
  fmt.Println(
    ({ () -> Bool in
      let (n, err) = revSafe(list())
      show(n)
      return err == nil
    })())
  var i = 0
  var a: GoSlice<Int> = [1, 2, 3]
  (i, a[i]) = (1, 9)
  fmt.Println(i, a)
  safe { () throws(GoPanic) in
    let index = i
    let newI = 2
    let newValue = 8
    i = newI
    try a.set(index, newValue)
    fmt.Println(i, a)
    let index2 = i
    let newValue2 = 7
    let newI2 = 0
    try a.set(index2, newValue2)
    i = newI2
    fmt.Println(i, a)
    let target = a
    let newA: GoSlice<Int> = [5, 5, 5]
    let newValue3 = 6
    a = newA
    try target.set(0, newValue3)
    fmt.Println(a)
    let newValue4 = try a[checked: 2]
    let newValue5 = try a[checked: 0]
    let newValue6 = try a[checked: 1]
    try a.set(0, newValue4)
    try a.set(1, newValue5)
    try a.set(2, newValue6)
    fmt.Println(a)
    let index3 = idx(0, "l0")
    let index4 = idx(1, "l1")
    let newValue7 = idx(3, "r0")
    let newValue8 = idx(4, "r1")
    try a.set(index3, newValue7)
    try a.set(index4, newValue8)
    fmt.Println(a)
    var n = list()
    let pointer = n
    let newN = try n.checked().next
    let newV = 10
    n = newN
    try pointer.checked().v = newV
    try fmt.Println(n.checked().v)
    let pointer2 = n
    let newV2 = 11
    let newN2: node? = nil
    try pointer2.checked().v = newV2
    n = newN2
    fmt.Println(n == nil)
    var p = node()
    let pointer3 = p
    let pointer4 = p
    let newP = node(v: 4)
    let newNext = p
    let newV3 = 3
    p = newP
    pointer3.next = newNext
    pointer4.v = newV3
    fmt.Println(p.v, p.next == nil)
    var m: GoMap<GoString, Int> = [:]
    var k: GoString = "a"
    let operand = k
    let newK: GoString = "b"
    let newValue9 = 2
    k = newK
    try m.set(operand, newValue9)
    fmt.Println(k, m)
    let target2 = m
    let newM: GoMap<GoString, Int> = nil
    let newValue10 = 4
    m = newM
    try target2.set("z", newValue10)
    fmt.Println(m)
    let arr = GoArray<3, Int>()
    let j = Pointer(1)
    let index5 = j.pointee
    let newJ = 2
    let newValue11 = 5
    j.pointee = newJ
    try arr.set(index5, newValue11)
    fmt.Println(j.pointee, arr.copy())
    var pp = j
    let q = Pointer(7)
    let pointer5 = pp
    let newPp = q
    let newValue12 = 1
    pp = newPp
    pointer5.pointee = newValue12
    fmt.Println(pp.pointee, j.pointee, q.pointee)
    let ns: GoSlice<node> = [node(v: 1), node(v: 2)]
    var x = 0
    let index6 = x
    let newX = 1
    let newV4 = 5
    x = newX
    try ns.pointer(checked: index6).pointee.v = newV4
    try fmt.Println(x, ns[checked: 0].v, ns[checked: 1].v)
    var nn: node? = nil
    let newNn: node? = nil
    let newValue13 = try nn.checked().v
    nn = newNn
    try a.set(1, newValue13)
  }
  fmt.Println(a)
  let e: node? = nil
  safe { () throws(GoPanic) in
    let newValue = 100
    let newV = 1
    try a.set(0, newValue)
    try e.checked().v = newV
  }
  fmt.Println(a)
  safe { () throws(GoPanic) in
    let pointer = try e.checked().next
    let newValue = 200
    let newV = 1
    try a.set(0, newValue)
    try pointer.checked().v = newV
  }
  fmt.Println(a)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
