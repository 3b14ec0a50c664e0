// run exit 2
//
// A condition that is copied once it was used, by itself or in a struct, panics when the copy is used.

import GoRuntime
import GoStandardLibrary

final class gate: GoObject, GoCopied {
  let mu = sync.Mutex()
  let open: sync.Cond
  var name: GoString = ""

  init() {
    open = sync.Cond()
  }

  init(open: sync.Cond = sync.Cond(), name: GoString = "") {
    self.open = open
    self.name = name
  }

  func copy() -> gate {
    let other = gate()
    other.assign(self)
    return other
  }

  func assign(_ other: gate) {
    mu.assign(other.mu)
    open.assign(other.open)
    name = other.name
  }
}

extension gate {
  func announce() {
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println(self.name, recover()) }
      try open.Broadcast(checked: ())
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  }
}

func `try`(_ what: GoString, _ f: (() throws(GoPanic) -> Void)?) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(what, recover()) }
    try f.checked()()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  let unused = sync.Cond(L: sync.Mutex())
  let early = unused.copy()
  `try`("copied before use", { [receiver = early] () throws(GoPanic) in try receiver.Signal(checked: ()) })

  let used = sync.Cond(L: sync.Mutex())
  used.Signal()
  let late = used.copy()
  `try`("signal", { [receiver = late] () throws(GoPanic) in try receiver.Signal(checked: ()) })
  `try`("broadcast") { () throws(GoPanic) in try late.Broadcast(checked: ()) }
  `try`("wait") { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      try late.L.checked().Lock()
      let receiver = try late.L.checked()
      defers.push { receiver.Unlock() }
      try late.Wait(checked: ())
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  `try`("the original") { () throws(GoPanic) in try used.Signal(checked: ()) }
  used.assign(late)
  `try`("given back") { () throws(GoPanic) in try used.Signal(checked: ()) }
  late.assign(sync.Cond())
  `try`("set anew") { () throws(GoPanic) in try late.Signal(checked: ()) }
  `try`("without a lock") { () throws(GoPanic) in try late.Wait(checked: ()) }

  let g = gate(name: "original")
  g.announce()
  let h = g.copy()
  h.name = "copy"
  h.announce()
  g.announce()
  let other = sync.NewCond(h.mu)!.copy()
  `try`("of NewCond", { [receiver = other] () throws(GoPanic) in try receiver.Broadcast(checked: ()) })

  let copied = used.copy()
  copied.Signal()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
