// run exit 2
//
// A go statement of a function that is nil ends the program there, unless arguments are passed: then the goroutine panics.

import GoRuntime
import GoStandardLibrary

struct task: GoDefined {
  var rawValue: (() throws(GoPanic) -> Void)?

  init(_ rawValue: (() throws(GoPanic) -> Void)?) { self.rawValue = rawValue }
}

final class holder: GoObject {
  var run: (() throws(GoPanic) -> Void)? = nil

  init() {}

  init(run: (() throws(GoPanic) -> Void)? = nil) {
    self.run = run
  }
}

func failing() throws(GoPanic) {
  throw GoPanic("recovered")
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let done = Channel<GoString>()
    let empty: (() throws(GoPanic) -> Void)? = nil
    let filled = { done.send("filled") }
    let run: GoSlice<(() throws(GoPanic) -> Void)?> = [filled, empty]
    go(try run[checked: 0])
    fmt.Println(done.receive())
    let named = task(filled)
    go(named.rawValue)
    fmt.Println(done.receive())
    let held = holder(run: filled)
    go(held.run)
    fmt.Println(done.receive())
    held.run = {
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push { () throws(GoPanic) in try done.send(checked: fmt.Sprint(recover())) }
        try failing()
      } catch {
        defers.panic(error)
      }
      defers.runFatally()
    }
    go(held.run)
    fmt.Println(done.receive())
    defers.push { fmt.Println("never", recover()) }
    go(try run[checked: 1])
    blockForever()
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
