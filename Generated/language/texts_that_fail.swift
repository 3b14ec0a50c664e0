// run
//
// A String, Error or GoString method that dereferences nil is not the end of a program: that is printed in place of the text.

import GoRuntime
import GoStandardLibrary

final class wrapped: GoObject, GoStringer, error, fmt.GoStringer, GoPanicking {
  var err: (any error)? = nil
  var inner_: inner? = nil
  var list: GoSlice<Int> = nil
  var parts: GoMap<GoString, inner?> = nil

  init() {}
}

final class inner: GoObject {
  var name: GoString = ""

  init() {}

  init(name: GoString = "") {
    self.name = name
  }
}

extension wrapped {
  func String() -> GoString {
    checkNotNil(self)
    return err!.Error()
  }

  func Error() -> GoString {
    checkNotNil(self)
    return "error: " + inner_!.name
  }

  func GoString() -> GoString {
    return fmt.Sprint(list[3])
  }
}

struct byValue: GoStruct, GoComparable, GoStringer, GoPanicking {
  var next: inner? = nil
}

extension byValue {
  func String() -> GoString {
    return next!.name
  }
}

struct ratio: GoStruct, GoComparable, GoStringer, GoPanicking {
  var a = 0
  var b = 0
}

extension ratio {
  func String() -> GoString {
    return fmt.Sprint(a &/ b)
  }
}

struct nested: GoStruct, GoComparable, GoStringer, GoPanicking {
  var held: wrapped? = nil
}

extension nested {
  func String() -> GoString {
    return "<" + held!.parts["none"]!.name + ">"
  }
}

func main() {
  let w = wrapped()
  fmt.Println(w as wrapped?)
  fmt.Printf("%v|%s|%#v|%d\n", w as wrapped?, w as wrapped?, w as wrapped?, 7)
  w.inner_ = inner(name: "found")
  fmt.Println(w as wrapped?, errors.Unwrap(fmt.Errorf("wrapping %w", w as wrapped?)))
  fmt.Println(byValue(), byValue(next: inner(name: "there")))
  fmt.Println(ratio(a: 1, b: 0), ratio(a: 4, b: 2))
  fmt.Println(nested(held: w), [GoAny(nested()), 1] as GoSlice<GoAny>)
  fmt.Printf("%10v|%x\n", byValue(), ratio())
  let none: wrapped? = nil
  fmt.Println(none)
  for _ in 0..<1000 {
    if case let text = fmt.Sprint(byValue()), len(text) == 0 {
      fmt.Println("nothing")
    }
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
