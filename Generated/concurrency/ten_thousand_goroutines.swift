// run
//
// Goroutines are cheap: ten thousand of them wait at once.

import GoRuntime
import GoStandardLibrary

let many = 10_000

func main() {
  let gate = Channel<GoEmpty>()
  let results = Channel<Int>(capacity: 16)
  for i in 0..<many {
    go {
      _ = gate.receive()
      results.send(i)
    }
  }
  close(gate)
  var sum = 0
  for _ in 0..<many {
    sum &+= results.receive()
  }
  fmt.Println(sum)

  // A chain: each goroutine adds one to what its neighbour sends.
  let leftmost = Channel<Int>()
  var left = leftmost
  for _ in 0..<many {
    let right = Channel<Int>()
    go { [left, right] in left.send(1 &+ right.receive()) }
    left = right
  }
  go { left.send(0) }
  fmt.Println(leftmost.receive())

  let wg = sync.WaitGroup()
  let mu = sync.Mutex()
  var n = 0
  for _ in 0..<many {
    wg.Add(1)
    go {
      defer { wg.Done() }
      mu.Lock()
      n &+= 1
      mu.Unlock()
    }
  }
  wg.Wait()
  fmt.Println(n)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
