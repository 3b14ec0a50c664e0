// run
//
// Closing a channel tells any number of goroutines to stop.

import GoRuntime
import GoStandardLibrary

nonisolated(unsafe) let errCancelled = errors.New("cancelled")

final class task: GoObject {
  var done: Channel<GoEmpty> = nil
  let once = sync.Once()
  var steps: Channel<Int> = nil

  init() {}

  init(done: Channel<GoEmpty> = nil, steps: Channel<Int> = nil) {
    self.done = done
    self.steps = steps
  }
}

extension task {
  func cancel() {
    once.Do { close(self.done) }
  }

  func run() -> (any error)? {
    var i = 0
    while true {
      switch select(.receive(from: done), .send(i, to: steps)) {
      case 0:
        return errCancelled
      case _:
        break
      }
      i &+= 1
    }
  }
}

func main() {
  let t = task(done: Channel<GoEmpty>(), steps: Channel<Int>())
  let failures = Channel<(any error)?>(capacity: 3)
  for _ in 0..<3 {
    go { failures.send(t.run()) }
  }
  for _ in 0..<10 {
    _ = t.steps.receive()
  }
  t.cancel()
  t.cancel()
  for _ in 0..<3 {
    fmt.Println(failures.receive())
  }

  switch select(.receive(from: t.done), .default) {
  case 0:
    fmt.Println("done stays closed")
  default:
    fmt.Println("never")
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
