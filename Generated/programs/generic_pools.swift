// run
//
// Pools and registries of values with locks, behind generic pointers; functions composed, curried and remembered.

import GoRuntime
import GoStandardLibrary

/// values with locks behind generic pointers
struct worker: GoStruct, GoPointee {
  let Mutex = sync.Mutex()
  var jobs = 0
  let total = atomic.Int64()
  var name: GoString = ""
}

/// A `*worker` in an interface.
struct workerPointer: resetter, sync.Locker {
  let pointer: Pointer<worker>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<worker>) { self.pointer = pointer }

  func Reset() {
    pointer.Reset()
  }

  func Lock() {
    pointer.Lock()
  }

  func Unlock() {
    pointer.Unlock()
  }
}

extension worker {
  static func goMethods(of pointer: Pointer<worker>) -> any GoInterface { workerPointer(pointer) }
}

extension Pointer where Pointee == worker {
  func Unlock() {
    pointee.Mutex.Unlock()
  }

  func Lock() {
    pointee.Mutex.Lock()
  }

  func Do(_ n: Int) -> Int {
    pointee.Mutex.Lock()
    defer { pointee.Mutex.Unlock() }
    pointee.jobs &+= 1
    pointee.total.Add(Int64(n))
    return pointee.jobs
  }

  func Reset() {
    pointee.Mutex.Lock()
    pointee.jobs = 0
    pointee.Mutex.Unlock()
    pointee.total.Store(0)
  }
}

protocol resetter: GoInterface {
  func Reset()
}

final class Pool<T: GoValue>: GoObject {
  var free: Channel<Pointer<T>?> = nil
  let made = atomic.Int32()
  var `init`: ((Pointer<T>?) -> Void)? = nil

  init() {}

  init(free: Channel<Pointer<T>?> = nil, init: ((Pointer<T>?) -> Void)? = nil) {
    self.free = free
    self.`init` = `init`
  }
}

func NewPool<T: GoValue>(_ n: Int, _ `init`: @escaping (Pointer<T>?) -> Void) -> Pool<T> {
  return Pool<T>(free: Channel<Pointer<T>?>(capacity: n), init: `init`)
}

extension Pool {
  func Get() -> Pointer<T>? {
    let free = self.free
    switch select(.receive(from: free), .default) {
    case 0:
      let x = free.received().value
      return x
    default:
      made.Add(1)
      let x: Pointer<T>? = Pointer(T.zero)
      if `init` != nil {
        `init`!(x)
      }
      return x
    }
  }

  func Put(_ x: Pointer<T>?) {
    GoAny(x).as((any resetter).self)!.Reset()
    switch select(.send(x, to: free), .default) {
    case 0:
      break
    default:
      break
    }
  }
}

final class Registry<T: GoValue>: GoObject {
  let mu = sync.RWMutex()
  var byID: GoMap<GoString, Pointer<T>?> = nil

  init() {}
}

extension Registry {
  func GetOrCreate(_ id: GoString, _ mk: () -> Pointer<T>?) -> (Pointer<T>?, Bool) {
    mu.RLock()
    var (v, ok) = byID.lookup(id)
    mu.RUnlock()
    if ok {
      return (v, false)
    }
    mu.Lock()
    defer { mu.Unlock() }
    (v, ok) = byID.lookup(id)
    if ok {
      return (v, false)
    }
    if byID == nil {
      byID = GoMap<GoString, Pointer<T>?>()
    }
    v = mk()
    byID[id] = v
    return (v, true)
  }

  func Each(_ f: (GoString, Pointer<T>?) -> (any error)?) -> (any error)? {
    mu.RLock()
    defer { mu.RUnlock() }
    var ids = GoSlice<GoString>(count: 0, capacity: len(byID))
    for id in byID.keys {
      ids.append(id)
    }
    sort.Strings(ids)
    for id in ids {
      if let err = f(id, byID[id]) {
        return fmt.Errorf("%s: %w", id, GoAny(err))
      }
    }
    return nil
  }
}

/// generic function values, partial application, composition
func Compose<A: GoValue, B: GoValue, C: GoValue>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> ((A) -> C)? {
  return { a in g(f(a)) }
}

func Curry<A: GoValue, B: GoValue, C: GoValue>(_ f: @escaping (A, B) -> C) -> ((A) -> ((B) -> C)?)? {
  return { a in { b in f(a, b) } }
}

func Memo<K: GoComparable, V: GoValue>(_ f: @escaping (K) -> V) -> ((K) -> V)? {
  let mu = sync.Mutex()
  let m: GoMap<K, V> = [:]
  return { k in
    mu.Lock()
    defer { mu.Unlock() }
    if case (let v, let ok) = m.lookup(k), ok {
      return v
    }
    let v = f(k)
    m[k] = v
    return v
  }
}

