// run exit 2
//
// A panic that is recovered and thrown again is said to be repanicked.

import GoRuntime
import GoStandardLibrary

func work() throws(GoPanic) {
  throw GoPanic(GoAny(fmt.Errorf("broken")))
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      let r = recover()
      fmt.Println("cleaning up after", r)
      throw GoPanic(r)
    }
    try work()
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
