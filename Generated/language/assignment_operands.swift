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
      let oldN = n
      let newN = try n.checked().next
      let newNext = out
      out = n
      n = newN
      try oldN.checked().next = newNext
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

struct chain: GoStruct {
  var length = 0
  var next: Pointer<chain>? = nil
}

/// itself assigns what is there already: nothing changes, but a nil pointer on the way shows.
func itself(_ n: Int, _ c: Pointer<chain>) -> Int {
  var total = 0
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(recover(), total) }
    _ = n
    total = n
    _ = total
    _ = c.pointee.length
    _ = c.pointee
    total &+= c.pointee.length
    _ = try c.pointee.next.checked().pointee.length
    try total = total &+ c.pointee.next.checked().pointee.length
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return total
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
    let oldI = i
    i = 2
    try a.set(oldI, 8)
    fmt.Println(i, a)
    try a.set(i, 7)
    i = 0
    fmt.Println(i, a)
    let oldA = a
    a = [5, 5, 5]
    try oldA.set(0, 6)
    fmt.Println(a)
    let newValue = try a[checked: 0]
    let newValue2 = try a[checked: 1]
    try a.set(0, a[checked: 2])
    try a.set(1, newValue)
    try a.set(2, newValue2)
    fmt.Println(a)
    let index = idx(0, "l0")
    let index2 = idx(1, "l1")
    let newValue3 = idx(3, "r0")
    let newValue4 = idx(4, "r1")
    try a.set(index, newValue3)
    try a.set(index2, newValue4)
    fmt.Println(a)
    var n = list()
    let oldN = n
    try n = n.checked().next
    try oldN.checked().v = 10
    try fmt.Println(n.checked().v)
    try n.checked().v = 11
    n = nil
    fmt.Println(n == nil)
    var p = node()
    let oldP = p
    let oldP2 = p
    let newNext = p
    p = node(v: 4)
    oldP.next = newNext
    oldP2.v = 3
    fmt.Println(p.v, p.next == nil)
    var m: GoMap<GoString, Int> = [:]
    var k: GoString = "a"
    let oldK = k
    k = "b"
    try m.set(oldK, 2)
    fmt.Println(k, m)
    let oldM = m
    m = nil
    try oldM.set("z", 4)
    fmt.Println(m)
    let arr = GoArray<3, Int>()
    let j = Pointer(1)
    let oldJ = j.pointee
    j.pointee = 2
    try arr.set(oldJ, 5)
    fmt.Println(j.pointee, arr.copy())
    var pp = j
    let q = Pointer(7)
    let oldPp = pp
    pp = q
    oldPp.pointee = 1
    fmt.Println(pp.pointee, j.pointee, q.pointee)
    let ns: GoSlice<node> = [node(v: 1), node(v: 2)]
    var x = 0
    let oldX = x
    x = 1
    try ns.pointer(checked: oldX).pointee.v = 5
    try fmt.Println(x, ns[checked: 0].v, ns[checked: 1].v)
    var nn: node? = nil
    let newValue5 = try nn.checked().v
    nn = nil
    try a.set(1, newValue5)
  }
  fmt.Println(a)
  let e: node? = nil
  safe { () throws(GoPanic) in
    try a.set(0, 100)
    try e.checked().v = 1
  }
  fmt.Println(a)
  safe { () throws(GoPanic) in
    let oldNext = try e.checked().next
    try a.set(0, 200)
    try oldNext.checked().v = 1
  }
  fmt.Println(a)
  fmt.Println(itself(1, Pointer(chain(length: 2, next: Pointer(chain(length: 3, next: nil))))))
  fmt.Println(itself(1, Pointer(chain(length: 2, next: nil))))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
