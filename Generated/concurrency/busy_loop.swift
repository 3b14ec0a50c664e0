// run
//
// With one processor, a loop that calls nothing holds up nobody: timers fire and others run.

import GoRuntime
import GoStandardLibrary

/// collatz counts the steps of all numbers below limit, for a while.
func collatz(_ limit: Int) -> Int {
  var steps = 0
  for start in stride(from: 1, to: limit, by: 1) {
    var n = start
    while n != 1 {
      if n % 2 == 0 {
        n /= 2
      } else {
        n = 3 &* n &+ 1
      }
      steps &+= 1
    }
  }
  return steps
}

func main() {
  _ = runtime.GOMAXPROCS(1)
  let result = Channel<Int>()
  go { result.send(collatz(3000000)) }

  var ticks = 0
  let ticker = time.NewTicker(time.Millisecond)
  while ticks < 3 {
    switch select(.receive(from: ticker!.C), .receive(from: result)) {
    case 0:
      ticks &+= 1
    case _:
      let steps = result.received().value
      fmt.Println("nobody else ran before", steps)
      return
    }
  }
  fmt.Println("ticked while the loop ran:", ticks)
  fmt.Println(result.receive())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
