// run
//
// A panic in the body of a loop over a function passes through the iterator, whose deferred calls run.

import GoRuntime
import GoStandardLibrary

func numbers(_ n: Int) -> ((((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) -> Void)? {
  return { (yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in
    let defers = DeferStack()
    body: do throws(GoPanic) {
      defers.push { fmt.Println("iterator done") }
      for i in stride(from: 0, to: n, by: 1) {
        if try !yield.checked()(i) {
          break body
        }
      }
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
}

func failing(_ yield: ((GoString) throws(GoPanic) -> Bool)?) throws(GoPanic) {
  _ = try yield.checked()("one")
  throw GoPanic("in the iterator")
}

func inBody() {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("recovered:", recover()) }
    try numbers(5).checked()(
      { (i: Int) throws(GoPanic) -> Bool in
        defers.push { fmt.Println("deferred by the body", i) }
        if i == 2 {
          throw GoPanic("in the body")
        }
        return true
      })
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func inIterator() -> GoSlice<GoString> {
  var seen: GoSlice<GoString> = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { seen.append(fmt.Sprint(recover())) }
    try loop(over: failing) { (s: GoString) throws(GoPanic) -> Bool in
      seen.append(s)
      return true
    }
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return seen
}

func main() {
  inBody()
  fmt.Println(inIterator())
  fatally { () throws(GoPanic) in
    try numbers(5)! { (i: Int) throws(GoPanic) -> Bool in
      if i == 1 {
        return false
      }
      return true
    }
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
