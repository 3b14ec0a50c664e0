// run exit 2
//
// A panic in the method that gives a panic its text is a fatal error.

import GoRuntime

struct failing: GoStruct, GoComparable, error, GoPanicking {
  var reason: GoString = ""
}

extension failing {
  func Error() -> GoString {
    panic(GoAny("no text:\n" + reason))
  }
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { println(GoString("deferred")) }
    throw GoPanic(GoAny(failing(reason: "broken")))
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
