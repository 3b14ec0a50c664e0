// run
//
// Errors are values that can wrap each other and be found again.

import GoRuntime
import GoStandardLibrary

nonisolated(unsafe) let errNotFound = errors.New("not found")

final class pathError: GoObject, GoUnwrapper, error, GoPanicking {
  var op: GoString = ""
  var path: GoString = ""
  var err: (any error)? = nil

  init() {}

  init(op: GoString = "", path: GoString = "", err: (any error)? = nil) {
    self.op = op
    self.path = path
    self.err = err
  }
}

extension pathError {
  func Error() -> GoString {
    checkNotNil(self)
    return op + " " + path + ": " + err!.Error()
  }

  func Unwrap() -> (any error)? {
    return err
  }
}

struct temporary: GoStruct, GoComparable, GoErrorMatcher, error {
  var seconds = 0
}

extension temporary {
  func Error() -> GoString {
    return fmt.Sprintf("retry in %ds", seconds)
  }

  func Is(_ target: (any error)?) -> Bool {
    return equal(target, errRetry)
  }
}

nonisolated(unsafe) let errRetry = errors.New("retry")

func open(_ path: GoString) -> (any error)? {
  switch path {
  case "":
    return pathError(op: "open", path: path, err: errNotFound)
  case "busy":
    return temporary(seconds: 3)
  default:
    break
  }
  return nil
}

func load(_ path: GoString) -> (any error)? {
  if let err = open(path) {
    return fmt.Errorf("load: %w", GoAny(err))
  }
  return nil
}

func main() {
  let err = load("")
  fmt.Println(err, errors.Is(err, errNotFound), equal(err, errNotFound))

  let `where` = Pointer<pathError?>(nil as pathError?)
  if errors.As(err, GoAny(`where`)) {
    fmt.Printf("%s %q\n", `where`.pointee!.op, `where`.pointee!.path)
  }
  fmt.Println(equal(errors.Unwrap(err), typedNil(`where`.pointee)), errors.Unwrap(errNotFound))

  let busy = load("busy")
  let wait = Pointer(temporary())
  fmt.Println(busy, errors.Is(busy, errRetry), errors.As(busy, GoAny(wait)), wait.pointee.seconds)
  fmt.Println(load("fine"), load("fine") == nil)

  let both = errors.Join(err, busy)
  fmt.Println(errors.Is(both, errNotFound), errors.Is(both, errRetry))
  fmt.Println(both)
  fmt.Println(equal(errors.New("same"), errors.New("same")))

  let flat = fmt.Errorf("flat: %v", errNotFound)
  fmt.Println(flat, errors.Is(flat, errNotFound))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
