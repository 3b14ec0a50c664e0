// run
//
// A once runs its function a single time, and everybody waits until it has run.

import GoRuntime
import GoStandardLibrary

final class lazy: GoObject {
  let once = sync.Once()
  var value: GoString = ""
  var runs = 0

  init() {}
}

extension lazy {
  func get() -> GoString {
    once.Do {
      self.runs &+= 1
      self.value = "ready"
    }
    return value
  }
}

func main() {
  let l = lazy()
  let values = Channel<GoString>()
  for _ in 0..<20 {
    go { values.send(l.get()) }
  }
  var ready = 0
  for _ in 0..<20 {
    if values.receive() == "ready" {
      ready &+= 1
    }
  }
  fmt.Println(ready, l.runs)

  // A panic counts as having run.
  let once = sync.Once()
  for i in 0..<2 {
    ({
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push { fmt.Println(i, recover()) }
        try once.Do { () throws(GoPanic) in throw GoPanic("failed once") }
      } catch {
        defers.panic(error)
      }
      defers.runFatally()
    })()
  }

  let add = sync.OnceValue { () -> Int in
    fmt.Println("computing")
    return 42
  }
  fmt.Println(add!(), add!())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
