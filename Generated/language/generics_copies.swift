// run
//
// Generic code and slices that grow copy the values they hold, whatever methods their pointers have.

import GoRuntime
import GoStandardLibrary

struct Setting: GoStruct, GoComparable {
  var v: GoString = ""
  var n = 0
}

extension Pointer where Pointee == Setting {
  func Set(_ v: GoString) {
    pointee.v = v
    pointee.n &+= 1
  }
}

func dup<T: GoValue>(_ v: T) -> (T, T) {
  return (v, v)
}

final class Stack<T: GoValue>: GoObject {
  var xs: GoSlice<T> = nil

  init() {}
}

extension Stack {
  func Push(_ x: T) {
    xs.append(x)
  }

  func Top() -> T {
    return xs[len(xs) &- 1]
  }
}

final class Cell<T: GoValue>: GoObject {
  var v = T.zero

  init() {}
}

extension Cell {
  func Get() -> T {
    return v
  }

  func Set(_ v: T) {
    self.v = v
  }
}

func main() {
  let (aValue, b) = dup(Setting(v: "x"))
  let a = Pointer(aValue)
  a.Set("y")
  fmt.Println(a.pointee.v, b.v)
  let st = Stack<Setting>()
  let s = Pointer(Setting(v: "s"))
  st.Push(s.pointee)
  s.Set("t")
  let t = Pointer(st.Top())
  t.Set("u")
  fmt.Println(st.Top().v, s.pointee.v, t.pointee.v)
  let c = Cell<Setting>()
  c.Set(s.pointee)
  s.Set("later")
  let g = Pointer(c.Get())
  g.Set("got")
  fmt.Println(c.Get().v, s.pointee.v, g.pointee.v)
  let xs: GoSlice<Setting> = [Setting(v: "1"), Setting(v: "2")]
  let ys = append(GoSlice<Setting>(), contentsOf: xs)
  ys.pointer(at: 0).Set("changed")
  fmt.Println(xs[0].v, ys[0].v)
  let zs = append(xs, Setting(v: "3"))
  zs.pointer(at: 1).Set("zz")
  fmt.Println(xs[1].v, zs[1].v)
  let ch = Channel<Setting>(capacity: 2)
  ch.send(s.pointee)
  s.Set("sent")
  let r = ch.receive()
  fmt.Println(r.v, s.pointee.v)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
