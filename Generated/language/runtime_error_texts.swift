// run
//
// Every panic of the language itself is a runtime.Error with Go's own text.

import GoRuntime
import GoStandardLibrary

func `try`(_ name: GoString, _ f: () throws(GoPanic) -> Void) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      let r = recover()
      if case (let e, let ok) = r.lookup((any runtime.Error).self), ok {
        try fmt.Printf("%s: runtime.Error: %s\n", name, e.checked().Error())
        return
      }
      if case (let e, let ok) = r.lookup((any error).self), ok {
        try fmt.Printf("%s: error: %s (%T)\n", name, e.checked().Error(), r)
        return
      }
      fmt.Printf("%s: %v (%T)\n", name, r, r)
    }
    try f()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

protocol I: GoInterface {
  func M()
}

protocol J: GoInterface {
  func M()
  func N()
}

struct T: GoStruct, GoPointee, I {
  var a = 0
  var f: (() throws(GoPanic) -> Void)? = nil
}

/// A `*T` in an interface.
struct TPointer: I {
  let pointer: Pointer<T>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<T>) { self.pointer = pointer }

  func M() {
    pointer.pointee.M()
  }
}

extension T {
  static func goMethods(of pointer: Pointer<T>) -> any GoInterface { TPointer(pointer) }
}

struct P: GoStruct, GoComparable {
  var x = 0
  var y = 0
}

extension T {
  func M() {}
}

struct E: GoStruct {
  var s: GoSlice<Int> = nil
}

struct F: GoDefined {
  var rawValue: (() throws(GoPanic) -> Void)?

  init(_ rawValue: (() throws(GoPanic) -> Void)?) { self.rawValue = rawValue }
}

nonisolated(unsafe) var sink: GoAny = nil
nonisolated(unsafe) var si = 0

