// run
//
// Two packages: panics of either are recovered in the other; variadic methods, options and interfaces cross the border.

import GoRuntime
import GoStandardLibrary

struct circle: GoStruct, GoComparable, GoPointee, lib.Shape {
  var Base = lib.Base()
  var r = 0.0
}

/// A `*circle` in an interface.
struct circlePointer: lib.Shape {
  let pointer: Pointer<circle>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<circle>) { self.pointer = pointer }

  func Area() -> Double {
    pointer.pointee.Area()
  }

  func Name() throws(GoPanic) -> GoString {
    try pointer.pointee.Name()
  }
}

extension circle {
  static func goMethods(of pointer: Pointer<circle>) -> any GoInterface { circlePointer(pointer) }
}

extension circle {
  func Name() throws(GoPanic) -> GoString {
    return Base.Name()
  }

  func Area() -> Double {
    return 3.0 * r * r
  }
}

protocol printer: GoInterface {
  func Printf(_ format: GoString, _ args: GoSlice<GoAny>)
}

final class logger: GoObject, printer {
  var lines: GoSlice<GoString> = nil

  init() {}
}

extension logger {
  func Printf(_ format: GoString, _ args: GoSlice<GoAny>) {
    lines.append(fmt.Sprintf(format, contentsOf: args))
  }
}

func `guard`(_ f: () throws(GoPanic) -> Void) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      let r = recover()
      if case (let err, let ok) = r.lookup((any error).self), ok && errors.Is(err, lib.ErrEmpty) {
        fmt.Println("empty!", err)
        return
      }
      fmt.Println("guarded:", r)
    }
    try f()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func main() throws(GoPanic) {
  let s = lib.Stack<Int>()
  fmt.Println(s.Push([1, 2, 3]), s.Push(nil))
  try fmt.Println(s.Push([4, 5]), s.Pop())
  let sq = Pointer(lib.Square(Base_: lib.Base(Label: "sq"), Side: 2.0))
  sq.pointer(to: \.Base_).Rename(["a", "b"])
  let c = Pointer(circle(Base: lib.Base(Label: "c"), r: 1.0))
  c.pointer(to: \.Base).Rename(nil)
  try fmt.Println(
    lib.Total([sq.pointee, c.pointee]), sq.pointee.Base_.Name(), c.pointee.Base.Name() == "", lib.Total(nil))
  let shapes: GoSlice<(any lib.Shape)?> = [sq.pointee, circlePointer(c)]
  try fmt.Println(lib.Total(shapes))
  let p: (any printer)? = logger()
  try p.checked().Printf("%d-%d", [1, 2])
  try fmt.Println(p.checked(logger?.self).checked().lines)
  try fmt.Println(lib.New(nil), lib.New([lib.WithName("x")]))
  let e = lib.Stack<GoString>()
  try `guard` { () throws(GoPanic) in _ = try e.Pop() }
  try `guard` { () throws(GoPanic) in
    try fmt.Println(lib.Must(1, nil))
    _ = try lib.Must(0, errors.New("bad"))
  }
  try `guard` { () throws(GoPanic) in _ = try lib.Index([1], 5) }
  try `guard` { () throws(GoPanic) in try lib.Each(3) { (i: Int) throws(GoPanic) in throw GoPanic(GoAny(i &+ 7)) } }
  try fmt.Println(lib.Try { () throws(GoPanic) in throw GoPanic("inside") })
  try fmt.Println(lib.Try { () throws(GoPanic) in _ = try lib.Index(nil, 0) })
  let f: ((GoSlice<Int>) throws(GoPanic) -> Int)? = s.Push
  try fmt.Println(f.checked()([9, 9]), lib.Max)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
