// run
//
// A pointer to a value that prints itself prints as the value does, also in a program that names no such interface.

import GoRuntime
import GoStandardLibrary

struct id: GoStruct, GoComparable, GoPointee, fmt.Formatter {
  var high: UInt16 = 0
  var low: UInt16 = 0
}

/// A `*id` in an interface.
struct idPointer: fmt.Formatter {
  let pointer: Pointer<id>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<id>) { self.pointer = pointer }

  func Format(_ argument1: (any fmt.State)?, _ argument2: Int32) {
    pointer.pointee.Format(argument1, argument2)
  }
}

extension id {
  static func goMethods(of pointer: Pointer<id>) -> any GoInterface { idPointer(pointer) }
}

extension id {
  func Format(_ s: (any fmt.State)?, _ verb: Int32) {
    fmt.Fprintf(GoAny(s).as((any io.Writer).self), "%c:%04x%04x", verb, high, low)
  }
}

struct secret: GoStruct, GoComparable, GoPointee, fmt.GoStringer {
  var text: GoString = ""
}

/// A `*secret` in an interface.
struct secretPointer: fmt.GoStringer {
  let pointer: Pointer<secret>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<secret>) { self.pointer = pointer }

  func GoString() -> GoString {
    pointer.pointee.GoString()
  }
}

extension secret {
  static func goMethods(of pointer: Pointer<secret>) -> any GoInterface { secretPointer(pointer) }
}

extension secret {
  func GoString() -> GoString {
    return "secret{}"
  }
}

func main() {
  fmt.Println(id(high: 1, low: 2), Pointer(id(high: 3, low: 4)) as Pointer<id>?, [id(high: 5, low: 6)] as GoSlice<id>)
  fmt.Printf(
    "%v %d %+x %#v\n", Pointer(id(high: 1, low: 2)) as Pointer<id>?, Pointer(id(high: 3, low: 4)) as Pointer<id>?,
    id(high: 5, low: 6), Pointer(id(high: 7, low: 8)) as Pointer<id>?)
  fmt.Printf("%v %#v %#v\n", secret(text: "a"), secret(text: "b"), Pointer(secret(text: "c")) as Pointer<secret>?)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
