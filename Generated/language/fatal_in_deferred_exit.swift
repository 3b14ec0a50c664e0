// run exit 2
//
// A fatal error in a deferred call stands under the panics that made the call run, and calls nothing for their texts.

import GoRuntime
import GoStandardLibrary

struct quiet: GoDefinedString, error {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

extension quiet {
  func Error() -> GoString {
    return "never called"
  }
}

func update(_ counts: GoMap<GoString, Int>) {
  var counts = counts
  let defers = DeferStack()
  do throws(GoPanic) {
    let mu = sync.Mutex()
    defers.push { mu.Unlock() }
    defers.push { () throws(GoPanic) in throw GoPanic(GoAny(quiet("in the second"))) }
    defers.push { () throws(GoPanic) in
      fmt.Println(recover())
      throw GoPanic("after\nthe first")
    }
    mu.Lock()
    try counts.set("a", counts["a"] &+ 1)
    mu.Unlock()
    counts = nil
    try counts.set("b", 1)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  update([:])
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
