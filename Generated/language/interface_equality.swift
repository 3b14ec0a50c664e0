// run
//
// Interface values are equal when their types are and their values are; comparing what cannot be compared panics.

import GoRuntime
import GoStandardLibrary

struct point: GoStruct, GoComparable {
  var x = 0
  var y = 0
}

struct holder: GoStruct, GoComparable {
  var name: GoString = ""
  var data: GoAny = nil
}

struct listing: GoStruct {
  var name: GoString = ""
  var items: GoSlice<Int> = nil
}

struct celsius: GoDefinedFloat {
  var rawValue: Double

  init(_ rawValue: Double) { self.rawValue = rawValue }
}

protocol shape: GoInterface {
  func area() -> Int
}

struct square: GoStruct, GoComparable, shape {
  var side = 0
}

extension square {
  func area() -> Int {
    return side &* side
  }
}

struct wide: GoStruct, GoComparable, shape {
  var a = 0
  var b = 0
  var c = 0
  var d = 0
}

extension wide {
  func area() -> Int {
    return a &* b
  }
}

final class circle: GoObject, shape {
  var r = 0

  init() {}

  init(r: Int = 0) {
    self.r = r
  }
}

extension circle {
  func area() -> Int {
    checkNotNil(self)
    return 3 &* r &* r
  }
}

struct unit: GoDefinedInteger, shape {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

extension unit {
  func area() -> Int {
    return self.rawValue
  }
}

func compare(_ what: GoString, _ a: GoAny, _ b: GoAny) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        fmt.Println(what, "panics:", r)
      }
    }
    try fmt.Println(what, equal(checked: a, b), !equal(checked: a, b))
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func name(_ s: (any shape)?) -> GoString {
  if s == nil {
    return "nil"
  } else if let v = s.as(square.self) {
    return fmt.Sprint("square ", v.side)
  } else if let v = s.as(wide.self) {
    return fmt.Sprint("wide ", v.d)
  } else if let v = s.as(circle?.self) {
    if v == nil {
      return "no circle"
    }
    return fmt.Sprint("circle ", v!.r)
  } else if let v = s.as(unit.self) {
    return fmt.Sprint("unit ", v.rawValue)
  }
  return "?"
}

func must(_ what: GoString, _ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(what, recover()) }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  let p = Pointer(point(x: 1, y: 2))
  let f = {}
  compare("numbers", 1, 1)
  compare("number types", 1, GoAny(Int64(1)))
  compare("defined", GoAny(celsius(1.0)), 1.0)
  compare("zeros", 0.0, GoAny(math.Copysign(0.0, -1.0)))
  compare("nan", GoAny(math.NaN()), GoAny(math.NaN()))
  compare(
    "strings", "abc", GoAny(GoString([UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "c")] as GoSlice<UInt8>)))
  compare("structs", GoAny(point(x: 1, y: 2)), GoAny(point(x: 1, y: 2)))
  compare("pointers", GoAny(p), GoAny(p))
  compare("other pointers", GoAny(p), GoAny(Pointer(point(x: 1, y: 2))))
  compare("nil pointer", GoAny(nil as Pointer<point>?), nil)
  compare("nil pointers", GoAny(nil as Pointer<point>?), GoAny(nil as Pointer<point>?))
  compare("arrays", GoAny(["a", "b"] as GoArray<2, GoString>), GoAny(["a", "b"] as GoArray<2, GoString>))
  compare("slices", GoAny([1] as GoSlice<Int>), GoAny([1] as GoSlice<Int>))
  compare("slice and map", GoAny([1] as GoSlice<Int>), GoAny([:] as GoMap<Int, Int>))
  compare("maps", GoAny([:] as GoMap<Int, Int>), GoAny([:] as GoMap<Int, Int>))
  compare("functions", GoAny(f as (() throws(GoPanic) -> Void)?), GoAny(f as (() throws(GoPanic) -> Void)?))
  compare("listings", GoAny(listing(name: "a", items: nil)), GoAny(listing(name: "a", items: nil)))
  compare("holders", GoAny(holder(name: "a", data: 1)), GoAny(holder(name: "a", data: 1)))
  compare(
    "holders of slices", GoAny(holder(name: "a", data: GoAny([] as GoSlice<Int>))),
    GoAny(holder(name: "a", data: GoAny([] as GoSlice<Int>))))
  compare(
    "different holders", GoAny(holder(name: "a", data: GoAny([] as GoSlice<Int>))),
    GoAny(holder(name: "b", data: GoAny([] as GoSlice<Int>))))
  compare(
    "arrays of any", GoAny([GoAny([] as GoSlice<Int>)] as GoArray<1, GoAny>),
    GoAny([GoAny([] as GoSlice<Int>)] as GoArray<1, GoAny>))
  compare("channels", GoAny(Channel<Int>()), GoAny(Channel<Int>()))
  compare("errors", GoAny(errors.New("x")), GoAny(errors.New("x")))
  compare("nothing", nil, nil)

  let c = circle(r: 1)
  let none: circle? = nil
  let shapes: GoSlice<(any shape)?> = [
    square(side: 2), wide(a: 1, b: 2, c: 3, d: 4), c, unit(7), nil, typedNil(none), square(side: 2), c,
  ]
  for (i, a) in shapes.enumerated() {
    var equal: GoSlice<Int> = []
    for (j, b) in shapes.enumerated() {
      if GoRuntime.equal(a, b) {
        equal.append(j)
      }
    }
    fmt.Println(i, name(a), equal)
  }
  fmt.Println(
    GoRuntime.equal(shapes[0], square(side: 2)), GoRuntime.equal(shapes[2], c), shapes[4] == nil, shapes[5] == nil)

  let s = shapes[1]
  let (w, ok) = s.lookup(wide.self)
  let (_, isSquare) = s.lookup(square.self)
  let (u, isUnit) = shapes[3].lookup(unit.self)
  let (_, isNil) = shapes[4].lookup(square.self)
  let (q, isCircle) = shapes[5].lookup(circle?.self)
  fmt.Println(w, ok, isSquare, u, isUnit, isNil, q == nil, isCircle)
  fmt.Println(
    s.must(wide.self).c, shapes[2].must(circle?.self)!.r, GoAny(s).must((any shape).self, missing: "area").area())
  must("wrong") { () throws(GoPanic) in try fmt.Println(s.checked(square.self)) }
  must("nil") { () throws(GoPanic) in try fmt.Println(shapes[checked: 4].checked(square.self)) }
  must("any") { () throws(GoPanic) in try fmt.Println(GoAny(1).checked(GoString.self)) }
  must("interface") { () throws(GoPanic) in
    try fmt.Println(GoAny(GoAny(1).checked((any shape).self, missing: "area")))
  }
  must("nil interface") { () throws(GoPanic) in
    try fmt.Println(GoAny(GoAny.nil.checked((any shape).self, missing: "area")))
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
