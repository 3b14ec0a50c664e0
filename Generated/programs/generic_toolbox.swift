// run
//
// Results, a typed bus, a parallel map, a heap and a matrix, all generic, with types declared inside generic functions.

import GoRuntime
import GoStandardLibrary

/// constraint inference, several parameters, generic methods returning generics, generic channels
protocol Event: GoInterface {
  func String() -> GoString
}

struct userCreated: GoStruct, GoComparable, Event, GoStringer {
  var id = 0
}

extension userCreated {
  func String() -> GoString {
    return fmt.Sprint("user ", id)
  }
}

struct orderPlaced: GoStruct, GoComparable, Event, GoStringer {
  var id = 0
  var total = 0.0
}

extension orderPlaced {
  func String() -> GoString {
    return fmt.Sprintf("order %d %.2f", id, total)
  }
}

final class Bus: GoObject {
  let mu = sync.RWMutex()
  var subs: GoMap<GoString, GoSlice<((GoAny) -> Void)?>> = nil

  init() {}
}

func topic<E: GoValue>(_: E.Type) -> GoString {
  let e = E.zero
  return fmt.Sprintf("%T", e)
}

func Subscribe<E: GoComparable & Event>(_ b: Bus, _ f: @escaping (E) -> Void) -> (() -> Void)? {
  b.mu.Lock()
  defer { b.mu.Unlock() }
  if b.subs == nil {
    b.subs = [:]
  }
  let t = topic(E.self)
  b.subs[t].append({ v in f(v.must(E.self)) })
  let i = len(b.subs[t]) &- 1
  return {
    b.mu.Lock()
    defer { b.mu.Unlock() }
    b.subs[t][i] = nil
  }
}

func Publish<E: GoComparable & Event>(_ b: Bus, _ e: E) -> Int {
  var n = 0
  b.mu.RLock()
  defer { b.mu.RUnlock() }
  for f in b.subs[topic(E.self)] {
    if f != nil {
      f!(GoAny(e))
      n &+= 1
    }
  }
  return n
}

struct Result<T: GoValue>: GoStruct {
  var val = T.zero
  var err: (any error)? = nil
}

extension Result: Equatable, Hashable, GoKey, GoComparable where T: GoComparable {
  static func == (left: Result<T>, right: Result<T>) -> Bool {
    return left.val == right.val && equal(left.err, right.err)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(val)
    hasher.combine(GoAny(interface: err))
  }
}

func Ok<T: GoValue>(_ v: T) -> Result<T> {
  return Result<T>(val: v)
}

func Err<T: GoValue>(_ err: (any error)?) -> Result<T> {
  return Result<T>(err: err)
}

extension Result {
  func Unwrap() -> (T, (any error)?) {
    return (val, err)
  }

  func OrElse(_ f: ((any error)?) -> T) -> T {
    if err != nil {
      return f(err)
    }
    return val
  }
}

func Bind<A: GoValue, B: GoValue>(_ r: Result<A>, _ f: (A) -> Result<B>) -> Result<B> {
  if r.err != nil {
    return Err(r.err) as Result<B>
  }
  return f(r.val)
}

struct job<In: GoValue>: GoStruct {
  var i = 0
  var v = In.zero
}

struct res<Out: GoValue>: GoStruct {
  var i = 0
  var r = Result<Out>()
}

func ParMap<In: GoValue, Out: GoValue>(
  _ `in`: GoSlice<In>, _ workers: Int, _ f: @escaping (In) -> (Out, (any error)?)
) -> (GoSlice<Out>, (any error)?) {
  let jobs = Channel<job<In>>()
  let results = Channel<res<Out>>()
  let wg = sync.WaitGroup()
  for _ in stride(from: 0, to: workers, by: 1) {
    wg.Add(1)
    go {
      defer { wg.Done() }
      for j in jobs {
        let (v, err) = f(j.v)
        results.send(res<Out>(i: j.i, r: Result<Out>(val: v, err: err)))
      }
    }
  }
  go {
    for (i, v) in `in`.enumerated() {
      jobs.send(job<In>(i: i, v: v))
    }
    close(jobs)
    wg.Wait()
    close(results)
  }
  let out = GoSlice<Out>(count: len(`in`))
  var errs: GoSlice<(any error)?> = nil
  for r in results {
    let (v, err) = r.r.Unwrap()
    if err != nil {
      errs.append(fmt.Errorf("item %d: %w", r.i, err))
    } else {
      out[r.i] = v
    }
  }
  slices.SortFunc(errs) { a, b in strings.Compare(a!.Error(), b!.Error()) }
  return (out, errors.Join(contentsOf: errs))
}

final class Heap<T: GoValue>: GoObject {
  var xs: GoSlice<T> = nil
  var less: ((T, T) -> Bool)? = nil

  init() {}

  init(xs: GoSlice<T> = nil, less: ((T, T) -> Bool)? = nil) {
    self.xs = xs
    self.less = less
  }
}

func HeapOf<T: GoOrdered>(_ xs: GoSlice<T>) -> Heap<T> {
  let h = Heap<T>(less: { a, b in a < b })
  for x in xs {
    h.Push(x)
  }
  return h
}

extension Heap {
  func Push(_ x: T) {
    xs.append(x)
    var i = len(xs) &- 1
    while i > 0 {
      let p = (i &- 1) / 2
      if !less!(xs[i], xs[p]) {
        break
      }
      (xs[i], xs[p]) = (xs[p], xs[i])
      i = p
    }
  }

