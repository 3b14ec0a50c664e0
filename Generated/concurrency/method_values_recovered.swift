// run
//
// Methods of standard types that panic, as values: what they panic with is recovered, also of timers that were never made.

import GoRuntime
import GoStandardLibrary

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
  let wg = sync.WaitGroup()
  let add: ((Int) throws(GoPanic) -> Void)? = { [receiver = wg] argument1 throws(GoPanic) in
    try receiver.Add(checked: argument1)
  }
  `try`("add") { () throws(GoPanic) in try add.checked()(-1) }
  let wg2 = sync.WaitGroup()
  `try`("done", { [receiver = wg2] () throws(GoPanic) in try receiver.Done(checked: ()) })
  let v = atomic.Value()
  let store: ((GoAny) throws(GoPanic) -> Void)? = { [receiver = v] argument1 throws(GoPanic) in
    try receiver.Store(checked: argument1)
  }
  `try`("store") { () throws(GoPanic) in try store.checked()(nil) }
  let tick = time.NewTicker(time.Hour)
  let reset: ((time.Duration) throws(GoPanic) -> Void)? = { [receiver = tick!] argument1 throws(GoPanic) in
    try receiver.Reset(checked: argument1)
  }
  `try`("reset") { () throws(GoPanic) in try reset.checked()(-1) }
  let r = rand.New(rand.NewSource(1))
  let intn: ((Int) throws(GoPanic) -> Int)? = { [receiver = r!] argument1 throws(GoPanic) in
    try recoverably { receiver.Intn(argument1) }
  }
  `try`("intn") { () throws(GoPanic) in _ = try intn.checked()(-1) }
  let l = log.New(io.Discard, "", 0)
  let pp: ((GoSlice<GoAny>) throws(GoPanic) -> Void)? = { [receiver = l!] argument1 throws(GoPanic) in
    try receiver.Panicln(checked: (), contentsOf: argument1)
  }
  `try`("panicln") { () throws(GoPanic) in try pp.checked()(["a", 5]) }
  let done = { (receiver: sync.WaitGroup?) throws(GoPanic) in try receiver.checked().Done(checked: ()) }
  `try`("expr") { () throws(GoPanic) in try done(wg2) }
  let timer = time.Timer()
  `try`("stop") { () throws(GoPanic) in try timer.Stop(checked: ()) }
  `try`("reset of a timer") { () throws(GoPanic) in try timer.Reset(checked: 1) }
  `try`("stop as a value") { () throws(GoPanic) in
    let f: (() throws(GoPanic) -> Bool)? = { [receiver = timer] () throws(GoPanic) in try receiver.Stop(checked: ()) }
    _ = try f.checked()()
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
