// run
//
// A deferred function may recover a panic, and the function then returns normally.

import GoRuntime
import GoStandardLibrary

nonisolated(unsafe) let errLimit = errors.New("limit reached")

func safely(_ work: () throws(GoPanic) -> Void) -> (any error)? {
  var err: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      let value = recover()
      if value == nil {
      } else if let r = value.as((any error).self) {
        err = fmt.Errorf("recovered: %w", GoAny(r))
      } else {
        let r = value
        err = fmt.Errorf("recovered %T: %v", r, r)
      }
    }
    try work()
    err = nil
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return err
}

func descend(_ n: Int) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Print(n, " ") }
    if n == 0 {
      throw GoPanic(GoAny(errLimit))
    }
    try descend(n &- 1)
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

/// useless recovers nothing: recover is not called by the deferred function itself.
func useless() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      ({
        if case let r = GoAny.nil, r != nil {
          fmt.Println("never", r)
        }
      })()
    }
    throw GoPanic("passes through")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func again() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      let defers = DeferStack()
      do throws(GoPanic) {
        fmt.Println("first", recover())
        defers.push { fmt.Println("second", recover()) }
        throw GoPanic("while recovering")
      } catch {
        defers.panic(error)
      }
      try defers.run()
    }
    throw GoPanic("original")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func main() {
  fmt.Println(safely({}))
  let err = safely { () throws(GoPanic) in try descend(3) }
  fmt.Println(err, errors.Is(err, errLimit))
  fmt.Println(safely { () throws(GoPanic) in throw GoPanic("text") })
  fmt.Println(safely { () throws(GoPanic) in throw GoPanic(42) })
  fmt.Println(safely(useless))
  fatally { () throws(GoPanic) in try again() }
  fmt.Println("outside", recover())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
