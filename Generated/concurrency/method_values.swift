// run
//
// Methods of locks, groups, timers and contexts are values like other functions, bound to their receivers.

import GoRuntime
import GoStandardLibrary

final class box: GoObject, sync.Locker {
  let Mutex = sync.Mutex()
  let wg = sync.WaitGroup()
  let n = atomic.Int64()

  init() {}
}

extension box {
  func Unlock() {
    Mutex.Unlock()
  }

  func Lock() {
    Mutex.Lock()
  }
}

func with(
  _ lock: (() throws(GoPanic) -> Void)?, _ unlock: (() throws(GoPanic) -> Void)?, _ f: () throws(GoPanic) -> Void
) {
  let defers = DeferStack()
  do throws(GoPanic) {
    try lock.checked()()
    defers.push { () throws(GoPanic) in try unlock.checked()() }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  let w = sync.WaitGroup()
  _ = { [receiver = w] () throws(GoPanic) in try receiver.Done(checked: ()) } as () throws(GoPanic) -> Void
  _ = w.Add as (Int) -> Void
  let mu = sync.Mutex()
  let f: (() throws(GoPanic) -> Void)? = mu.Lock
  fatally { () throws(GoPanic) in try f!() }
  defer { mu.Unlock() }
  let g: (() throws(GoPanic) -> Void)? = { [receiver = w] () throws(GoPanic) in try receiver.Done(checked: ()) }
  w.Add(1)
  go(g)
  w.Wait()
  let b = box()
  with(b.Mutex.Lock, b.Mutex.Unlock) { fmt.Println("in") }
  let add: ((Int64) -> Int64)? = b.n.Add
  fmt.Println(add!(3), b.n.Load())
  let load: (() -> Int64)? = b.n.Load
  fmt.Println(load!())
  let rw = sync.RWMutex()
  with(rw.RLock, rw.RUnlock) { fmt.Println("r") }
  with(rw.RLocker()!.Lock, rw.RLocker()!.Unlock) { fmt.Println("r") }
  let once = sync.Once()
  let `do`: (((() throws(GoPanic) -> Void)?) throws(GoPanic) -> Void)? = once.Do
  fatally { () throws(GoPanic) in try `do`! { fmt.Println("once") } }
  fatally { () throws(GoPanic) in try `do`! { fmt.Println("once") } }
  let p = sync.Pool()
  let get: (() -> GoAny)? = p.Get
  let put: ((GoAny) -> Void)? = p.Put
  put!(3)
  fmt.Println(get!() != nil || true)
  let m = sync.Map()
  let st: ((GoAny, GoAny) -> Void)? = m.Store
  let ld: ((GoAny) -> (GoAny, Bool))? = m.Load
  st!("a", 1)
  let (argument1, argument2) = ld!("a")
  fmt.Println(argument1, argument2)
  let t = time.NewTimer(time.Hour)
  let stop: (() -> Bool)? = t!.Stop
  fmt.Println(stop!())
  let reset: ((time.Duration) -> Bool)? = t!.Reset
  fmt.Println(reset!(time.Hour))
  let (ctx, cancel) = context.WithCancel(context.Background())
  let done: (() -> Channel<GoEmpty>)? = ctx!.Done
  let er: (() -> (any error)?)? = ctx!.Err
  cancel!()
  _ = done!().receive()
  fmt.Println(er!())
  let cond = sync.NewCond(mu)
  let bc: (() throws(GoPanic) -> Void)? = { [receiver = cond!] () throws(GoPanic) in
    try receiver.Broadcast(checked: ())
  }
  fatally { () throws(GoPanic) in try bc!() }
  let d = 1500 &* time.Millisecond
  let s: (() -> Double)? = d.Seconds
  fmt.Println(s!())
  let str: (() -> GoString)? = d.String
  fmt.Println(str!())
  let dd = { (receiver: time.Duration) -> GoString in receiver.String() }
  fmt.Println(dd(d))
  let ml = { (receiver: sync.Mutex?) -> Bool in receiver!.TryLock() }
  fmt.Println(ml(mu))
  let v = atomic.Value()
  let vs: ((GoAny) -> Void)? = v.Store
  let vl: (() -> GoAny)? = v.Load
  vs!("x")
  fmt.Println(vl!())
  let ap = atomic.Pointer<box>()
  let aps: ((box?) -> Void)? = ap.Store
  aps!(b)
  let cas: ((box?, box?) -> Bool)? = ap.CompareAndSwap
  fmt.Println(cas!(b, nil), ap.Load() == nil)
  let wait: (() throws(GoPanic) -> Void)? = w.Wait
  fatally { () throws(GoPanic) in try wait!() }
  let wgo: (((() throws(GoPanic) -> Void)?) throws(GoPanic) -> Void)? = w.Go
  fatally { () throws(GoPanic) in try wgo! { fmt.Println("started") } }
  w.Wait()
  let tick = time.NewTicker(time.Hour)
  defer { tick!.Stop() }
  let ts: (() throws(GoPanic) -> Void)? = tick!.Stop
  fatally { () throws(GoPanic) in try ts!() }
  _ = mu.Lock as () throws(GoPanic) -> Void
  _ = { [receiver = cond!] () throws(GoPanic) in try receiver.Signal(checked: ()) } as () throws(GoPanic) -> Void
  _ = once.Do as ((() throws(GoPanic) -> Void)?) throws(GoPanic) -> Void
  _ = m.Range as (((GoAny, GoAny) -> Bool)?) -> Void
  _ = { (receiver: sync.WaitGroup?) in receiver!.Done() }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
