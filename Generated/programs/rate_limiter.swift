// run
//
// A token bucket lets a burst through, and then so many requests per tick.

import GoRuntime
import GoStandardLibrary

final class limiter: GoObject {
  var tokens: Channel<GoEmpty> = nil
  var stop: Channel<GoEmpty> = nil
  let wg = sync.WaitGroup()

  init() {}

  init(tokens: Channel<GoEmpty> = nil, stop: Channel<GoEmpty> = nil) {
    self.tokens = tokens
    self.stop = stop
  }
}

func newLimiter(_ burst: Int, _ every: time.Duration) throws(GoPanic) -> limiter {
  let l = try limiter(tokens: Channel<GoEmpty>(checked: burst), stop: Channel<GoEmpty>())
  for _ in stride(from: 0, to: burst, by: 1) {
    try l.tokens.send(checked: GoEmpty())
  }
  try l.wg.Add(checked: 1)
  go { l.refill(every) }
  return l
}

extension limiter {
  func refill(_ every: time.Duration) {
    defer { wg.Done() }
    let ticker = time.NewTicker(every)
    defer { ticker!.Stop() }
    while true {
      switch select(.receive(from: ticker!.C), .receive(from: stop)) {
      case 0:
        switch select(.send(GoEmpty(), to: tokens), .default) {
        case 0:
          break
        default:  // the bucket is full
          break
        }
      case _:
        return
      }
    }
  }

  func allow() throws(GoPanic) -> Bool {
    switch select(.receive(from: tokens), .default) {
    case 0:
      return true
    default:
      return false
    }
  }

  func wait() {
    _ = tokens.receive()
  }

  func close() throws(GoPanic) {
    try stop.close(checked: ())
    wg.Wait()
  }
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let slow = try newLimiter(3, time.Hour)
    for i in 0..<5 {
      try fmt.Println("request", i, slow.allow())
    }
    try slow.close()

    let every: time.Duration = 10000000
    let steady = try newLimiter(2, every)
    defers.push { () throws(GoPanic) in try steady.close() }
    let start = time.Now()
    for _ in 0..<6 {
      steady.wait()
    }
    fmt.Println("six requests took long enough:", time.Since(start) >= 3 &* every)
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
