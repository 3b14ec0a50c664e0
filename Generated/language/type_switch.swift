// run
//
// A type switch takes the first case that fits the dynamic type.

import GoRuntime
import GoStandardLibrary

struct meters: GoDefinedInteger, GoPointee, GoStringer {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

/// A `*meters` in an interface.
struct metersPointer: GoStringer {
  let pointer: Pointer<meters>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<meters>) { self.pointer = pointer }

  func String() -> GoString {
    pointer.pointee.String()
  }
}

extension meters {
  static func goMethods(of pointer: Pointer<meters>) -> any GoInterface { metersPointer(pointer) }
}

extension meters {
  func String() -> GoString {
    return fmt.Sprintf("%dm", self.rawValue)
  }
}

func classify(_ v: GoAny) -> GoString {
  if v == nil {
    return "nil"
  } else if v.as(Int.self) != nil || v.as(Int64.self) != nil {
    let x = v
    return fmt.Sprintf("integer %v", x)
  } else if let x = v.as(Bool.self) {
    if x {
      return "yes"
    }
    return "no"
  } else if let x = v.as(GoString.self) {
    return "string of " + fmt.Sprint(len(x))
  } else if let x = v.as(GoSlice<Int>.self) {
    return fmt.Sprint("slice of ", len(x), " first ", x[0])
  } else if let x = v.as(GoMap<GoString, Int>.self) {
    return fmt.Sprint("map of ", len(x))
  } else if let x = v.as(((Int) -> Int)?.self) {
    return fmt.Sprint("function giving ", x!(20))
  } else if let x = v.as(Pointer<meters>?.self) {
    return "pointer to " + x!.pointee.String()
  } else if let x = v.as((any error).self) {
    return "error " + x.Error()
  } else if let x = v.as((any fmt.Stringer).self) {
    return "stringer " + x.String()
  } else {
    let x = v
    return fmt.Sprintf("other %T", x)
  }
}

func main() {
  let m = Pointer<meters>(meters(3))
  let values: GoSlice<GoAny> = [
    nil, 1, GoAny(Int64(2)), true, "four", GoAny([5] as GoSlice<Int>), GoAny(["six": 6] as GoMap<GoString, Int>),
    GoAny({ (i: Int) -> Int in i &+ 1 } as ((Int) -> Int)?), GoAny(m), GoAny(m.pointee), GoAny(errors.New("nine")), 1.5,
    GoAny(Int8(1)), GoAny(GoEmpty()),
  ]
  for (i, v) in values.enumerated() {
    fmt.Println(i, classify(v))
  }

  let value = values[1]
  if value.as(GoString.self) != nil {
    fmt.Println("string")
  } else {
    fmt.Println("something else")
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
