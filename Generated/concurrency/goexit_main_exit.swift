// run exit 2
//
// When the main goroutine leaves by Goexit the others go on, and when none is left the program ends.

import GoRuntime
import GoStandardLibrary

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let started = Channel<Bool>()
    go {
      let defers = DeferStack()
      do {
        defers.push { fmt.Println("goroutine: deferred") }
        _ = started.receive()
        fmt.Println("goroutine: goes on")
      }
      defers.runFatally()
    }
    defers.push { () throws(GoPanic) in try started.close(checked: ()) }
    defers.push { fmt.Println("main: deferred") }
    try runtime.Goexit(checked: ())
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
