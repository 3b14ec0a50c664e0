// run
//
// Stages connected by channels: one goroutine each, a fan-out in the middle, and an early end.

import GoRuntime
import GoStandardLibrary

func source(_ done: Channel<GoEmpty>, _ numbers: GoSlice<Int>) -> Channel<Int> {
  let out = Channel<Int>()
  go {
    defer { close(out) }
    for n in numbers {
      switch select(.send(n, to: out), .receive(from: done)) {
      case 0:
        break
      case _:
        return
      }
    }
  }
  return out
}

func stage(_ done: Channel<GoEmpty>, _ `in`: Channel<Int>, _ f: @escaping (Int) -> Int) -> Channel<Int> {
  let out = Channel<Int>()
  go {
    defer { close(out) }
    for n in `in` {
      switch select(.send(f(n), to: out), .receive(from: done)) {
      case 0:
        break
      case _:
        return
      }
    }
  }
  return out
}

func merge(_ done: Channel<GoEmpty>, _ ins: GoSlice<Channel<Int>>) -> Channel<Int> {
  let wg = sync.WaitGroup()
  let out = Channel<Int>()
  wg.Add(len(ins))
  for `in` in ins {
    go {
      defer { wg.Done() }
      for n in `in` {
        switch select(.send(n, to: out), .receive(from: done)) {
        case 0:
          break
        case _:
          return
        }
      }
    }
  }
  go {
    wg.Wait()
    close(out)
  }
  return out
}

func main() {
  let square = { (n: Int) -> Int in n &* n }
  let increment = { (n: Int) -> Int in n &+ 1 }

  let done = Channel<GoEmpty>()
  for v in stage(done, stage(done, source(done, [1, 2, 3, 4]), square), increment) {
    fmt.Println(v)
  }

  let numbers = source(done, [5, 6, 7, 8, 9, 10])
  var merged: GoSlice<Int> = nil
  for v in merge(done, [stage(done, numbers, square), stage(done, numbers, square), stage(done, numbers, square)]) {
    merged.append(v)
  }
  sort.Ints(merged)
  fmt.Println(merged)

  let endless = stage(done, source(done, GoSlice<Int>(count: 1000)), increment)
  fmt.Println(endless.receive(), endless.receive())
  close(done)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
