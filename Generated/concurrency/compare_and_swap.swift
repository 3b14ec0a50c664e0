// run
//
// CompareAndSwap reports true exactly when it has stored the new value.

import GoRuntime
import GoStandardLibrary

final class ticket: GoObject {
  var owner: GoString = ""

  init() {}

  init(owner: GoString = "") {
    self.owner = owner
  }
}

func main() {
  let n = atomic.Int64()
  fmt.Println(n.CompareAndSwap(0, 5), n.Load())
  fmt.Println(n.CompareAndSwap(0, 9), n.Load())

  let flag = atomic.Bool()
  fmt.Println(flag.CompareAndSwap(true, false), flag.CompareAndSwap(false, true), flag.Load())

  let first = ticket(owner: "first")
  let second = ticket(owner: "second")
  let p = atomic.Pointer<ticket>()
  fmt.Println(p.CompareAndSwap(first, second), p.Load() == nil)
  fmt.Println(p.CompareAndSwap(nil, first), p.Load(\.owner))
  fmt.Println(p.CompareAndSwap(ticket(owner: "first"), second), p.Load(\.owner))
  fmt.Println(p.CompareAndSwap(first, second), p.Load(\.owner))

  let word = atomic.Uint32()
  fmt.Println(word.CompareAndSwap(1, 2), word.CompareAndSwap(0, 3), word.Load())

  // Of many goroutines that try, exactly one wins each round.
  let winners = GoArray<20, atomic.Int32>()
  let round = atomic.Int32()
  let wg = sync.WaitGroup()
  for _ in 0..<8 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for i in Int32(0)..<20 {
        if round.CompareAndSwap(i, i &+ 1) {
          winners[Int(i)].Add(1)
        }
      }
    }
  }
  wg.Wait()
  var one = true
  for i in winners[..<Int(round.Load())].indices {
    one = one && winners[i].Load() == 1
  }
  fmt.Println(round.Load(), one)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
