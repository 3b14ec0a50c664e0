// run
//
// The first reason for which a context ends is the one that it and those below it give.

import GoRuntime
import GoStandardLibrary

nonisolated(unsafe) let errParent = errors.New("the parent's reason")
nonisolated(unsafe) let errChild = errors.New("the child's reason")
nonisolated(unsafe) let errLate = errors.New("too late")

func show(_ name: GoString, _ contexts: GoSlice<(any context.Context)?>) {
  fmt.Print(name, ":")
  for c in contexts {
    fmt.Print(" [", c!.Err(), "; ", context.Cause(c), "]")
  }
  fmt.Println()
}

func main() {
  var (parent, cancelParent) = context.WithCancelCause(context.Background())
  var (child, cancelChild) = context.WithCancelCause(parent)
  let value = context.WithValue(child, "k", "v")
  show("alive", [parent, child, value])
  cancelChild!(errChild)
  show("child first", [parent, child, value])
  cancelParent!(errParent)
  cancelParent!(errLate)
  show("then parent", [parent, child, value])

  (parent, cancelParent) = context.WithCancelCause(context.Background())
  (child, cancelChild) = context.WithCancelCause(parent)
  cancelParent!(errParent)
  cancelChild!(errChild)
  show("parent first", [parent, child])
  let (late, cancelLate) = context.WithCancelCause(child)
  cancelLate!(errLate)
  show("born ended", [late])

  let (none, cancelNone) = context.WithCancelCause(context.Background())
  cancelNone!(nil)
  show("no reason", [none])

  let short: (any context.Context)?
  var stop: (() -> Void)?
  (short, stop) = context.WithTimeoutCause(context.Background(), time.Millisecond, errLate)
  _ = short!.Done().receive()
  stop!()
  show("timeout", [short])
  var past: (any context.Context)? = nil
  (past, stop) = context.WithDeadlineCause(context.Background(), time.Now().Add(0 &- time.Second), errLate)
  show("past", [past])
  stop!()
  var early: (any context.Context)? = nil
  (early, stop) = context.WithTimeoutCause(context.Background(), time.Hour, errLate)
  stop!()
  show("stopped", [early])
  let detached = context.WithoutCancel(short)
  show("detached", [detached])
  let (below, cancelBelow) = context.WithCancel(detached)
  cancelBelow!()
  show("below", [below])
  fmt.Println(
    errors.Is(short!.Err(), context.DeadlineExceeded), errors.Is(below!.Err(), context.Canceled),
    equal(short!.Err(), context.DeadlineExceeded), equal(below!.Err(), context.DeadlineExceeded))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
