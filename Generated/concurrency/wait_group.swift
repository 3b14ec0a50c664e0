// run
//
// A wait group waits until as many goroutines are done as were added.

import GoRuntime
import GoStandardLibrary

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let results = GoSlice<Int>(count: 10)
    let wg = sync.WaitGroup()
    for i in results.indices {
      try wg.Add(checked: 1)
      go { [n = i] in
        defer { wg.Done() }
        results[n] = n &* n
      }
    }
    wg.Wait()
    fmt.Println(results)

    // Go adds, starts and is done by itself.
    let mu = sync.Mutex()
    var sum = 0
    for i in 0..<5 {
      wg.Go {
        mu.Lock()
        defer { mu.Unlock() }
        sum &+= i
      }
    }
    wg.Wait()
    fmt.Println(sum)

    // Several goroutines may wait for the same group.
    try wg.Add(checked: 1)
    let released = Channel<Int>()
    for i in 0..<3 {
      go {
        wg.Wait()
        released.send(i)
      }
    }
    try wg.Done(checked: ())
    fmt.Println(released.receive() &+ released.receive() &+ released.receive())

    defers.push { fmt.Println(recover()) }
    try wg.Done(checked: ())
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
