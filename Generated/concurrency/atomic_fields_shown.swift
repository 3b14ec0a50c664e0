// run
//
// Numbers that functions of sync/atomic are called on show, compare and copy as numbers, and atomics show their fields.

import GoRuntime
import GoStandardLibrary

final class spin: GoObject, GoCopied {
  let state = atomic.Uint32()
  var name: GoString = ""
  let hits = atomic.Int64()

  static var goPlainFields: [String] { ["state", "hits"] }

  init() {}

  init(state: UInt32 = 0, name: GoString = "", hits: Int64 = 0) {
    self.state.Store(state)
    self.name = name
    self.hits.Store(hits)
  }

  func copy() -> spin {
    let other = spin()
    other.assign(self)
    return other
  }

  func assign(_ other: spin) {
    state.Store(other.state.Load())
    name = other.name
    hits.Store(other.hits.Load())
  }
}

final class real: GoObject {
  let n = atomic.Int32()
  let b = atomic.Bool()
  let p = atomic.Pointer<Int>()
  let v = atomic.Value()
  let m = sync.Mutex()

  init() {}
}

extension spin {
  func hit() {
    hits.Add(1)
  }
}

func main() {
  let s = spin(name: "x")
  s.state.Add(5)
  s.hit()
  fmt.Println(s as spin?, GoAny(value: s.copy()))
  fmt.Printf("%v %+v %T\n", GoAny(value: s.copy()), s as spin?, s as spin?)
  fmt.Printf("%#v\n", GoAny(value: s.copy()))
  let t = s.copy()
  t.hits.Store(t.hits.Load() &+ 1)
  fmt.Println(GoAny(value: t.copy()), GoAny(value: s) == GoAny(value: t), t.hits.Load())
  let m: GoMap<GoString, spin> = ["a": t.copy()]
  fmt.Println(m, [t.copy()] as GoSlice<spin>, ([s] as GoArray<1, spin?>)[0]!.state.Load())
  let r = real()
  r.n.Store(3)
  r.b.Store(true)
  fmt.Println(r.n as atomic.Int32?, r.b as atomic.Bool?)
  fmt.Printf("%v %+v\n", r.n as atomic.Int32?, r.n as atomic.Int32?)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
