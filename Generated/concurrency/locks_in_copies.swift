// run
//
// What holds locks and atomics is copied as argument, result, element and receiver, through channels and by generic code.

import GoRuntime
import GoStandardLibrary

final class counter: GoObject, GoCopied {
  let mu = sync.Mutex()
  let n = atomic.Int32()
  var m: GoMap<GoString, Int> = nil

  init() {}

  func copy() -> counter {
    let other = counter()
    other.assign(self)
    return other
  }

  func assign(_ other: counter) {
    mu.assign(other.mu)
    n.assign(other.n)
    m = other.m
  }
}

extension counter {
  func value() -> Int32 {
    return n.Load()
  }

  func inc() {
    mu.Lock()
    defer { mu.Unlock() }
    n.Add(1)
  }
}

final class holder: GoObject, GoCopied {
  let c: counter
  var cond: sync.Cond? = nil
  var rw = GoArray<2, sync.RWMutex>()
  let flag = atomic.Bool()
  let v = atomic.Value()
  let p = atomic.Pointer<counter>()

  init() {
    c = counter()
  }

  init(c: counter = counter(), cond: sync.Cond? = nil, rw: GoArray<2, sync.RWMutex> = GoArray<2, sync.RWMutex>()) {
    self.c = c
    self.cond = cond
    self.rw = rw
  }

  func copy() -> holder {
    let other = holder()
    other.assign(self)
    return other
  }

  func assign(_ other: holder) {
    c.assign(other.c)
    cond = other.cond
    rw.assign(other.rw)
    flag.assign(other.flag)
    v.assign(other.v)
    p.assign(other.p)
  }
}

func take(_ c: counter) -> Int32 {
  c.inc()
  return c.value()
}

func takeMutex(_ m: sync.Mutex) -> Bool {
  return m.TryLock()
}

func give() -> counter {
  let c = counter()
  c.inc()
  return c.copy()
}

struct plain: GoStruct, GoCopied {
  var once = sync.Once()
  var id = 0

  func copy() -> plain {
    var other = self
    other.once = once.copy()
    return other
  }
}

func generic<T: GoValue>(_ v: T) -> (T, GoSlice<T>) {
  let w = v
  return (w, append(([v] as GoSlice<T>), w))
}

let global = sync.WaitGroup()
nonisolated(unsafe) var globalCopy = sync.WaitGroup()

func main() {
  let c = counter()
  c.inc()
  fmt.Println(take(c.copy()), c.value())
  let m = sync.Mutex()
  m.Lock()
  fmt.Println(takeMutex(m.copy()))
  let d = give()
  let e = d
  let f = e.copy()
  f.inc()
  fmt.Println(d.value(), f.value())
  let h = holder(c: c.copy())
  h.v.Store("x")
  h.p.Store(c)
  h.flag.Store(true)
  let k = h.copy()
  k.c.inc()
  k.rw[0].Lock()
  fmt.Println(
    h.c.value(), k.c.value(), h.rw[0].TryLock(), k.rw[0].TryLock(), k.v.Load(), k.p.Load() == c, k.flag.Load())
  var list: GoSlice<counter> = [c.copy(), d.copy()]
  list.append(f.copy())
  list[0].inc()
  fmt.Println(c.value(), list[0].value(), len(list))
  let byName: GoMap<GoString, counter> = ["c": c.copy()]
  let x = byName["c"].copy()
  x.inc()
  fmt.Println(x.value(), len(byName))
  let ch = Channel<counter>(capacity: 1)
  ch.send(c.copy())
  let y = ch.receive()
  y.inc()
  fmt.Println(y.value(), c.value())
  let a = GoAny(value: c.copy())
  let z = a.must(counter.self)
  z.inc()
  fmt.Println(z.value(), c.value())
  let p = plain(id: 1)
  p.once.Do({})
  let (q, qs) = generic(p.copy())
  q.once.Do { fmt.Println("not again") }
  qs[0].once.Do { fmt.Println("not again") }
  fmt.Println(q.id, len(qs))
  let mus: GoArray<2, sync.Mutex> = GoArray<2, sync.Mutex>()
  let mus2 = mus.copy()
  mus[0].Lock()
  fmt.Println(mus2[0].TryLock())
  ({ (m: sync.Mutex) -> Void in fmt.Println(m.TryLock()) })(mus[0].copy())
  let s = anonymousStruct1()
  s.Mutex.Lock()
  let t = s.copy()
  fmt.Println(t.Mutex.TryLock(), s.Mutex.TryLock())
  s.Mutex.Unlock()
  s.assign(t)
  fmt.Println(s.Mutex.TryLock())
  for c in list {
    let c2 = c.copy()
    c2.inc()
    fmt.Println(c2.value())
  }
  globalCopy.Add(1)
  globalCopy.Done()
  global.Wait()
  let g = { () -> counter in c.copy() }
  let gc = g()
  gc.inc()
  fmt.Println(gc.value(), c.value())
  let n = c.n.copy()
  n.Add(5)
  c.n.assign(n)
  fmt.Println(c.value())
  c.assign(counter())
  fmt.Println(c.value())
  e.assign(c)
  fmt.Println(d.value())
  let newD = c.copy()
  c.assign(d)
  d.assign(newD)
  let w1 = sync.WaitGroup()
  let w2 = sync.WaitGroup()
  w1.Add(1)
  let newW2 = w1.copy()
  w1.assign(w2)
  w2.assign(newW2)
  w2.Done()
  w1.Wait()
  let empty = holder()
  let same = empty.copy()
  fmt.Println(same.v.Load(), same.p.Load() == nil)
}

final class anonymousStruct1: GoObject, GoCopied, GoUnnamed, sync.Locker {
  let Mutex = sync.Mutex()
  var n = 0

  init() {}

  func copy() -> anonymousStruct1 {
    let other = anonymousStruct1()
    other.assign(self)
    return other
  }

  func assign(_ other: anonymousStruct1) {
    Mutex.assign(other.Mutex)
    n = other.n
  }
}

extension anonymousStruct1 {
  func Unlock() {
    Mutex.Unlock()
  }

  func Lock() {
    Mutex.Lock()
  }
}

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
  globalCopy.assign(global)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain {
    initializePackage()
    main()
  }
}
