// run
//
// What an assignment to several places changes is not seen by its own operands, also where panics can be recovered.

import GoRuntime
import GoStandardLibrary

final class node: GoObject {
  var v = 0
  var next: node? = nil

  init() {}

  init(v: Int = 0, next: node? = nil) {
    self.v = v
    self.next = next
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

func f(_ s: GoString, _ v: Int) -> Int {
  fmt.Print(s, " ")
  return v
}

func main() {
  `try`("index") { () throws(GoPanic) in
    let a: GoSlice<Int> = [0, 0, 0]
    var i = 2
    let oldI = i
    i = 1
    try a.set(oldI, 7)
    fmt.Println(i, a)
    try a.set(i, 9)
    i = 0
    fmt.Println(i, a)
    let newI = try a[checked: 1]
    try a.set(a[checked: 1] &- 9, 3)
    try a.set(1, 2)
    i = newI
    fmt.Println(i, a)
  }
  `try`("pointer") { () throws(GoPanic) in
    var p = node(v: 1, next: nil)
    var q: node? = p
    let oldP = p
    p = node(v: 2, next: nil)
    oldP.next = node(v: 3, next: nil)
    try fmt.Println(p.v, p.next == nil, q.checked().next.checked().v)
    let newQ = try q.checked().next
    try q.checked().next = nil
    q = newQ
    try fmt.Println(q.checked().v, p.v)
    var head: node? = nil
    for i in 0..<3 {
      head = node(v: i, next: head)
    }
    var prev: node? = nil
    var cur = head
    while cur != nil {
      let newCur = try cur.checked().next
      try cur.checked().next = prev
      prev = cur
      cur = newCur
    }
    var n = prev
    while n != nil {
      try fmt.Print(n.checked().v, " ")
      try n = n.checked().next
    }
    fmt.Println()
  }
  `try`("calls") { () throws(GoPanic) in
    let a = GoSlice<Int>(count: 3)
    let m: GoMap<GoString, Int> = [:]
    let index = f("i", 0)
    let index2 = f("j", 1)
    let newValue = f("x", 1)
    let newValue2 = f("y", 2)
    let newValue3 = f("z", 3)
    try a.set(index, newValue)
    try m.set("k", newValue2)
    try a.set(index2, newValue3)
    fmt.Println(a, m)
  }
  `try`("swap") { () throws(GoPanic) in
    let a: GoSlice<Int> = []
    let i = 0
    let j = -1
    let newValue = try a[checked: i]
    try a.set(i, a[checked: j])
    try a.set(j, newValue)
  }
  `try`("swap2") { () throws(GoPanic) in
    let a: GoSlice<Int> = [1, 2, 3]
    var i = 0
    var j = 2
    let newValue = try a[checked: i]
    try a.set(i, a[checked: j])
    try a.set(j, newValue)
    fmt.Println(a)
    (i, j) = (j, i)
    let newValue2 = try a[checked: i] &+ j
    try a.set(i, a[checked: j] &+ i)
    try a.set(j, newValue2)
    i = 5
    fmt.Println(a, i, j)
  }
  `try`("nil map") { () throws(GoPanic) in
    let m: GoMap<GoString, Int> = nil
    var x = 1
    let newValue = x
    x = 2
    try m.set("a", newValue)
    fmt.Println(x)
  }
  `try`("nil map after") { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      let m: GoMap<GoString, Int> = nil
      var x = 1
      defers.push { fmt.Println("x", x) }
      let newValue = x
      x = 2
      try m.set("a", newValue)
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  `try`("struct") { () throws(GoPanic) in
    struct pt: GoStruct, GoComparable {
      var x = 0
      var y = 0
    }
    let ps: GoSlice<pt> = [pt(x: 1, y: 2), pt(x: 3, y: 4)]
    let newValue = try ps[checked: 0]
    try ps.set(0, ps[checked: 1])
    try ps.set(1, newValue)
    fmt.Println(ps)
    let newY = try ps[checked: 0].x
    try ps.pointer(checked: 0).pointee.x = ps[checked: 0].y
    try ps.pointer(checked: 0).pointee.y = newY
    fmt.Println(ps)
    let arr: GoArray<2, GoArray<2, Int>> = [[1, 2], [3, 4]]
    let newValue2 = try arr[checked: 0].copy()
    try arr[checked: 0].assign(arr[checked: 1])
    try arr[checked: 1].assign(newValue2)
    fmt.Println(arr.copy())
    let pp: GoSlice<Pointer<pt>?> = [Pointer(pt(x: 1, y: 2)), Pointer(pt(x: 3, y: 4))]
    let pointer = try pp[checked: 1]
    let newValue3 = try pp[checked: 0].checked().pointee
    try pp.pointer(checked: 0).pointee.checked().pointee = pp[checked: 1].checked().pointee
    try pointer.checked().pointee = newValue3
    try fmt.Println(pp[checked: 0].checked().pointee, pp[checked: 1].checked().pointee)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
