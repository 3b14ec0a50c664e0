// run
//
// A condition variable wakes goroutines that wait for something to become true.

import GoRuntime
import GoStandardLibrary

final class queue: GoObject {
  let mu = sync.Mutex()
  var notEmpty: sync.Cond? = nil
  var items: GoSlice<Int> = nil
  var closed = false

  init() {}
}

func newQueue() -> queue {
  let q = queue()
  q.notEmpty = sync.NewCond(q.mu)
  return q
}

extension queue {
  func put(_ v: Int) {
    mu.Lock()
    items.append(v)
    mu.Unlock()
    notEmpty!.Signal()
  }

  func close() {
    mu.Lock()
    defer { mu.Unlock() }
    closed = true
    notEmpty!.Broadcast()
  }

  func take() -> (v: Int, ok: Bool) {
    mu.Lock()
    defer { mu.Unlock() }
    while len(items) == 0 && !closed {
      notEmpty!.Wait()
    }
    if len(items) == 0 {
      return (0, false)
    }
    let v = items[0]
    items = items[1...]
    return (v, true)
  }
}

func main() {
  let q = newQueue()
  let sums = Channel<Int>()
  for _ in 0..<3 {
    go {
      var sum = 0
      while true {
        let (v, ok) = q.take()
        if !ok {
          break
        }
        sum &+= v
      }
      sums.send(sum)
    }
  }
  for i in 1..<101 {
    q.put(i)
  }
  q.close()
  fmt.Println(sums.receive() &+ sums.receive() &+ sums.receive())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
