// run
//
// What stands behind a standard interface is found by interfaces of the program: errors, locks, deadlines.

import GoRuntime
import GoStandardLibrary

protocol timeouter: GoInterface {
  func Timeout() -> Bool
}

protocol netError: GoInterface {
  func Timeout() -> Bool
  func Temporary() -> Bool
  func Error() -> GoString
}

protocol failure: GoInterface {
  func Error() -> GoString
}

func describe(_ err: (any error)?) throws(GoPanic) -> GoString {
  if err == nil {
    return "fine"
  } else if let e = err.as((any netError).self) {
    return fmt.Sprint("net ", e.Timeout(), " ", e.Temporary(), " ", GoAny(e))
  } else if let e = err.as((any anonymousInterface1).self) {
    return try "wraps " + describe(e.Unwrap())
  } else if let e = err.as((any anonymousInterface2).self) {
    return fmt.Sprint("joins ", len(e.Unwrap()))
  } else if let e = err.as((any failure).self) {
    return "plain " + e.Error()
  }
  return "?"
}

protocol lock: GoInterface {
  func Lock()
  func Unlock()
}

func with(_ l: (any lock)?, _ f: () -> Void) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    try l.checked().Lock()
    let receiver = try l.checked()
    defers.push { receiver.Unlock() }
    f()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let (ctx, cancel) = try context.WithTimeout(checked: context.Background(), time.Millisecond)
    defers.push { () throws(GoPanic) in try cancel.checked()() }
    _ = try ctx.checked().Done().receive()
    let t = Pointer<(any timeouter)?>(nil as (any timeouter)?)
    try fmt.Println(errors.As(ctx.checked().Err(), GoAny(t)), t.pointee != nil ? t.pointee.checked().Timeout() : false)
    try fmt.Println(describe(ctx.checked().Err()))
    try fmt.Println(describe(context.Canceled))
    try fmt.Println(describe(fmt.Errorf("a: %w", errors.New("b"))))
    try fmt.Println(describe(fmt.Errorf("a: %w", ctx.checked().Err())))
    try fmt.Println(describe(errors.Join(errors.New("b"), ctx.checked().Err())))
    try fmt.Println(describe(nil))
    try fmt.Printf("%T %v\n", ctx.checked().Err(), ctx.checked().Err())

    let rw = sync.RWMutex()
    let l: (any lock)? = GoAny(rw.RLocker()).as((any lock).self)
    fmt.Printf("%T\n", l)
    try with(l) { fmt.Println(rw.TryRLock(), rw.TryLock()) }
    rw.RUnlock()
    try with(rw) { fmt.Println(rw.TryRLock(), rw.TryLock()) }
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

protocol anonymousInterface1: GoInterface {
  func Unwrap() -> (any error)?
}

protocol anonymousInterface2: GoInterface {
  func Unwrap() -> GoSlice<(any error)?>
}

extension context.deadlineExceededError: failure, netError, timeouter {}

extension errors.errorString: failure {}

extension errors.joinError: anonymousInterface2, failure {}

extension fmt.wrapError: anonymousInterface1, failure {}

extension fmt.wrapErrors: anonymousInterface2, failure {}

extension runtime.PanicNilError: failure {}

extension runtime.TypeAssertionError: failure {}

extension runtime.boundsError: failure {}

extension runtime.errorString: failure {}

extension runtime.plainError: failure {}

extension sync.RWMutex: lock {}

extension sync.rlocker: lock {}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
