// run
//
// A constraint may ask for the pointer to another type parameter, so that generic code sets what it made.

import GoRuntime
import GoStandardLibrary

struct Setting: GoStruct, GoComparable, GoPointee {
  var v: GoString = ""
}

/// A `*Setting` in an interface.
struct SettingPointer: Setter, anonymousInterface1 {
  let pointer: Pointer<Setting>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<Setting>) { self.pointer = pointer }

  func Set(_ argument1: GoString) {
    pointer.Set(argument1)
  }
}

extension Setting {
  static func goMethods(of pointer: Pointer<Setting>) -> any GoInterface { SettingPointer(pointer) }
}

extension Pointer where Pointee == Setting {
  func Set(_ v: GoString) {
    pointee.v = v
  }
}

struct Count: GoDefinedInteger, GoPointee {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

/// A `*Count` in an interface.
struct CountPointer: Setter, anonymousInterface1 {
  let pointer: Pointer<Count>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<Count>) { self.pointer = pointer }

  func Set(_ argument1: GoString) {
    pointer.Set(argument1)
  }
}

extension Count {
  static func goMethods(of pointer: Pointer<Count>) -> any GoInterface { CountPointer(pointer) }
}

extension Pointer where Pointee == Count {
  func Set(_ v: GoString) {
    pointee = Count(len(v))
  }
}

func New<T: GoValue>(_ v: GoString) -> Pointer<T> {
  let t = Pointer(T.zero)
  GoAny(t).as((any anonymousInterface1).self)!.Set(v)
  return t
}

protocol Setter: GoInterface {
  func Set(_: GoString)
}

func All<T: GoValue>(_ vs: GoSlice<GoString>) -> GoSlice<T> {
  let out = GoSlice<T>(count: len(vs))
  for (i, v) in vs.enumerated() {
    let p: Pointer<T>? = out.pointer(at: i)
    GoAny(p).as((any Setter).self)!.Set(v)
  }
  return out
}

func main() {
  let s = New("hello") as Pointer<Setting>
  fmt.Println(s.pointee.v)
  let c = New("four") as Pointer<Count>
  fmt.Println(c.pointee)
  for x in (All(["a", "b"]) as GoSlice<Setting>) {
    fmt.Println(x.v)
  }
  fmt.Println(All(["a", "bb"]) as GoSlice<Count>)
}

protocol anonymousInterface1: GoInterface {
  func Set(_: GoString)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
