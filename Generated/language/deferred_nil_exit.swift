// run exit 2
//
// A deferred call through a nil interface ends the program where it is deferred.

import GoRuntime
import GoStandardLibrary

protocol closer: GoInterface {
  func Close()
}

final class file: GoObject, closer {
  var name: GoString = ""

  init() {}

  init(name: GoString = "") {
    self.name = name
  }
}

extension file {
  func Close() {
    fmt.Println("close", name)
  }
}

func open(_ ok: Bool) -> (any closer)? {
  if ok {
    return file(name: "a")
  }
  return nil
}

func work(_ ok: Bool) {
  let defers = DeferStack()
  do throws(GoPanic) {
    let c = open(ok)
    let receiver = try c.checked()
    defers.push { receiver.Close() }
    fmt.Println("reached")
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  for ok in ([true, false] as GoSlice<Bool>) {
    work(ok)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
