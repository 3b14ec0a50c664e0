// run
//
// A panic in a function that generic code is given passes through that code to who recovers.

import GoRuntime
import GoStandardLibrary

func Map<T: GoValue, U: GoValue>(_ xs: GoSlice<T>, _ f: (T) throws(GoPanic) -> U) throws(GoPanic) -> GoSlice<U> {
  var out: GoSlice<U> = nil
  for x in xs {
    try out.append(f(x))
  }
  return out
}

final class Worker<T: GoValue>: GoObject {
  var `do`: ((T) throws(GoPanic) -> (any error)?)? = nil

  init() {}

  init(do: ((T) throws(GoPanic) -> (any error)?)? = nil) {
    self.`do` = `do`
  }
}

extension Worker {
  func run(_ x: T) -> (any error)? {
    var err: (any error)? = nil
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push {
        if case let r = recover(), r != nil {
          err = fmt.Errorf("recovered: %v", r)
        }
      }
      try err = `do`.checked()(x)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
    return err
  }
}

func `try`(_ f: () throws(GoPanic) -> Void) -> (any error)? {
  var err: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        err = fmt.Errorf("recovered: %v", r)
      }
    }
    try f()
    err = nil
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return err
}

func main() {
  fmt.Println(
    `try` { () throws(GoPanic) in
      try fmt.Println(Map([1, 0] as GoSlice<Int>) { (x: Int) throws(GoPanic) -> Int in try quotient(10, x) })
    })
  let w = Worker<Int>(
    do: { (x: Int) throws(GoPanic) -> (any error)? in
      let m: GoMap<GoString, Int> = nil
      try m.set("a", x)
      return nil
    })
  fmt.Println(w.run(3))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
