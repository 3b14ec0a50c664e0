// run
//
// Each of ten thousand goroutines hands one value on; first come is first served among those who wait.

import GoRuntime
import GoStandardLibrary

func link(_ left: Channel<Int>, _ right: Channel<Int>) {
  left.send(1 &+ right.receive())
}

func main() {
  let n = 10000
  let leftmost = Channel<Int>()
  var left = leftmost
  var right = leftmost
  for _ in 0..<n {
    right = Channel<Int>()
    go { [left, right] in link(left, right) }
    left = right
  }
  go { [c = right] in c.send(0) }
  fmt.Println(leftmost.receive())

  // Those who wait are served in the order in which they came.
  let c = Channel<Int>()
  let turn = Channel<Bool>()
  let done = Channel<Int>(capacity: 10)
  for i in 0..<10 {
    go {
      turn.send(true)
      _ = c.receive()
      done.send(i)
    }
    _ = turn.receive()
  }
  let buffered = Channel<Int>(capacity: 3)
  go {
    for i in 0..<20 {
      buffered.send(i)
    }
    close(buffered)
  }
  var want = 0
  for v in buffered {
    if v != want {
      fmt.Println("out of order", v)
    }
    want &+= 1
  }
  fmt.Println(want)
  for _ in 0..<10 {
    c.send(0)
  }
  var seen = 0
  for _ in 0..<10 {
    seen |= goShiftLeft(1, done.receive())
  }
  fmt.Println(seen)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
