// run
//
// Among several ready cases a select chooses at random, so that none starves.

import GoRuntime
import GoStandardLibrary

func main() {
  let a = Channel<Bool>()
  let b = Channel<Bool>()
  close(a)
  close(b)
  var fromA = 0
  var fromB = 0
  for _ in 0..<1000 {
    switch select(.receive(from: a), .receive(from: b)) {
    case 0:
      fromA &+= 1
    case _:
      fromB &+= 1
    }
  }
  fmt.Println(fromA &+ fromB, fromA > 300, fromB > 300)

  // The order of the cases in the source makes no difference.
  let c = Channel<Int>(capacity: 1)
  var sent = 0
  var received = 0
  for _ in 0..<1000 {
    switch select(.send(1, to: c), .receive(from: c), .receive(from: a)) {
    case 0:
      sent &+= 1
    case 1:
      received &+= 1
    case _:
      break
    }
  }
  fmt.Println(sent > 150, received > 150, sent &- received == len(c))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
