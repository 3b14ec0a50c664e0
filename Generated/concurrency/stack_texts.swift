// run
//
// What runtime.Stack and debug.Stack tell of the goroutine that calls, and of the others; what ReadMemStats measures.

import GoRuntime
import GoStandardLibrary

/// here tells where it was called.
func here(_ all: Bool) -> GoString {
  let buf = GoSlice<UInt8>(count: 1 << 16)
  let text = GoString(buf[..<runtime.Stack(buf, all)])
  return text + "\n"
}

/// wait parks until it is told.
func wait(_ started: Channel<Bool>, _ stop: Channel<Bool>) {
  started.send(true)
  _ = stop.receive()
  started.send(false)
}

/// guarded shows the stack of the panic it recovers from, as servers do.
func guarded(_ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        fmt.Println("recovered", r, strings.HasPrefix(GoString(debug.Stack()), "goroutine 1 [running]:\n"))
      }
    }
    try f()
    fmt.Println("no panic")
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  var text = here(false)
  let (first, _, _) = strings.Cut(text, "\n")
  fmt.Println(first)
  let started = Channel<Bool>()
  let stop = Channel<Bool>()
  go { wait(started, stop) }
  _ = started.receive()
  text = here(true)
  fmt.Println(strings.HasPrefix(text, "goroutine 1 [running]:\n"), strings.Contains(text, "[chan receive]:"))
  fmt.Println(strings.Contains(here(false), "[chan receive]:"))
  stop.send(true)
  _ = started.receive()

  let small = GoSlice<UInt8>(count: 9)
  fmt.Println(runtime.Stack(small, false), GoString(small))
  fmt.Println(runtime.Stack(nil, false))
  guarded { () throws(GoPanic) in throw GoPanic("boiling") }
  guarded({})

  let before = runtime.MemStats()
  let after = runtime.MemStats()
  runtime.ReadMemStats(before)
  let kept = GoSlice<UInt8>(count: 64 << 20)
  for i in kept.indices {
    kept[i] = 1
  }
  runtime.GC()
  runtime.ReadMemStats(after)
  fmt.Println(after.HeapAlloc &- before.HeapAlloc >= 64 << 20, after.Sys > before.Sys, after.NumGC > before.NumGC)
  fmt.Println(after.HeapSys >= after.HeapInuse, after.Alloc == after.HeapAlloc, len(kept))
  fmt.Println(debug.SetGCPercent(-1), debug.SetGCPercent(50), debug.SetGCPercent(100))
  debug.FreeOSMemory()
  if len(os.Args) > 9 {
    debug.PrintStack()
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
