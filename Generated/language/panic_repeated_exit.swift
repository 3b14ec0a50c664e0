// run exit 2
//
// A panic with the very value of the one it happened during is not told of twice.

import GoRuntime
import GoStandardLibrary

final class failure: GoObject, error {
  var text: GoString = ""

  init() {}

  init(text: GoString = "") {
    self.text = text
  }
}

extension failure {
  func Error() -> GoString {
    return text
  }
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let cause: (any error)? = failure(text: "cause")
    defers.push { () throws(GoPanic) in
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push { fmt.Println(recover()) }
        throw GoPanic(GoAny(cause))
      } catch {
        defers.panic(error)
      }
      try defers.run()
    }
    defers.push { () throws(GoPanic) in
      fmt.Println("again")
      throw GoPanic(GoAny(cause))
    }
    defers.push { () throws(GoPanic) in throw GoPanic(GoAny(cause)) }
    throw GoPanic(GoAny(cause))
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
