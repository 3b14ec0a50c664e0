// run
//
// Generic code points at values of its type parameters: in variables, boxes, pools and atomic pointers.

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

func ptr<T: GoValue>(_ v: T) -> Pointer<T> {
  let v = Pointer(v)
  return v
}

final class Box<T: GoValue>: GoObject {
  var p: Pointer<T>? = nil

  init() {}
}

extension Box {
  func Put(_ v: T) {
    let v = Pointer(v)
    p = v
  }

  func Get() -> Pointer<T>? {
    return p
  }

  func Value() -> T {
    return p!.pointee
  }
}

final class Config<T: GoValue & GoPointedTo>: GoObject {
  let v = atomic.Pointer<T>()

  init() {}
}

extension Config {
  func Store(_ v: T) {
    let v = Pointer(v)
    self.v.Store(v)
  }

  func Load() -> Pointer<T>? {
    return v.Load()
  }
}

final class Pool<T: GoValue>: GoObject {
  let p: sync.Pool

  init() {
    p = sync.Pool()
  }

  init(p: sync.Pool = sync.Pool()) {
    self.p = p
  }
}

func NewPool<T: GoValue>() -> Pool<T> {
  return Pool<T>(p: sync.Pool(New: { GoAny(Pointer(T.zero)) }))
}

extension Pool {
  func Get() -> Pointer<T>? {
    return p.Get().must(Pointer<T>?.self)
  }

  func Put(_ x: Pointer<T>?) {
    p.Put(GoAny(x))
  }
}

func main() {
  let s = ptr(Setting(v: "a"))
  s.Set("b")
  fmt.Println(s.pointee.v, s.pointee.n)
  let b = Box<Setting>()
  b.Put(Setting(v: "x"))
  b.Get()!.Set("y")
  fmt.Println(b.Value().v, b.Value().n)
  let c = Config<Setting>()
  c.Store(Setting(v: "cfg"))
  c.Load()!.Set("cfg2")
  fmt.Println(c.Load()!.pointee.v)
  let p = NewPool() as Pool<Setting>
  let x = p.Get()
  x!.Set("pooled")
  fmt.Println(x!.pointee.v)
  p.Put(x)
  let n = ptr(3)
  n.pointee &+= 1
  fmt.Println(n.pointee)
  let ci = Config<Int>()
  ci.Store(4)
  fmt.Println(ci.Load()!.pointee)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