func main() throws(GoPanic) {
  let s: GoSlice<Int> = [1, 2, 3]
  var n = 5
  let neg = -1
  let u8: UInt8 = 200
  let str: GoString = "hello"
  let arr: GoArray<4, Int> = GoArray<4, Int>()
  let parr = Pointer(arr)
  let nilparr: Pointer<GoArray<4, Int>>? = nil
  try `try`("index") { () throws(GoPanic) in try si = s[checked: n] }
  try `try`("index neg") { () throws(GoPanic) in try si = s[checked: neg] }
  try `try`("index u8") { () throws(GoPanic) in try si = s[checked: Int(u8)] }
  try `try`("index arr") { () throws(GoPanic) in try si = arr[checked: n] }
  try `try`("index parr") { () throws(GoPanic) in try si = parr.pointee[checked: n] }
  try `try`("index nilparr") { () throws(GoPanic) in try si = nilparr.checked().pointee[checked: n &- 3] }
  try `try`("index str") { () throws(GoPanic) in try sink = GoAny(str[checked: n]) }
  try `try`("set") { () throws(GoPanic) in try s.set(n, 1) }
  try `try`("set op") { () throws(GoPanic) in try s.set(n, s[checked: n] &+ 1) }
  try `try`("inc") { () throws(GoPanic) in try s.set(neg, s[checked: neg] &+ 1) }
  try `try`("addr") { () throws(GoPanic) in try sink = GoAny(s.pointer(checked: n)) }
  try `try`("slice hi") { () throws(GoPanic) in try sink = GoAny(s.slice(checked: nil, n)) }
  try `try`("slice lo>hi") { () throws(GoPanic) in try sink = GoAny(s.slice(checked: n &- 1, 2)) }
  try `try`("slice lo") { () throws(GoPanic) in try sink = GoAny(s.slice(checked: n, nil)) }
  try `try`("slice neg") { () throws(GoPanic) in try sink = GoAny(s.slice(checked: neg, nil)) }
  try `try`("slice neg hi") { () throws(GoPanic) in try sink = GoAny(s.slice(checked: nil, neg)) }
  try `try`("slice3 max") { () throws(GoPanic) in try sink = GoAny(s.slice(checked: 0, 1, n)) }
  try `try`("slice3 hi") { () throws(GoPanic) in try sink = GoAny(s.slice(checked: 0, n, 2)) }
  try `try`("slice3 lo") { () throws(GoPanic) in try sink = GoAny(s.slice(checked: n, 2, 3)) }
  try `try`("slice str") { () throws(GoPanic) in try sink = GoAny(str.slice(checked: n &+ 1, nil)) }
  try `try`("slice str2") { () throws(GoPanic) in try sink = GoAny(str.slice(checked: n, n &- 2)) }
  try `try`("slice str3") { () throws(GoPanic) in try sink = GoAny(str.slice(checked: nil, n &+ 3)) }
  try `try`("slice arr") { () throws(GoPanic) in try sink = GoAny(arr.slice(checked: nil, n)) }
  try `try`("slice arr2") { () throws(GoPanic) in try sink = GoAny(arr.slice(checked: n, nil)) }
  try `try`("slice nilparr") { () throws(GoPanic) in
    try sink = GoAny(nilparr.checked().pointee.slice(checked: nil, nil))
  }
  let m: GoMap<GoString, Int> = nil
  try `try`("nil map") { () throws(GoPanic) in try m.set("a", 1) }
  try `try`("nil map op") { () throws(GoPanic) in try m.set("a", m["a"] &+ 1) }
  let mm: GoMap<GoString, GoMap<GoString, Int>> = [:]
  try `try`("nil map inner") { () throws(GoPanic) in try mm["x"].set("a", 1) }
  let pt: Pointer<T>? = nil
  try `try`("nil field") { () throws(GoPanic) in try si = pt.checked().pointee.a }
  try `try`("nil field set") { () throws(GoPanic) in try pt.checked().pointee.a = 1 }
  try `try`("nil deref") { () throws(GoPanic) in try sink = GoAny(pt.checked().pointee) }
  try `try`("nil method value") { () throws(GoPanic) in try pt.checked().pointee.M() }
  var i: (any I)? = nil
  try `try`("nil iface call") { () throws(GoPanic) in try i.checked().M() }
  try `try`("nil iface method value") { () throws(GoPanic) in
    let f: (() throws(GoPanic) -> Void)? = try i.checked().M
    try f.checked()()
  }
  let fn: (() throws(GoPanic) -> Void)? = nil
  try `try`("nil func") { () throws(GoPanic) in try fn.checked()() }
  let t = Pointer(T())
  try `try`("nil func field") { () throws(GoPanic) in try t.pointee.f.checked()() }
  let zero = 0
  try `try`("div") { () throws(GoPanic) in try si = quotient(n, zero) }
  try `try`("mod") { () throws(GoPanic) in try si = remainder(n, zero) }
  try `try`("div u8") { () throws(GoPanic) in try sink = GoAny(quotient(u8, UInt8(truncatingIfNeeded: zero))) }
  try `try`("div assign") { () throws(GoPanic) in try n = quotient(n, zero) }
  try `try`("shift") { () throws(GoPanic) in try si = 1 << shiftCount(checked: neg) }
  try `try`("shift r") { () throws(GoPanic) in try si = n >> shiftCount(checked: neg) }
  try `try`("shift assign") { () throws(GoPanic) in try n = n << shiftCount(checked: neg) }
  var a: GoAny = nil
  try `try`("assert nil") { () throws(GoPanic) in try si = a.checked(Int.self) }
  a = "x"
  try `try`("assert int") { () throws(GoPanic) in try si = a.checked(Int.self) }
  try `try`("assert iface") { () throws(GoPanic) in try sink = GoAny(a.checked((any I).self, missing: "M")) }
  try `try`("assert error") { () throws(GoPanic) in try sink = GoAny(a.checked((any error).self, missing: "Error")) }
  try `try`("assert ptr") { () throws(GoPanic) in try sink = GoAny(a.checked(Pointer<T>?.self)) }
  i = T()
  try `try`("assert J") { () throws(GoPanic) in try sink = GoAny(i.checked((any J).self, missing: "N")) }
  try `try`("assert conc") { () throws(GoPanic) in try sink = GoAny(a.checked(T.self)) }
  var err: (any error)? = nil
  try `try`("assert nil err concrete") { () throws(GoPanic) in try sink = GoAny(err.checked(MyErr?.self)) }
  err = errors.New("q")
  try `try`("assert err concrete") { () throws(GoPanic) in try sink = GoAny(err.checked(MyErr?.self)) }
  try `try`("assert err MyErr") { () throws(GoPanic) in try sink = GoAny(err.checked(MyErr2.self)) }
  a = GoAny(t)
  try `try`("assert ptr to val") { () throws(GoPanic) in try sink = GoAny(a.checked(T.self)) }
  a = GoAny([1] as GoSlice<Int>)
  let b = GoAny([1] as GoSlice<Int>)
  try `try`("compare slices") { () throws(GoPanic) in try sink = GoAny(equal(checked: a, b)) }
  try `try`("compare structs") { () throws(GoPanic) in try sink = GoAny(equal(checked: GoAny(E()), GoAny(E()))) }
  try `try`("compare T") { () throws(GoPanic) in try sink = GoAny(equal(checked: GoAny(T()), GoAny(T()))) }
  try `try`("compare map") { () throws(GoPanic) in try sink = GoAny(equal(checked: GoAny(m), GoAny(m))) }
  let ma: GoMap<GoAny, Int> = [:]
  try `try`("hash set") { () throws(GoPanic) in try ma.set(a, 1) }
  try `try`("hash get") { () throws(GoPanic) in try si = ma[checked: a] }
  try `try`("hash get2") { () throws(GoPanic) in try (si, _) = ma.lookup(checked: a) }
  try `try`("hash delete") { () throws(GoPanic) in try ma.delete(checked: a) }
  try `try`("hash func") { () throws(GoPanic) in try ma.set(GoAny(main as (() throws(GoPanic) -> Void)?), 1) }
  try `try`("hash struct") { () throws(GoPanic) in try ma.set(GoAny(E()), 1) }
  var ch: Channel<Int> = nil
  try `try`("close nil") { () throws(GoPanic) in try ch.close(checked: ()) }
  ch = Channel<Int>(capacity: 1)
  try ch.close(checked: ())
  try `try`("close closed") { () throws(GoPanic) in try ch.close(checked: ()) }
  try `try`("send closed") { () throws(GoPanic) in try ch.send(checked: 1) }
  try `try`("select send closed") { () throws(GoPanic) in
    switch try select(checked: .send(1, to: ch), .default) {
    case 0:
      break
    default:
      break
    }
  }
  try `try`("make neg") { () throws(GoPanic) in try sink = GoAny(GoSlice<Int>(checked: neg)) }
  try `try`("make cap") { () throws(GoPanic) in try sink = GoAny(GoSlice<Int>(checked: 2, capacity: zero)) }
  try `try`("make huge") { () throws(GoPanic) in try sink = GoAny(GoSlice<Int>(checked: (1 << 60) &+ zero)) }
  try `try`("make chan neg") { () throws(GoPanic) in try sink = GoAny(Channel<Int>(checked: neg)) }
  try `try`("make map neg") { () throws(GoPanic) in
    sink = GoAny(GoMap<Int, Int>(capacity: neg))
    fmt.Println("fine")
  }
  try `try`("panic nil") { () throws(GoPanic) in throw GoPanic(GoAny.nil) }
  try `try`("panic err") { () throws(GoPanic) in throw GoPanic(GoAny(errors.New("boom"))) }
  try `try`("panic fmt") { () throws(GoPanic) in throw GoPanic(GoAny(fmt.Sprintf("%d", 3))) }
  try `try`("panic int") { () throws(GoPanic) in throw GoPanic(3) }
  try `try`("panic struct") { () throws(GoPanic) in throw GoPanic(GoAny(P(x: 1, y: 2))) }
  try `try`("panic ptr") { () throws(GoPanic) in throw GoPanic(GoAny(Pointer(P(x: 1, y: 2)))) }
  try `try`("panic typed nil") { () throws(GoPanic) in throw GoPanic(GoAny(nil as Pointer<P>?)) }
  try `try`("panic wrapped") { () throws(GoPanic) in throw GoPanic(GoAny(fmt.Errorf("w: %w", errors.New("in")))) }
  try `try`("none", {})
  try
    ({ () throws(GoPanic) in
      let defers = DeferStack()
      do throws(GoPanic) {
        let nilError = Pointer<runtime.PanicNilError?>(nil as runtime.PanicNilError?)
        defers.push { () throws(GoPanic) in
          try fmt.Println(
            errors.As(recover().checked((any error).self, missing: "Error"), GoAny(nilError)), nilError.pointee)
        }
        throw GoPanic(GoAny.nil)
      } catch {
        defers.panic(error)
      }
      try defers.run()
    })()
  try
    ({ () throws(GoPanic) in
      let defers = DeferStack()
      do throws(GoPanic) {
        let assertionError = Pointer<runtime.TypeAssertionError?>(nil as runtime.TypeAssertionError?)
        defers.push { () throws(GoPanic) in
          try fmt.Println(
            errors.As(recover().checked((any error).self, missing: "Error"), GoAny(assertionError)),
            assertionError.pointee)
        }
        let a: GoAny = 1
        _ = try a.checked(GoString.self)
      } catch {
        defers.panic(error)
      }
      try defers.run()
    })()
  try `try`("copy nil ptr") { () throws(GoPanic) in
    let p: Pointer<P>? = nil
    try p.checked().pointee = P()
  }
}

final class MyErr: GoObject, error, GoNilTolerant {
  init() {}

  func Error() -> GoString {
    (isNilPointer(self) ? nil : Optional(self)).Error()
  }
}

extension Optional where Wrapped == MyErr {
  func Error() -> GoString {
    return "myerr"
  }
}

struct MyErr2: GoStruct, GoComparable, error {}

extension MyErr2 {
  func Error() -> GoString {
    return "myerr"
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
