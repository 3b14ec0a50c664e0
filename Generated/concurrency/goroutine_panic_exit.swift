// run exit 2
//
// A panic in any goroutine ends the whole program, and main's deferred calls do not run.

import GoRuntime
import GoStandardLibrary

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("never") }
    defers.push { _ = recover() }
    let started = Channel<Bool>()
    go {
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push { fmt.Println("deferred in the goroutine") }
        _ = started.receive()
        throw GoPanic("in a goroutine")
      } catch {
        defers.panic(error)
      }
      defers.runFatally()
    }
    try started.send(checked: true)
    blockForever()
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
