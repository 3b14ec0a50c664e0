// run exit 2
//
// A panic that nobody recovers lets its deferred calls wait for other goroutines, which go on meanwhile.

import GoRuntime
import GoStandardLibrary

final class group: GoObject {
  let wg = sync.WaitGroup()

  init() {}
}

extension group {
  func start(_ f: @escaping () -> Void) throws(GoPanic) {
    try wg.Add(checked: 1)
    go {
      defer { self.wg.Done() }
      f()
    }
  }

  func finish() {
    wg.Wait()
  }
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let g = group()
    defers.push { g.finish() }
    try g.start {
      time.Sleep(20 &* time.Millisecond)
      fmt.Println("finished all the same")
    }
    let values: GoSlice<Int> = nil
    try fmt.Println(values[checked: len(values)])
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
