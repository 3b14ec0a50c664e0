// run
//
// Signals arrive on channels, once per signal and channel, and end contexts; stopped and reset, they are nobody's.

import GoRuntime
import GoStandardLibrary

/// tell sends the signal to the program itself.
func tell(_ sig: syscall.Signal) {
  if let err = syscall.Kill(syscall.Getpid(), sig) {
    fmt.Println("kill:", GoAny(err))
  }
}

/// shutdown lets workers finish when they are told to.
func shutdown() throws(GoPanic) {
  let signals = Channel<(any os.Signal)?>(capacity: 1)
  try signal.Notify(checked: signals, os.Interrupt, syscall.SIGTERM)
  defer { signal.Stop(signals) }
  let quit = Channel<GoEmpty>()
  let workers = sync.WaitGroup()
  for _ in 0..<3 {
    workers.Go { _ = quit.receive() }
  }
  go { tell(syscall.SIGTERM) }
  let sig = signals.receive()
  try quit.close(checked: ())
  workers.Wait()
  fmt.Println("shut down by", sig, equal(sig, syscall.SIGTERM))
  if case (let number, let ok) = sig.lookup(syscall.Signal.self), ok {
    fmt.Printf("%d %v %T\n", number, number, sig)
  }
}

/// copies has two channels told of a signal, and a third of another.
func copies() throws(GoPanic) {
  let first = Channel<(any os.Signal)?>(capacity: 4)
  let second = Channel<(any os.Signal)?>(capacity: 4)
  let other = Channel<(any os.Signal)?>(capacity: 4)
  try signal.Notify(checked: first, syscall.SIGUSR1)
  try signal.Notify(checked: second, syscall.SIGUSR1, syscall.SIGUSR2)
  try signal.Notify(checked: other, syscall.SIGHUP)
  tell(syscall.SIGUSR1)
  fmt.Println(first.receive(), "and", second.receive())
  tell(syscall.SIGUSR2)
  fmt.Println(second.receive(), len(first), len(other))
  signal.Stop(first)
  tell(syscall.SIGUSR1)
  fmt.Println(second.receive(), len(first))
  signal.Stop(second)
  signal.Stop(other)
}

/// full has no room for what comes: it is lost, and nobody waits.
func full() throws(GoPanic) {
  let signals = Channel<(any os.Signal)?>()
  let room = Channel<(any os.Signal)?>(capacity: 1)
  try signal.Notify(checked: signals, syscall.SIGUSR1)
  try signal.Notify(checked: room, syscall.SIGUSR1)
  tell(syscall.SIGUSR1)
  fmt.Println("room for", room.receive())
  switch select(.receive(from: signals), .default) {
  case 0:
    let sig = signals.received().value
    fmt.Println("unexpected", sig)
  default:
    fmt.Println("none without room")
  }
  signal.Stop(signals)
  signal.Stop(room)
}

/// contexts ends one context by a signal and one by its stop function.
func contexts() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    var (ctx, stop) = try signal.NotifyContext(checked: context.Background(), os.Interrupt, syscall.SIGTERM)
    fmt.Println(ctx)
    let (process, err) = os.FindProcess(os.Getpid())
    try fmt.Println(process.checked().Pid == os.Getpid(), err)
    try fmt.Println(process.checked().Signal(os.Interrupt))
    _ = try ctx.checked().Done().receive()
    let cause = try context.Cause(checked: ctx)
    try fmt.Println(ctx.checked().Err(), "|", cause, errors.Is(cause, context.Canceled))
    try stop.checked()()

    let wanted: GoSlice<(any os.Signal)?> = [syscall.SIGUSR1]
    try (ctx, stop) = signal.NotifyContext(checked: context.Background(), contentsOf: wanted)
    try stop.checked()()
    _ = try ctx.checked().Done().receive()
    try fmt.Println(ctx.checked().Err(), "|", context.Cause(checked: ctx))
    let (parent, cancel) = try context.WithTimeout(checked: context.Background(), time.Millisecond)
    defers.push { () throws(GoPanic) in try cancel.checked()() }
    try (ctx, stop) = signal.NotifyContext(checked: parent, os.Interrupt)
    let function = stop
    defers.push { () throws(GoPanic) in try function.checked()() }
    _ = try ctx.checked().Done().receive()
    try fmt.Println(ctx.checked().Err())
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

/// ignoring has nothing happen.
func ignoring() throws(GoPanic) {
  fmt.Println(signal.Ignored(syscall.SIGHUP))
  signal.Ignore(syscall.SIGHUP)
  fmt.Println(signal.Ignored(syscall.SIGHUP))
  tell(syscall.SIGHUP)
  let signals = Channel<(any os.Signal)?>(capacity: 1)
  try signal.Notify(checked: signals, syscall.SIGHUP)
  fmt.Println(signal.Ignored(syscall.SIGHUP))
  tell(syscall.SIGHUP)
  fmt.Println(signals.receive())
  signal.Reset(syscall.SIGHUP)
  fmt.Println(signal.Ignored(syscall.SIGHUP))
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    try shutdown()
    try copies()
    try full()
    try contexts()
    try ignoring()
    fmt.Println(syscall.SIGSEGV, syscall.Signal(40), os.Kill)
    let err = syscall.Kill(syscall.Getpid(), 200)
    fmt.Println(err, equal(err, syscall.EINVAL), errors.Is(syscall.ENOENT, os.ErrNotExist))
    defers.push { fmt.Println("recovered:", recover()) }
    try signal.Notify(checked: nil, os.Interrupt)
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
