// run
//
// Sending on a closed channel, closing twice and closing nil all panic.

import GoRuntime
import GoStandardLibrary

func `try`(_ name: GoString, _ work: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      let r = recover()
      let (_, isError) = r.lookup((any error).self)
      fmt.Println(name, r, isError)
    }
    try work()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  let closed = Channel<Int>(capacity: 1)
  close(closed)
  let none: Channel<Int> = nil
  `try`("send") { () throws(GoPanic) in try closed.send(checked: 1) }
  `try`("close") { () throws(GoPanic) in try closed.close(checked: ()) }
  `try`("close nil") { () throws(GoPanic) in try none.close(checked: ()) }
  `try`("select") { () throws(GoPanic) in
    switch try select(checked: .send(1, to: closed), .default) {
    case 0:
      break
    default:
      break
    }
  }

  // A sender that waits is woken by close, and panics.
  let c = Channel<Int>()
  let report = Channel<GoAny>()
  go {
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { () throws(GoPanic) in try report.send(checked: recover()) }
      try c.send(checked: 1)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  }
  time.Sleep(20 &* time.Millisecond)
  close(c)
  fmt.Println("sender:", report.receive())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
