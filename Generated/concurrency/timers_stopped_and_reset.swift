// run
//
// After Stop or Reset no earlier firing of a timer can be received, and channels of timers look unbuffered.

import GoRuntime
import GoStandardLibrary

func empty(_ c: Channel<time.Time>) -> Bool {
  switch select(.receive(from: c), .default) {
  case 0:
    return false
  default:
    return true
  }
}

func attempt(_ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(recover()) }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  let timer = time.NewTimer(time.Hour)
  fmt.Println(timer!.Stop(), timer!.Stop(), timer!.Reset(time.Hour), timer!.Reset(time.Millisecond))
  _ = timer!.C.receive()
  fmt.Println("fired", timer!.Stop(), timer!.Reset(time.Millisecond))
  time.Sleep(10 &* time.Millisecond)
  fmt.Println(len(timer!.C), cap(timer!.C))
  fmt.Println(timer!.Stop(), empty(timer!.C))

  timer!.Reset(time.Millisecond)
  time.Sleep(10 &* time.Millisecond)
  fmt.Println(timer!.Reset(time.Hour), empty(timer!.C), timer!.Stop())

  let fired = Channel<GoString>(capacity: 5)
  let call = time.AfterFunc(time.Hour) { () throws(GoPanic) in try fired.send(checked: "called") }
  fmt.Println(call!.Stop(), call!.C == nil, call!.Reset(time.Millisecond))
  fmt.Println(fired.receive(), call!.Stop(), call!.Reset(0))
  fmt.Println(fired.receive())

  let ticker = time.NewTicker(time.Hour)
  fmt.Println(len(ticker!.C), cap(ticker!.C))
  ticker!.Reset(time.Millisecond)
  _ = ticker!.C.receive()
  _ = ticker!.C.receive()
  time.Sleep(5 &* time.Millisecond)
  ticker!.Stop()
  fmt.Println(empty(ticker!.C))
  ticker!.Reset(2 &* time.Millisecond)
  var last = ticker!.C.receive()
  for _ in 0..<3 {
    let now = ticker!.C.receive()
    if !now.After(last) {
      fmt.Println("backwards")
    }
    last = now
  }
  ticker!.Stop()

  // Earlier deadlines come first.
  let start = time.Now()
  let long = time.After(30 &* time.Millisecond)
  let short = time.After(2 &* time.Millisecond)
  switch select(.receive(from: long), .receive(from: short)) {
  case 0:
    fmt.Println("long")
  case _:
    let at = short.received().value
    fmt.Println("short", at.Sub(start) >= 2 &* time.Millisecond)
  }
  _ = long.receive()
  fmt.Println(time.Since(start) >= 30 &* time.Millisecond, time.Tick(0) == nil)
  attempt { () throws(GoPanic) in _ = try time.NewTicker(checked: 0) }
  attempt { () throws(GoPanic) in try ticker.checked().Reset(checked: -1) }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
