// run
//
// A context ends at the earliest deadline above it, and tells which that is.

import GoRuntime
import GoStandardLibrary

func main() {
  let base = time.Now()
  let hour: (any context.Context)?
  var stop: (() -> Void)?
  (hour, stop) = context.WithDeadline(context.Background(), base.Add(time.Hour))
  let function = stop
  defer { function!() }
  var longer: (any context.Context)? = nil
  (longer, stop) = context.WithTimeout(hour, 2 &* time.Hour)
  let function2 = stop
  defer { function2!() }
  var shorter: (any context.Context)? = nil
  (shorter, stop) = context.WithDeadline(longer, base.Add(time.Minute))
  let function3 = stop
  defer { function3!() }
  for c in ([context.Background(), hour, longer, shorter] as GoSlice<(any context.Context)?>) {
    let (d, ok) = c!.Deadline()
    fmt.Println(ok, !ok || d.Sub(base) <= time.Hour, ok && d.Equal(base.Add(time.Minute)), c!.Err())
  }
  let (d1, _) = hour!.Deadline()
  let (d2, _) = longer!.Deadline()
  fmt.Println(d1.Equal(d2))
  let (_, ok) = context.WithoutCancel(shorter)!.Deadline()
  fmt.Println(ok)

  // Whoever works is told in time, and the rest of the tree goes on.
  let start = time.Now()
  var soon: (any context.Context)? = nil
  (soon, stop) = context.WithTimeout(hour, 5 &* time.Millisecond)
  let (below, stopBelow) = context.WithCancel(soon)
  defer { stopBelow!() }
  let done = below!.Done()
  let after = time.After(10 &* time.Second)
  switch select(.receive(from: done), .receive(from: after)) {
  case 0:
    fmt.Println(below!.Err(), soon!.Err(), hour!.Err())
  case _:
    fmt.Println("too late")
  }
  stop!()
  fmt.Println(time.Since(start) >= 5 &* time.Millisecond, soon!.Err())

  var never: (any context.Context)? = nil
  (never, stop) = context.WithTimeout(context.Background(), 20 &* time.Millisecond)
  stop!()
  time.Sleep(30 &* time.Millisecond)
  fmt.Println(never!.Err())
  var zero: (any context.Context)? = nil
  (zero, stop) = context.WithTimeout(context.Background(), 0)
  fmt.Println(zero!.Err())
  stop!()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
