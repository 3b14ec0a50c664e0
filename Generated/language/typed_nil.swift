// run
//
// An interface that holds a nil pointer is not nil itself.

import GoRuntime
import GoStandardLibrary

final class failure: GoObject, error, GoNilTolerant, GoPanicking {
  var code = 0

  init() {}

  init(code: Int = 0) {
    self.code = code
  }

  func Error() -> GoString {
    (isNilPointer(self) ? nil : Optional(self)).Error()
  }
}

extension Optional where Wrapped == failure {
  func Error() -> GoString {
    if self == nil {
      return "no failure"
    }
    return fmt.Sprint("failure ", self!.code)
  }
}

/// check forgets that a nil *failure does not make a nil error.
func check(_ code: Int) -> (any error)? {
  var f: failure? = nil
  if code != 0 {
    f = failure(code: code)
  }
  return typedNil(f)
}

func checkWell(_ code: Int) -> (any error)? {
  if code != 0 {
    return failure(code: code)
  }
  return nil
}

func main() {
  fmt.Println(check(0) == nil, checkWell(0) == nil, check(3) == nil)
  fmt.Println(check(0), check(7))

  let p: failure? = nil
  let e: (any error)? = typedNil(p)
  fmt.Println(e == nil, e.must(failure?.self) == nil, equal(e, typedNil(nil as failure?)))

  let a = GoAny(p)
  let b: GoAny = nil
  fmt.Println(a == nil, b == nil, a == b)

  let target = Pointer<failure?>(nil as failure?)
  fmt.Println(errors.As(check(9), GoAny(target)), target.pointee!.code)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
