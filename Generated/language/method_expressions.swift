// run
//
// The method of a type as a function, through pointers and values alike.

import GoRuntime
import GoStandardLibrary

final class R: GoObject, GoCopied {
  var n = 0

  init() {}

  init(n: Int = 0) {
    self.n = n
  }

  func copy() -> R {
    let other = R()
    other.assign(self)
    return other
  }

  func assign(_ other: R) {
    n = other.n
  }
}

extension R {
  func Rec(_ s: GoString) {
    fmt.Println(n, s)
  }

  func Get() -> Int {
    return n
  }

  func Set(_ n: Int) {
    self.n = n
  }
}

struct V: GoStruct {
  var n = 0
}

extension V {
  func Rec(_ s: GoString) {
    fmt.Println("V", n, s)
  }
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let f = { (receiver: R?, argument1: GoString) throws(GoPanic) in try receiver.checked().Rec(argument1) }
    let r = R(n: 1)
    try f(r, "a")
    let q = r.copy()
    let g = { (receiver: R, argument1: GoString) in receiver.Rec(argument1) }
    g(q.copy(), "b")
    let h = { (receiver: R?) throws(GoPanic) -> Int in try receiver.checked().Get() }
    try fmt.Println(h(r))
    let s = { (receiver: R?, argument1: Int) throws(GoPanic) in try receiver.checked().Set(argument1) }
    try s(r, 9)
    try fmt.Println(h(r), GoAny(value: q.copy()))
    let fv = { (receiver: Pointer<V>?, argument1: GoString) throws(GoPanic) in
      try receiver.checked().pointee.Rec(argument1)
    }
    let v = Pointer(V(n: 3))
    let pv = v
    try fv(pv, "c")
    let w = Pointer(v.pointee)
    w.pointee.n = 4
    try fv(w, "d")
    let receiver = pv.pointee
    defers.push { receiver.Rec("e") }
    let a: GoSlice<V> = [V(n: 1), V(n: 2)]
    try fv(a.pointer(checked: 1), "el")
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
