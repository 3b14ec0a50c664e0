// run
//
// A deferred call changes a result that is an object, although nothing else assigns to its type.

import GoRuntime
import GoStandardLibrary

final class P: GoObject {
  var x = 0
  var y = 0

  init() {}

  init(x: Int = 0, y: Int = 0) {
    self.x = x
    self.y = y
  }

  func assign(_ other: P) {
    x = other.x
    y = other.y
  }
}

extension P {
  func inc() {
    x &+= 1
  }
}

func g() -> P {
  let p = P()
  let defers = DeferStack()
  do {
    defers.push { p.inc() }
    p.assign(P(x: 1, y: 2))
  }
  defers.runFatally()
  return p
}

func main() {
  let a = g()
  fmt.Println(a.x)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
