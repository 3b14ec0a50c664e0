// run
//
// A range over a channel ends when the channel is closed and drained.

import GoRuntime
import GoStandardLibrary

func generate(_ n: Int) -> Channel<Int> {
  let c = Channel<Int>()
  go {
    defer { close(c) }
    for i in stride(from: 0, to: n, by: 1) {
      c.send(i)
    }
  }
  return c
}

func square(_ `in`: Channel<Int>, _ out: Channel<Int>) {
  for v in `in` {
    out.send(v &* v)
  }
  close(out)
}

func main() {
  let squares = Channel<Int>(capacity: 1)
  go { [`in` = generate(6)] in square(`in`, squares) }
  for v in squares {
    fmt.Print(v, " ")
  }
  fmt.Println()

  for _ in generate(3) {
    fmt.Print("tick ")
  }
  fmt.Println()

  // Leaving early is allowed, the producer just stays blocked.
  for v in generate(1000) {
    if v == 3 {
      fmt.Println("left at", v)
      break
    }
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
