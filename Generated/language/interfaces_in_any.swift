// run
//
// A value whose type satisfies an interface goes into any as itself, with all of its methods.

import GoRuntime
import GoStandardLibrary

struct celsius: GoStruct, GoComparable, GoPointee, GoStringer {
  var degrees = 0
}

/// A `*celsius` in an interface.
struct celsiusPointer: GoStringer {
  let pointer: Pointer<celsius>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<celsius>) { self.pointer = pointer }

  func String() -> GoString {
    pointer.pointee.String()
  }
}

extension celsius {
  static func goMethods(of pointer: Pointer<celsius>) -> any GoInterface { celsiusPointer(pointer) }
}

extension celsius {
  func String() -> GoString {
    return fmt.Sprint(degrees, "°C")
  }
}

struct failure: GoStruct, GoComparable, error {
  var code = 0
}

extension failure {
  func Error() -> GoString {
    return fmt.Sprint("failure ", code)
  }
}

struct level: GoDefinedInteger, GoStringer, GoPanicking {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

extension level {
  func String() -> GoString {
    return (["low", "high"] as GoArray<2, GoString>)[self.rawValue]
  }
}

final class thing: GoObject, error {
  var name: GoString = ""

  init() {}

  init(name: GoString = "") {
    self.name = name
  }
}

extension thing {
  func Error() -> GoString {
    return name
  }
}

func show(_ values: GoSlice<GoAny>) {
  for v in values {
    if let v = v.as(celsius.self) {
      fmt.Println("celsius", v.degrees, v)
    } else if let v = v.as((any error).self) {
      fmt.Println("error", GoAny(v))
    } else if let v = v.as((any fmt.Stringer).self) {
      fmt.Println("stringer", GoAny(v))
    } else {
      fmt.Printf("%T %v\n", v, v)
    }
  }
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let c = Pointer(celsius(degrees: 21))
    var x = GoAny(c.pointee)
    fmt.Println(x, x == GoAny(celsius(degrees: 21)), x == GoAny(celsius(degrees: 22)))
    x = GoAny(failure(code: 3))
    let (_, isStringer) = x.lookup((any fmt.Stringer).self)
    let (err, isError) = x.lookup((any error).self)
    fmt.Println(x, isStringer, err, isError)
    x = GoAny(level(1))
    fmt.Println(x)
    show(
      [
        GoAny(c.pointee), GoAny(failure(code: 1)), GoAny(level(0)), GoAny(thing(name: "pointer")),
        GoAny(value: thing(name: "value")), GoAny(c), 4,
      ])
    let m: GoMap<GoAny, GoString> = [GoAny(c.pointee): "c", GoAny(failure(code: 2)): "f", GoAny(level(1)): "l"]
    fmt.Println(
      m[GoAny(celsius(degrees: 21))], m[GoAny(failure(code: 2))], m[GoAny(level(1))],
      len(m[GoAny(celsius(degrees: 1))]))
    let list: GoSlice<GoAny> = [GoAny(c.pointee), GoAny(failure(code: 5)), GoAny(level(0))]
    fmt.Println(contentsOf: list)
    defers.push { () throws(GoPanic) in
      let r = recover()
      try fmt.Println(
        r, r == GoAny(failure(code: 9)), errors.Is(r.checked((any error).self, missing: "Error"), failure(code: 9)))
    }
    throw GoPanic(GoAny(failure(code: 9)))
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
