// run
//
// A copy of what holds a lock, an atomic, a Once or a Pool begins as the original was, and goes its own way.

import GoRuntime
import GoStandardLibrary

final class state: GoObject, GoCopied {
  let once = sync.Once()
  let n = atomic.Int64()
  let pool: sync.Pool
  let all = sync.Map()
  var left = 0

  init() {
    pool = sync.Pool()
  }

  init(pool: sync.Pool = sync.Pool(), left: Int = 0) {
    self.pool = pool
    self.left = left
  }

  func copy() -> state {
    let other = state()
    other.assign(self)
    return other
  }

  func assign(_ other: state) {
    once.assign(other.once)
    n.assign(other.n)
    pool.assign(other.pool)
    all.assign(other.all)
    left = other.left
  }
}

extension state {
  func use() {
    once.Do { fmt.Println("once", self.left) }
  }
}

final class pair: GoObject, GoCopied {
  let a: state
  let b: state

  init() {
    a = state()
    b = state()
  }

  init(a: state = state(), b: state = state()) {
    self.a = a
    self.b = b
  }

  func copy() -> pair {
    let other = pair()
    other.assign(self)
    return other
  }

  func assign(_ other: pair) {
    a.assign(other.a)
    b.assign(other.b)
  }
}

func main() {
  let n = atomic.Int64()
  n.Add(2)
  let m = n.copy()
  n.Add(1)
  fmt.Println(n.Load(), m.Load())
  let mu = sync.Mutex()
  mu.Lock()
  let other = mu.copy()
  fmt.Println(mu.TryLock(), other.TryLock())
  mu.Unlock()
  fmt.Println(mu.TryLock(), other.TryLock())
  let once = sync.Once()
  once.Do { fmt.Println("first") }
  let again = once.copy()
  again.Do { fmt.Println("second") }
  let s = state(pool: sync.Pool(New: { "new" }))
  s.use()
  let t = s.copy()
  t.left = 3
  t.use()
  s.n.Add(7)
  fmt.Println(t.pool.Get(), t.n.Load(), s.n.Load())
  let p = pair(a: s.copy())
  let q = p.copy()
  q.a.use()
  q.b.use()
  p.b.use()
  fmt.Println(q.a.pool.Get(), q.b.pool.Get(), q.a.n.Load(), q.b.n.Load())
  let list: GoSlice<atomic.Int32> = [atomic.Int32(), atomic.Int32()]
  list[0].Store(4)
  list[1].assign(list[0])
  list[0].Add(1)
  fmt.Println(list[0].Load(), list[1].Load())
  let array: GoArray<2, atomic.Int32> = GoArray<2, atomic.Int32>()
  array[0].Store(1)
  let b = array.copy()
  b[0].Store(2)
  fmt.Println(array[0].Load(), b[0].Load())
  for x in array {
    let x2 = x.copy()
    x2.Add(5)
    fmt.Println(x2.Load())
  }
  fmt.Println(array[0].Load())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
