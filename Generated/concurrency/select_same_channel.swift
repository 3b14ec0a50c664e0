// run
//
// A select may name one channel in several cases, to send and to receive, and never talks to itself.

import GoRuntime
import GoStandardLibrary

func main() {
  // Buffered: one goroutine alone takes both sides in turn.
  let c = Channel<Int>(capacity: 1)
  var sent = 0
  var received = 0
  for i in 0..<2000 {
    switch select(.send(i, to: c), .receive(from: c)) {
    case 0:
      sent &+= 1
    case _:
      received &+= 1
    }
  }
  fmt.Println(sent, received, len(c))

  // Unbuffered: a select that sends and receives needs a partner, and each exchange has exactly two sides.
  let d = Channel<Int>()
  let group = sync.WaitGroup()
  let sums = GoSlice<Int>(count: 2)
  for side in 0..<2 {
    group.Add(1)
    go {
      defer { group.Done() }
      for i in 0..<1000 {
        switch select(.send(i, to: d), .receive(from: d)) {
        case 0:
          sums[side] &-= 1
        case _:
          sums[side] &+= 1
        }
      }
    }
  }
  group.Wait()
  fmt.Println(sums[0] &+ sums[1])

  // Alone, such a select is not ready.
  switch select(.send(1, to: d), .receive(from: d), .default) {
  case 0:
    fmt.Println("sent to itself")
  case 1:
    let v = d.received().value
    fmt.Println("received from itself", v)
  default:
    fmt.Println("no partner")
  }

  // The same case several times.
  let e = Channel<GoString>(capacity: 1)
  let chosen: GoArray<3, Int> = GoArray<3, Int>()
  for _ in 0..<300 {
    e.send("x")
    switch select(.receive(from: e), .receive(from: e), .receive(from: e)) {
    case 0:
      chosen[0] &+= 1
    case 1:
      chosen[1] &+= 1
    case _:
      let (v, ok) = e.received()
      if v == "x" && ok {
        chosen[2] &+= 1
      }
    }
  }
  fmt.Println(chosen[0] &+ chosen[1] &+ chosen[2], chosen[0] > 20, chosen[1] > 20, chosen[2] > 20)

  // Waiting on the same channel in several cases.
  let f = Channel<Int>()
  go {
    for i in 0..<100 {
      f.send(i)
    }
    close(f)
  }
  var total = 0
  var open = true
  while open {
    var v = 0
    switch select(.receive(from: f), .receive(from: f)) {
    case 0:
      (v, open) = f.received()
    case _:
      (v, open) = f.received()
    }
    total &+= v
  }
  fmt.Println(total)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
