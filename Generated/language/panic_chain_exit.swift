// run exit 2
//
// Panics in deferred calls are listed under the panics they happened during.

import GoRuntime
import GoStandardLibrary

func third() throws(GoPanic) {
  throw GoPanic(GoAny(fmt.Sprintf("third during %v", recover())))
}

func second() throws(GoPanic) {
  throw GoPanic("second")
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("deferred first, runs last") }
    defers.push { () throws(GoPanic) in try third() }
    defers.push { () throws(GoPanic) in try second() }
    throw GoPanic("first")
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
