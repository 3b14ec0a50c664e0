// run
//
// A nil channel is never ready, so setting a channel to nil switches its case off.

import GoRuntime
import GoStandardLibrary

func merge(_ a: Channel<Int>, _ b: Channel<Int>) -> GoSlice<Int> {
  var a = a
  var b = b
  var merged: GoSlice<Int> = nil
  while a != nil || b != nil {
    switch select(.receive(from: a), .receive(from: b)) {
    case 0:
      let (v, ok) = a.received()
      if !ok {
        a = nil
        continue
      }
      merged.append(v)
    case _:
      let (v, ok) = b.received()
      if !ok {
        b = nil
        continue
      }
      merged.append(v)
    }
  }
  return merged
}

func numbers(_ from: Int, _ to: Int) -> Channel<Int> {
  let c = Channel<Int>(capacity: 2)
  go {
    for i in stride(from: from, to: to, by: 1) {
      c.send(i)
    }
    close(c)
  }
  return c
}

func main() {
  var sum = 0
  let merged = merge(numbers(0, 10), numbers(100, 105))
  for v in merged {
    sum &+= v
  }
  fmt.Println(len(merged), sum)
  fmt.Println(merge(nil, nil) == nil)

  var out: Channel<GoString> = nil
  let `in` = Channel<GoString>(capacity: 1)
  `in`.send("in")
  for turn in 0..<2 {
    switch select(.receive(from: `in`), .send(GoString("out"), to: out)) {
    case 0:
      let v = `in`.received().value
      fmt.Println("turn", turn, "received", v)
      out = Channel<GoString>(capacity: 1)
    case _:
      fmt.Println("turn", turn, "sent", out.receive())
    }
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
