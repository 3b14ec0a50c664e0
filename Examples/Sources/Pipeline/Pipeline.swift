// A pipeline: numbers are made, worked on by several goroutines at once, and collected until time is up.
//
//   swift run --package-path Examples Pipeline

import GoRuntime
import GoStandardLibrary

/// What a worker hands on. A `GoStruct` has a zero value, which a closed channel hands out.
struct Square: GoStruct {
  var number = 0
  var square = 0
}

/// Sends 1, 2, 3, … until `done` is closed, then closes the channel: whoever ranges over it comes to an end.
func numbers(until done: Channel<GoEmpty>) -> Channel<Int> {
  let out = Channel<Int>()
  go {
    defer { close(out) }
    var next = 1
    while true {
      switch select(.send(next, to: out), .receive(from: done)) {
      case 0: next += 1
      default: return
      }
    }
  }
  return out
}

/// Several goroutines take from one channel; the last to end closes the other.
func squares(of numbers: Channel<Int>, workers: Int) -> Channel<Square> {
  let out = Channel<Square>(capacity: workers)
  let running = sync.WaitGroup()
  for _ in 0..<workers {
    running.Go {
      for number in numbers { out.send(Square(number: number, square: number * number)) }
    }
  }
  go {
    running.Wait()
    close(out)
  }
  return out
}

/// The main goroutine: when it returns, the program ends, and if all goroutines wait for ever, it says so.
///
/// A function of its own, because what is written inside `static func main()` belongs to the main actor, and goroutines
/// belong to none.
func pipeline() {
  let done = Channel<GoEmpty>()
  var found: [Square] = []
  let timeout = time.After(10 &* time.Second)
  let results = squares(of: numbers(until: done), workers: 4)
  collecting: while found.count < 1000 {
    switch select(.receive(from: results), .receive(from: timeout)) {
    case 0: found.append(results.received().value)
    default: break collecting
    }
  }
  close(done)
  for late in results { found.append(late) }

  found.sort { $0.number < $1.number }
  let inOrder = found.enumerated().allSatisfy { $0.offset + 1 == $0.element.number }
  print("the first:", found.prefix(5).map(\.square))
  print("at least a thousand:", found.count >= 1000, "and none lost:", inOrder)
}

@main enum Pipeline {
  static func main() { runMain(pipeline) }
}
