// run
//
// A timer fires once after its time, unless it is stopped, and a ticker fires again and again.

import GoRuntime
import GoStandardLibrary

func main() {
  let start = time.Now()
  let after = time.After(30 &* time.Millisecond)
  let channel = Channel<Int>()
  switch select(.receive(from: after), .receive(from: channel)) {
  case 0:
    fmt.Println("timed out", time.Since(start) >= 30 &* time.Millisecond)
  case _:
    break
  }

  let stopped = time.NewTimer(time.Hour)
  fmt.Println("stopped in time", stopped!.Stop(), stopped!.Stop())
  fmt.Println("was active", stopped!.Reset(time.Millisecond))
  _ = stopped!.C.receive()
  fmt.Println("fired after reset")

  let ticker = time.NewTicker(5 &* time.Millisecond)
  for i in 0..<3 {
    _ = ticker!.C.receive()
    fmt.Println("tick", i)
  }
  ticker!.Stop()

  let fired = Channel<GoString>()
  _ = time.AfterFunc(5 &* time.Millisecond) { fired.send("function ran") }
  fmt.Println(fired.receive())

  // The shorter sleep ends first.
  let order = Channel<Int>(capacity: 3)
  for n in ([90, 10, 50] as GoSlice<Int>) {
    go {
      time.Sleep(time.Duration(Int64(n)) &* time.Millisecond)
      order.send(n)
    }
  }
  fmt.Println(order.receive(), order.receive(), order.receive())

  fmt.Println(
    1500 &* time.Millisecond, time.Duration(0), 2 &* time.Hour &+ 3 &* time.Second, time.Duration(1500).Seconds())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
