// run
//
// Conversions in generic code: between the numbers, and to and from the strings, of a type set.

import GoRuntime
import GoStandardLibrary

protocol number: GoInterface {}

protocol text: GoInterface {}

struct celsius: GoDefinedFloat {
  var rawValue: Double

  init(_ rawValue: Double) { self.rawValue = rawValue }
}

struct name: GoDefinedString {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

func average<T: GoNumber>(_ values: GoSlice<T>) -> Double {
  var sum = T.zero
  for v in values {
    sum &+= v
  }
  return Double(goConverting: sum) / Double(len(values))
}

func whole<T: GoNumber>(_ x: T) -> Int {
  return Int(goConverting: x)
}

func convert<T: GoNumber, U: GoNumber>(_ x: T) -> U {
  return U(goConverting: x)
}

func join<T: GoText>(_ values: GoSlice<T>, _ separator: T) -> GoString {
  var joined: GoString = ""
  for (i, v) in values.enumerated() {
    if i > 0 {
      joined += separator.goString
    }
    joined += v.goString
  }
  return joined
}

func renamed<T: GoText, U: GoText>(_ x: T) -> U {
  return U(goString: x.goString + "!")
}

/// A list whose changes go through pointers to its links.
final class link<T: GoComparable>: GoObject {
  var value = T.zero
  var next: link<T>? = nil

  init() {}

  init(value: T = T.zero, next: link<T>? = nil) {
    self.value = value
    self.next = next
  }
}

final class chain<T: GoComparable>: GoObject {
  var first: link<T>? = nil

  init() {}
}

extension chain {
  func add(_ values: GoSlice<T>) -> chain<T> {
    for v in values {
      var place = pointer(to: \.first)
      while place.pointee != nil {
        place = place.pointee!.pointer(to: \.next)
      }
      place.pointee = link<T>(value: v)
    }
    return self
  }

  func remove(_ v: T) -> Bool {
    var place = pointer(to: \.first)
    while place.pointee != nil {
      if place.pointee!.value == v {
        place.pointee = place.pointee!.next
        return true
      }
      place = place.pointee!.pointer(to: \.next)
    }
    return false
  }
}

protocol scaler: GoInterface {
  func scale(_ by: Double)
}

protocol shape: GoInterface {
  func area() -> Double
}

struct rect: GoStruct, GoComparable, GoPointee, shape {
  var w = 0.0
  var h = 0.0
}

/// A `*rect` in an interface.
struct rectPointer: scaler, shape {
  let pointer: Pointer<rect>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<rect>) { self.pointer = pointer }

  func area() -> Double {
    pointer.pointee.area()
  }

  func scale(_ argument1: Double) {
    pointer.scale(argument1)
  }
}

extension rect {
  static func goMethods(of pointer: Pointer<rect>) -> any GoInterface { rectPointer(pointer) }
}

extension rect {
  func area() -> Double {
    return w * h
  }
}

extension Pointer where Pointee == rect {
  func scale(_ by: Double) {
    pointee.w *= by
    pointee.h *= by
  }
}

func areaOf<S: GoValue & shape>(_ s: S) -> Double {
  return s.area()
}

func isScaler<T: GoValue>(_ value: T) -> Bool {
  let (_, ok) = GoAny(value).lookup((any scaler).self)
  return ok
}

func main() {
  fmt.Println(average([1, 2, 4]), average([1.5, 2.0]), average([celsius(3.0)]), average([UInt8(200), UInt8(100)]))
  fmt.Println(whole(2.75), whole(UInt8(7)), convert(-3.9) as Int, convert(300) as UInt8, convert(4) as celsius)
  fmt.Println(
    join(["a", "b"] as GoSlice<name>, name(", ")), join(["x"] as GoSlice<GoString>, GoString("-")),
    renamed(name("n")) as GoString, renamed(GoString("s")) as name)

  let c = chain<GoString>().add(["a", "b", "c"])
  fmt.Println(c.remove("b"), c.remove("x"), c.first!.value, c.first!.next!.value)

  // A value does not have the methods of its pointer.
  let shapes: GoSlice<(any shape)?> = [rect(w: 1.0, h: 2.0), rectPointer(Pointer(rect(w: 3.0, h: 4.0)))]
  for s in shapes {
    if case (let s, let ok) = s.lookup((any scaler).self), ok {
      s!.scale(2.0)
    }
    fmt.Printf("%T %v\n", s, s!.area())
  }
  let r = Pointer(rect(w: 2.0, h: 5.0))
  r.scale(2.0)
  fmt.Println(
    r.pointee, areaOf(r.pointee), isScaler(r.pointee), isScaler(r as Pointer<rect>?),
    equal(shapes[0], rect(w: 1.0, h: 2.0)), equal(shapes[1], rectPointer(Pointer(rect(w: 6.0, h: 8.0)))))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
