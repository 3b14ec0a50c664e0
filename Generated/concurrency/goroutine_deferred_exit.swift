// run exit 2
//
// A panic in a goroutine runs its deferred calls before it ends the program.

import GoRuntime
import GoStandardLibrary

func fill(_ m: GoMap<GoString, Int>) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("fill: deferred") }
    try m.set("a", 1)
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func main() {
  let done = Channel<Bool>()
  go {
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println("goroutine: deferred") }
      try fill(nil)
      try done.send(checked: true)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  }
  _ = done.receive()
  fmt.Println("never")
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
