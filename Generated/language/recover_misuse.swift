// run
//
// Nil locks, pools, timers and contexts, and wrong targets of errors.As, panic in Go's words, and the panics are recovered.

import GoRuntime
import GoStandardLibrary

func `try`(_ what: GoString, _ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      let r = recover()
      let (_, isError) = r.lookup((any error).self)
      fmt.Println(what, r, isError)
    }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

struct T: GoStruct, GoComparable, error {}

extension T {
  func Error() -> GoString {
    return "T"
  }
}

func main() {
  let p: sync.Pool? = nil
  `try`("pool get") { () throws(GoPanic) in try p.checked().Get() }
  `try`("pool put") { () throws(GoPanic) in try p.checked().Put(1) }
  `try`("pool get value") { () throws(GoPanic) in
    let f: (() -> GoAny)? = try p.checked().Get
    _ = try f.checked()()
  }
  `try`("cause") { () throws(GoPanic) in _ = try context.Cause(checked: nil) }
  let t = time.Timer()
  `try`("stop") { () throws(GoPanic) in try t.Stop(checked: ()) }
  let tp: time.Timer? = nil
  `try`("nil timer") { () throws(GoPanic) in try tp.checked().Stop(checked: ()) }
  `try`("nil timer reset") { () throws(GoPanic) in try tp.checked().Reset(checked: 1) }
  let tk: time.Ticker? = nil
  `try`("nil ticker") { () throws(GoPanic) in try tk.checked().Stop() }
  `try`("nil ticker reset") { () throws(GoPanic) in try tk.checked().Reset(checked: 1) }
  let wg: sync.WaitGroup? = nil
  `try`("nil wg") { () throws(GoPanic) in try wg.checked().Add(checked: 1) }
  `try`("nil wg wait") { () throws(GoPanic) in try wg.checked().Wait() }
  let mu: sync.Mutex? = nil
  `try`("nil mutex") { () throws(GoPanic) in try mu.checked().Lock() }
  `try`("nil mutex unlock") { () throws(GoPanic) in try mu.checked().Unlock() }
  let rw: sync.RWMutex? = nil
  `try`("nil rwmutex") { () throws(GoPanic) in try rw.checked().RLock() }
  let once: sync.Once? = nil
  `try`("nil once") { () throws(GoPanic) in try once.checked().Do({}) }
  `try`("once nil f") { () throws(GoPanic) in
    try sync.Once().Do { () throws(GoPanic) in try (nil as (() throws(GoPanic) -> Void)?).checked()() }
  }
  let m: sync.Map? = nil
  `try`("nil map") { () throws(GoPanic) in try m.checked().Load(checked: 1) }
  let cond: sync.Cond? = nil
  `try`("nil cond") { () throws(GoPanic) in try cond.checked().Signal(checked: ()) }
  let target: GoAny = nil
  `try`("as nil") { () throws(GoPanic) in _ = try recoverably { errors.As(T(), target) } }
  `try`("as non-pointer") { () throws(GoPanic) in _ = try recoverably { errors.As(T(), 1) } }
  `try`("as nil pointer") { () throws(GoPanic) in
    let p: Pointer<(any error)?>? = nil
    _ = try recoverably { errors.As(T(), GoAny(p)) }
  }
  `try`("as not error") { () throws(GoPanic) in
    let s = Pointer(GoEmpty())
    _ = try recoverably { errors.As(T(), GoAny(s)) }
  }
  `try`("as int") { () throws(GoPanic) in
    let s = Pointer(0)
    _ = try recoverably { errors.As(T(), GoAny(s)) }
  }
  `try`("as literal nil") { () throws(GoPanic) in _ = try recoverably { errors.As(T(), nil) } }
  `try`("as nil err") { () throws(GoPanic) in try fmt.Println(recoverably { errors.As(nil, nil) }) }
  `try`("withvalue nil") { () throws(GoPanic) in _ = try context.WithValue(checked: nil, 1, 2) }
  `try`("withcancel nil") { () throws(GoPanic) in _ = try context.WithCancel(checked: nil) }
  `try`("withvalue nil key") { () throws(GoPanic) in _ = try context.WithValue(checked: context.Background(), nil, 2) }
  `try`("withvalue bad key") { () throws(GoPanic) in
    _ = try context.WithValue(checked: context.Background(), GoAny([] as GoSlice<Int>), 2)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
