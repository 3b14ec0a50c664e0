// run
//
// Methods of locks lie in slices, maps, structs and channels, and are handed on.

import GoRuntime
import GoStandardLibrary

final class svc: GoObject {
  let mu = sync.RWMutex()
  var wg: sync.WaitGroup? = nil
  let once = sync.Once()
  var hooks: GoSlice<(() -> Void)?> = nil
  var byKey: GoMap<GoString, (() -> Void)?> = nil

  init() {}

  init(wg: sync.WaitGroup? = nil, hooks: GoSlice<(() -> Void)?> = nil, byKey: GoMap<GoString, (() -> Void)?> = nil) {
    self.wg = wg
    self.hooks = hooks
    self.byKey = byKey
  }
}

protocol lockable: GoInterface {
  func Lock()
  func Unlock()
}

func run(_ fs: GoSlice<(() -> Void)?>) {
  for f in fs {
    f!()
  }
}

func pick(_ b: Bool, _ l: sync.Mutex) -> ((() -> Void)?, (() -> Void)?) {
  if b {
    return (l.Lock, l.Unlock)
  }
  return ({}, {})
}

func main() {
  let s = svc(wg: sync.WaitGroup(), byKey: [:])
  s.hooks.append(s.mu.Lock, s.mu.Unlock)
  run(s.hooks)
  run([s.mu.RLock, s.mu.RUnlock])
  s.byKey["lock"] = s.mu.Lock
  s.byKey["unlock"] = s.mu.Unlock
  s.byKey["lock"]!()
  s.byKey["unlock"]!()
  s.wg!.Add(3)
  for _ in 0..<3 {
    _ = time.AfterFunc(time.Millisecond, s.wg!.Done)
  }
  s.wg!.Wait()
  s.wg!.Go(s.mu.Lock)
  s.wg!.Wait()
  s.mu.Unlock()
  let m = sync.Mutex()
  let (l, u) = pick(true, m)
  l!()
  defer { u!() }
  fmt.Println(m.TryLock())
  let i: any lockable = s.mu
  let f: (() -> Void)? = i.Lock
  let g: (() -> Void)? = i.Unlock
  f!()
  g!()
  defer { s.mu.Unlock() }
  s.mu.Lock()
  let ch = Channel<(() -> Void)?>(capacity: 1)
  ch.send(s.wg!.Wait)
  ch.receive()!()
  let o = sync.OnceFunc(s.wg!.Wait)
  o!()
  s.once.Do(s.wg!.Wait)
  let c = sync.NewCond(m)
  _ = c
  let t = time.NewTimer(time.Hour)
  let stops: GoSlice<(() -> Bool)?> = [t!.Stop]
  fmt.Println(stops[0]!(), stops[0]!())
  let fn: GoMap<Bool, (() -> Void)?> = [true: c!.Signal, false: c!.Broadcast]
  fn[true]!()
  let st = anonymousStruct1(f: s.wg!.Add)
  st.f!(1)
  s.wg!.Done()
  let x = ({ (f: (() -> Void)?) -> (() -> Void)? in f })(s.wg!.Wait)
  x!()
  let d: (() -> Void)? = s.wg!.Done
  _ = d
  var p = s.wg
  let h: (() -> Void)? = p!.Done
  p = nil
  s.wg!.Add(1)
  h!()
  fmt.Println("ok")
}

struct anonymousStruct1: GoStruct, GoUnnamed {
  var f: ((Int) -> Void)? = nil
}

extension sync.Mutex: lockable {}

extension sync.RWMutex: lockable {}

@main enum Program {
  static func main() { runProgram() }
}

private func runProgram() {
  runMain(main)
}
