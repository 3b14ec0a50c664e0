// run
//
// A ticker ticks for whoever has its channel, even when nobody has the ticker any more.

import GoRuntime
import GoStandardLibrary

func ticks(_ period: time.Duration) -> Channel<time.Time> {
  return time.NewTicker(period)!.C
}

func main() {
  let ticking = ticks(time.Millisecond)
  var count = 0
  let limit = time.After(20 &* time.Second)
  while count < 5 {
    switch select(.receive(from: ticking), .receive(from: limit)) {
    case 0:
      count &+= 1
    case _:
      fmt.Println("only", count)
      return
    }
  }
  fmt.Println(count)
  for _ in 0..<3 {
    _ = time.Tick(time.Millisecond).receive()
  }
  _ = time.NewTimer(time.Millisecond)!.C.receive()
  fmt.Println("done")
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