func Must<T: GoValue>(_ v: T, _ err: (any error)?) throws(GoPanic) -> T {
  if err != nil {
    throw GoPanic(GoAny(err))
  }
  return v
}

func Try<T: GoValue>(_ f: () throws(GoPanic) -> T) -> (v: T, err: (any error)?) {
  var v = T.zero
  var err: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      let value = recover()
      if value == nil {
      } else if let r = value.as((any error).self) {
        err = r
      } else {
        let r = value
        err = fmt.Errorf("%v", r)
      }
    }
    try (v, err) = (f(), nil)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return (v, err)
}

protocol Ordered: GoInterface {}

final class SortedMap<K: GoOrdered, V: GoValue>: GoObject {
  var keys: GoSlice<K> = nil
  var vals: GoMap<K, V> = nil

  init() {}
}

extension SortedMap {
  func Set(_ k: K, _ v: V) {
    if vals == nil {
      vals = [:]
    }
    if case (_, let ok) = vals.lookup(k), !ok {
      let i = sort.Search(len(keys)) { i in self.keys[i] >= k }
      keys = slices.Insert(keys, i, k)
    }
    vals[k] = v
  }

  func Range(_ f: (K, V) -> Bool) {
    for k in keys {
      if !f(k, vals[k]) {
        return
      }
    }
  }
}

func MapValues<K: GoOrdered, V: GoValue, W: GoValue>(_ m: SortedMap<K, V>, _ f: @escaping (V) -> W) -> SortedMap<K, W> {
  let out = SortedMap<K, W>()
  m.Range { k, v in
    out.Set(k, f(v))
    return true
  }
  return out
}

struct Tuple<A: GoValue, B: GoValue>: GoStruct {
  var First = A.zero
  var Second = B.zero
}

extension Tuple: Equatable, Hashable, GoKey, GoComparable where A: GoComparable, B: GoComparable {}

func Zip<A: GoValue, B: GoValue>(_ `as`: GoSlice<A>, _ bs: GoSlice<B>) -> GoSlice<Tuple<A, B>> {
  let n = min(len(`as`), len(bs))
  let out = GoSlice<Tuple<A, B>>(count: n)
  for i in out.indices {
    out[i] = Tuple<A, B>(First: `as`[i], Second: bs[i])
  }
  return out
}

extension Tuple {
  func Swap() -> Tuple<B, A> {
    return Tuple<B, A>(First: Second, Second: First)
  }
}

protocol Number: GoInterface {}

func SumBy<T: GoValue, N: GoNumber>(_ xs: GoSlice<T>, _ f: (T) -> N) -> N {
  var n = N.zero
  for x in xs {
    n &+= f(x)
  }
  return n
}

func MaxBy<T: GoValue, O: GoOrdered>(_ xs: GoSlice<T>, _ key: ((T) -> O)?) -> (best: T, err: (any error)?) {
  var best = T.zero
  if len(xs) == 0 {
    return (best, errors.New("no elements"))
  }
  best = xs[0]
  for x in xs[1...] {
    if key!(x) > key!(best) {
      best = x
    }
  }
  return (best, nil)
}

struct Vec<T: GoNumber>: GoDefined {
  var rawValue: GoSlice<T>

  init(_ rawValue: GoSlice<T>) { self.rawValue = rawValue }
}

extension Vec {
  func Dot(_ o: Vec<T>) -> T {
    var s = T.zero
    for (i, x) in self.rawValue.enumerated() {
      s &+= x &* o.rawValue[i]
    }
    return s
  }

  func Map(_ f: (T) -> T) -> Vec<T> {
    let out = Vec<T>(GoSlice<T>(count: len(self.rawValue)))
    for (i, x) in self.rawValue.enumerated() {
      out.rawValue[i] = f(x)
    }
    return out
  }
}

struct Either<L: GoValue, R: GoValue>: GoStruct {
  var left: Pointer<L>? = nil
  var right: Pointer<R>? = nil
}

extension Either: Equatable, Hashable, GoKey, GoComparable where L: GoComparable, R: GoComparable {}

func Left<L: GoValue, R: GoValue>(_ l: L) -> Either<L, R> {
  let l = Pointer(l)
  return Either<L, R>(left: l)
}

func Right<L: GoValue, R: GoValue>(_ r: R) -> Either<L, R> {
  let r = Pointer(r)
  return Either<L, R>(right: r)
}

func Match<L: GoValue, R: GoValue, T: GoValue>(_ e: Either<L, R>, _ onL: (L) -> T, _ onR: (R) -> T) -> T {
  if e.left != nil {
    return onL(e.left!.pointee)
  }
  return onR(e.right!.pointee)
}

final class embedded<T: GoValue>: GoObject {
  let Registry_: Registry<T>
  var Tuple_ = Tuple<GoString, T>()
  var extra = 0

  init() {
    Registry_ = Registry<T>()
  }

