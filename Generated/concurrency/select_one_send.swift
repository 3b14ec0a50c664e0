// run
//
// A select performs exactly one of its ready cases.

import GoRuntime
import GoStandardLibrary

func main() {
  let a = Channel<Int>(capacity: 100)
  let b = Channel<Int>(capacity: 100)
  let c = Channel<Int>(capacity: 100)
  for i in 0..<90 {
    switch select(.send(i, to: a), .send(i, to: b), .send(i, to: c)) {
    case 0:
      break
    case 1:
      break
    case _:
      break
    }
  }
  fmt.Println(len(a) &+ len(b) &+ len(c))

  let seen: GoMap<Int, Int> = [:]
  while len(a) &+ len(b) &+ len(c) > 0 {
    switch select(.receive(from: a), .receive(from: b), .receive(from: c)) {
    case 0:
      let v = a.received().value
      seen[v] &+= 1
    case 1:
      let v = b.received().value
      seen[v] &+= 1
    case _:
      let v = c.received().value
      seen[v] &+= 1
    }
  }
  var once = true
  for i in 0..<90 {
    once = once && seen[i] == 1
  }
  fmt.Println(len(seen), once)

  // Blocked senders: each select takes a value from exactly one of them.
  let left = Channel<GoString>()
  let right = Channel<GoString>()
  go { left.send("left") }
  go { right.send("right") }
  let got: GoMap<GoString, Bool> = [:]
  for _ in 0..<2 {
    switch select(.receive(from: left), .receive(from: right)) {
    case 0:
      let s = left.received().value
      got[s] = true
    case _:
      let s = right.received().value
      got[s] = true
    }
  }
  fmt.Println(got)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
