// run
//
// The elements of a slice may be values, pointers or interface values, and one generic function takes them all.

import GoRuntime
import GoStandardLibrary

protocol Shape: GoInterface {
  func Area() -> Double
}

final class Square: GoObject, Shape {
  var side = 0.0

  init() {}

  init(side: Double = 0.0) {
    self.side = side
  }
}

extension Square {
  func Area() -> Double {
    return side * side
  }
}

struct Circle: GoStruct, GoComparable, GoPointee, Shape {
  var r = 0.0
}

/// A `*Circle` in an interface.
struct CirclePointer: Shape {
  let pointer: Pointer<Circle>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<Circle>) { self.pointer = pointer }

  func Area() -> Double {
    pointer.pointee.Area()
  }
}

extension Circle {
  static func goMethods(of pointer: Pointer<Circle>) -> any GoInterface { CirclePointer(pointer) }
}

extension Circle {
  func Area() -> Double {
    return 3.0 * r * r
  }
}

func Total<S: GoValue>(_ xs: GoSlice<S>) -> Double {
  var t = 0.0
  for x in xs {
    t += GoAny(x).as((any Shape).self)!.Area()
  }
  return t
}

func main() {
  fmt.Println(Total([Square(side: 2.0), Square(side: 3.0)] as GoSlice<Square?>))
  fmt.Println(Total([Circle(r: 2.0), Circle(r: 3.0)] as GoSlice<Circle>))
  fmt.Println(Total([Pointer(Circle(r: 2.0)), Pointer(Circle(r: 3.0))] as GoSlice<Pointer<Circle>?>))
  fmt.Println(Total([Square(side: 2.0), Circle(r: 1.0)] as GoSlice<(any Shape)?>))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