  func Pop() -> (x: T, ok: Bool) {
    var x = T.zero
    var ok = false
    if len(xs) == 0 {
      return (x, ok)
    }
    (x, ok) = (xs[0], true)
    let n = len(xs) &- 1
    xs[0] = xs[n]
    xs = xs[..<n]
    var i = 0
    while true {
      var c = 2 &* i &+ 1
      if c >= n {
        break
      }
      if c &+ 1 < n && less!(xs[c &+ 1], xs[c]) {
        c &+= 1
      }
      if !less!(xs[c], xs[i]) {
        break
      }
      (xs[i], xs[c]) = (xs[c], xs[i])
      i = c
    }
    return (x, ok)
  }

  func Drain() -> iter.Seq<T>? {
    return { yield in
      while true {
        let (x, ok) = self.Pop()
        if !ok || !yield!(x) {
          return
        }
      }
    }
  }
}

final class Matrix<T: GoNumber>: GoObject, GoCopied {
  var rows = 0
  var cols = 0
  var data: GoSlice<T> = nil

  init() {}

  init(rows: Int = 0, cols: Int = 0, data: GoSlice<T> = nil) {
    self.rows = rows
    self.cols = cols
    self.data = data
  }

  func copy() -> Matrix<T> {
    let other = Matrix<T>()
    other.assign(self)
    return other
  }

  func assign(_ other: Matrix<T>) {
    rows = other.rows
    cols = other.cols
    data = other.data
  }
}

extension Matrix {
  func At(_ r: Int, _ c: Int) -> Pointer<T> {
    return data.pointer(at: r &* cols &+ c)
  }
}

func Identity<T: GoNumber>(_ n: Int) -> Matrix<T> {
  let m = Matrix<T>(rows: n, cols: n, data: GoSlice<T>(count: n &* n))
  for i in stride(from: 0, to: n, by: 1) {
    m.At(i, i).pointee = 1
  }
  return m.copy()
}

extension Matrix {
  func Scale(_ k: T) -> Matrix<T> {
    let out = Matrix<T>(rows: rows, cols: cols, data: slices.Clone(data) as GoSlice<T>)
    for i in out.data.indices {
      out.data[i] &*= k
    }
    return out.copy()
  }
}

final class Once<T: GoValue>: GoObject {
  let once = sync.Once()
  var v = T.zero
  let n = atomic.Int32()

  init() {}
}

extension Once {
  func Get(_ f: @escaping () -> T) -> T {
    once.Do {
      self.v = f()
      self.n.Add(1)
    }
    return v
  }
}

func Keys<K: GoOrdered, V: GoValue>(_ m: GoMap<K, V>) -> GoSlice<K> {
  var ks = GoSlice<K>(count: 0, capacity: len(m))
  for k in m.keys {
    ks.append(k)
  }
  slices.Sort(ks)
  return ks
}

func Ptr<T: GoValue>(_ v: T) -> Pointer<T> {
  let v = Pointer(v)
  return v
}

func Deref<T: GoValue>(_ p: Pointer<T>?, _ def: T) -> T {
  if p == nil {
    return def
  }
  return p!.pointee
}

func main() {
  let b = Bus()
  var log: GoSlice<GoString> = nil
  let cancel = Subscribe(b) { (u: userCreated) in log.append(u.String()) }
  _ = Subscribe(b) { (o: orderPlaced) in log.append(fmt.Sprint(o)) }
  _ = Subscribe(b) { (u: userCreated) in log.append("again " + fmt.Sprint(u.id)) }
  fmt.Println(Publish(b, userCreated(id: 1)), Publish(b, orderPlaced(id: 2, total: 9.5)))
  cancel!()
  fmt.Println(Publish(b, userCreated(id: 3)), log)

  let r = Bind(Ok(20)) { (n: Int) -> Result<GoString> in Ok(fmt.Sprint("n", n)) }
  let (argument1, argument2) = r.Unwrap()
  fmt.Println(argument1, argument2)
  let e = Bind(r) { (_: GoString) -> Result<Double> in Err(errors.New("bad")) as Result<Double> }
  fmt.Println(e.OrElse { err in Double(len(err!.Error())) })
  let (out, err) = ParMap([1, 2, 3, 4] as GoSlice<Int>, 2) { (n: Int) -> (GoString, (any error)?) in
    if n % 2 == 0 {
      return ("", fmt.Errorf("%d is even", n))
    }
    return (strings.Repeat("*", n), nil)
  }
  fmt.Printf("%q\n%v\n", out, err)
  let h = HeapOf([5, 2, 8, 1])
  h.Push(3)
  h.Drain()! { x in
    if x > 5 {
      return false
    }
    fmt.Print(x, " ")
    return true
  }
  fmt.Println(len(h.xs))
  let m = (Identity(2) as Matrix<Double>).Scale(2.5)
  m.At(0, 1).pointee += 1.0
  fmt.Println(GoAny(value: m.copy()), m.At(0, 1).pointee)
  let o = Once<GoMap<GoString, Int>>()
  for i in 0..<3 {
    _ = o.Get { ["i": i] }
  }
  fmt.Println(o.v, o.n.Load(), Keys(o.v) as GoSlice<GoString>)
  let p = Ptr(GoString("x"))
  p.pointee += "y"
  fmt.Println(p.pointee, Deref(p, GoString("")), Deref(nil as Pointer<Int>?, 7), Ptr(userCreated(id: 4)).pointee)
  let swap = { (a: Pointer<Int>?, b: Pointer<Int>?) in (a!.pointee, b!.pointee) = (b!.pointee, a!.pointee) }
  let x = Pointer(1)
  let y = Pointer(2)
  swap(x, y)
  fmt.Println(x.pointee, y.pointee)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
