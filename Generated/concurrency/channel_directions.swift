// run
//
// A channel becomes send-only or receive-only wherever it is assigned as such, and stays the same channel.

import GoRuntime
import GoStandardLibrary

struct source: GoDefined {
  var rawValue: Channel<Int>

  init(_ rawValue: Channel<Int>) { self.rawValue = rawValue }
}

struct sink: GoDefined {
  var rawValue: Channel<Int>

  init(_ rawValue: Channel<Int>) { self.rawValue = rawValue }
}

struct pipe: GoStruct {
  var `in`: Channel<Int> = nil
  var out: Channel<Int> = nil
}

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

func double(_ `in`: Channel<Int>, _ out: Channel<Int>) {
  for v in `in` {
    out.send(2 &* v)
  }
  close(out)
}

func drain(_ `in`: GoSlice<Channel<Int>>) -> Int {
  var sum = 0
  for c in `in` {
    for v in c {
      sum &+= v
    }
  }
  return sum
}

extension source {
  func total() -> Int {
    return drain([self.rawValue])
  }
}

func main() {
  let c = Channel<Int>(capacity: 3)
  let receive = c
  let send = c
  send.send(1)
  fmt.Println(receive.receive(), receive == c, send == c, len(receive), cap(send))

  let p = pipe(in: c, out: c)
  p.out.send(2)
  fmt.Println(p.in.receive())

  let sinks: GoMap<GoString, Channel<Int>> = ["c": c]
  sinks["c"].send(3)
  let sources: GoSlice<Channel<Int>> = [c, receive]
  fmt.Println(sources[1].receive(), sources[0] == sources[1])

  let doubled = Channel<Int>()
  go { [`in` = generate(5)] in double(`in`, doubled) }
  fmt.Println(drain([doubled]))

  fmt.Println(source(generate(4)).total())
  let s = sink(c)
  s.rawValue.send(9)
  fmt.Println(c.receive())

  let ends = Channel<Channel<Int>>(capacity: 2)
  ends.send(c)
  ends.send(generate(3))
  close(ends)
  c.send(5)
  close(c)
  for end in ends {
    fmt.Print(drain([end]), " ")
  }
  fmt.Println()

  let none = source()
  fmt.Println(none.rawValue == nil, len(none.rawValue), cap(none.rawValue))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
