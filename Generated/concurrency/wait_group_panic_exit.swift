// run exit 2
//
// What a wait group runs panics through it, and its creator is the wait group.

import GoRuntime
import GoStandardLibrary

func fail(_ n: Int) {
  let defers = DeferStack()
  do throws(GoPanic) {
    let s: GoSlice<Int> = nil
    defers.push { () throws(GoPanic) in throw GoPanic("again") }
    try s.set(n, 1)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  let wg = sync.WaitGroup()
  wg.Go { fail(3) }
  wg.Wait()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