  init(Registry_: Registry<T> = Registry<T>(), Tuple_: Tuple<GoString, T> = Tuple<GoString, T>(), extra: Int = 0) {
    self.Registry_ = Registry_
    self.Tuple_ = Tuple_
    self.extra = extra
  }
}

func main() {
  let p = NewPool(1) { (w: Pointer<worker>?) in w!.pointee.name = "w" } as Pool<worker>
  let w = p.Get()
  _ = w!.Do(3)
  fmt.Println(w!.Do(4), w!.pointee.total.Load(), w!.pointee.name, p.made.Load())
  p.Put(w)
  let w2 = p.Get()
  fmt.Println(w2 == w, w2!.pointee.jobs, p.Get() == w, p.made.Load())
  let reg = Registry<worker>()
  let wg = sync.WaitGroup()
  let created = atomic.Int32()
  for i in 0..<20 {
    wg.Add(1)
    go {
      defer { wg.Done() }
      let (x, isNew) = reg.GetOrCreate(fmt.Sprint("w", i % 4)) { Pointer(worker(name: "r")) }
      if isNew {
        created.Add(1)
      }
      _ = x!.Do(i)
    }
  }
  wg.Wait()
  var err = reg.Each { id, w in
    if id == "w2" {
      return errors.New("stop")
    }
    fmt.Print(id, " ", w!.pointee.jobs, " ", w!.pointee.total.Load(), "; ")
    return nil
  }
  fmt.Println(err, created.Load())

  let shout = Compose(strings.ToUpper) { (s: GoString) -> Int in len(s) }
  let add = Curry { (a: Int, b: Double) -> GoString in fmt.Sprint(a, "+", b) }
  var calls = 0
  let sq = Memo { (n: Int) -> Int in
    calls &+= 1
    return n &* n
  }
  fmt.Println(shout!("abc"), add!(1)!(2.5), sq!(4) &+ sq!(4), calls)
  let (argument1, argument2) = Try { () throws(GoPanic) -> Int in
    let (argument3, argument4) = fmt.Sscan("12", Pointer(0) as Pointer<Int>?)
    return try Must(argument3, argument4)
  }
  fmt.Println(argument1, argument2)
  (_, err) = Try { () throws(GoPanic) -> GoString in try Must(GoString(""), errors.New("must")) }
  fmt.Println(err)
  (_, err) = Try { () throws(GoPanic) -> GoSlice<Int> in
    let xs: GoSlice<Int> = nil
    try xs.set(0, xs[checked: 0] &+ 1)
    return xs
  }
  fmt.Println(err)
  (_, err) = Try { () throws(GoPanic) -> GoMap<GoString, Int> in throw GoPanic(42) }
  fmt.Println(err)
  let sm = SortedMap<GoString, GoSlice<Int>>()
  sm.Set("b", [1, 2])
  sm.Set("a", nil)
  sm.Set("c", [3])
  sm.Set("a", [0])
  MapValues(sm) { (v: GoSlice<Int>) -> Int in len(v) }.Range { k, n in
    fmt.Print(k, n, " ")
    return k < "b"
  }
  fmt.Println()
  let zs = Zip(["x", "y"] as GoSlice<GoString>, [1.5, 2.5, 3.0] as GoSlice<Double>)
  fmt.Println(zs, zs[1].Swap(), SumBy(zs) { (t: Tuple<GoString, Double>) -> Double in t.Second })
  var m = Tuple<GoString, Double>()
  (m, err) = MaxBy(zs) { (t: Tuple<GoString, Double>) -> GoString in t.First }
  fmt.Println(m.First, err)
  (_, err) = MaxBy(nil as GoSlice<Int>, nil as ((Int) -> Int)?)
  fmt.Println(err)
  let v = Vec<Double>([1.0, 2.0])
  fmt.Println(v.Dot(v.Map { x in x * 10.0 }), Vec<Int>([3]).Dot(Vec<Int>([4])))
  let e = Right(5) as Either<(any error)?, Int>
  fmt.Println(
    Match(e, { (receiver: (any error)?) -> GoString in receiver!.Error() }) { (n: Int) -> GoString in
      strings.Repeat("r", n)
    },
    Match(
      Left(errors.New("l")) as Either<(any error)?, Int>, { (receiver: (any error)?) -> GoString in receiver!.Error() }
    ) { (_: Int) -> GoString in "" })
  let em = embedded<worker>(extra: 1)
  em.Tuple_.First = "tag"
  let (got, isNew) = em.Registry_.GetOrCreate("z") { Pointer(worker()) }
  _ = got!.Do(1)
  fmt.Println(em.Tuple_.First, isNew, em.Registry_.byID["z"]!.pointee.jobs, em.extra)
  let f = Zip as (GoSlice<Int>, GoSlice<GoString>) -> GoSlice<Tuple<Int, GoString>>
  fmt.Println(len(f([1], ["a", "b"])))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
