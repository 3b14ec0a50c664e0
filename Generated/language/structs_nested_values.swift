// run
//
// Arrays of structs, structs of arrays, and what shares nothing when they are copied.

import GoRuntime
import GoStandardLibrary

/// struct copies, arrays of structs, arrays of mutexes, value semantics in maps of structs, struct with embedded array
struct vec: GoDefined, GoComparable, GoCopied {
  var rawValue: GoArray<3, Double>

  init(_ rawValue: GoArray<3, Double>) { self.rawValue = rawValue }

  func copy() -> vec {
    return vec(rawValue.copy())
  }
}

extension vec {
  func dot(_ o: vec) -> Double {
    var s = 0.0
    for i in self.rawValue.indices {
      s += self.rawValue[i] * o.rawValue[i]
    }
    return s
  }
}

extension Pointer where Pointee == vec {
  func norm() {
    (pointee.rawValue[0], pointee.rawValue[1], pointee.rawValue[2]) = (1.0, 0.0, 0.0)
  }
}

struct particle: GoStruct, GoCopied {
  var pos = vec()
  var vel = vec()
  var tags = GoArray<2, GoString>()
  var meta: GoMap<GoString, Int> = nil

  func copy() -> particle {
    var other = self
    other.pos = pos.copy()
    other.vel = vel.copy()
    other.tags = tags.copy()
    return other
  }
}

final class world: GoObject {
  var ps = GoArray<4, particle>()
  var locks = GoArray<4, sync.Mutex>()
  var tick = 0

  init() {}
}

extension world {
  func step(_ dt: Double) {
    let wg = sync.WaitGroup()
    for i in ps.indices {
      wg.Add(1)
      go { [p = ps.pointer(at: i) as Pointer<particle>?, mu = locks[i] as sync.Mutex?] in
        defer { wg.Done() }
        mu!.Lock()
        defer { mu!.Unlock() }
        for k in p!.pointee.pos.rawValue.indices {
          p!.pointee.pos.rawValue[k] += p!.pointee.vel.rawValue[k] * dt
        }
        p!.pointee.tags[self.tick % 2] = fmt.Sprint("t", self.tick)
      }
    }
    wg.Wait()
    tick &+= 1
  }

  func snapshot() -> GoArray<4, particle> {
    return ps.copy()
  }
}

struct inner: GoStruct, GoComparable {
  var a = 0
  var b = 0
}

struct outer: GoStruct, GoCopied {
  var inner_ = inner()
  var list: GoSlice<inner> = nil
  var byKey: GoMap<GoString, inner> = nil
  var ptr: Pointer<inner>? = nil
  var arr = GoArray<2, inner>()

  func copy() -> outer {
    var other = self
    other.arr = arr.copy()
    return other
  }
}

func modify(_ o: outer) -> outer {
  var o = o
  o.inner_.a = 100
  o.list[0].a = 100
  o.byKey["k"] = inner(a: 9, b: 9)
  o.ptr!.pointee.a = 100
  o.arr[0].a = 100
  return o.copy()
}

struct config: GoStruct, GoCopied {
  var name: GoString = ""
  var opts = anonymousStruct2()
  var limits = GoArray<2, anonymousStruct3>()

  func copy() -> config {
    var other = self
    other.limits = limits.copy()
    return other
  }
}

struct Option: GoDefined {
  var rawValue: ((Pointer<config>?) -> (any error)?)?

  init(_ rawValue: ((Pointer<config>?) -> (any error)?)?) { self.rawValue = rawValue }
}

func Level(_ n: Int) -> Option {
  return Option({ c in
    if n < 0 {
      return fmt.Errorf("level %d", n)
    }
    c!.pointee.opts.level = n
    return nil
  })
}

func Paths(_ p: GoSlice<GoString>) -> Option {
  return Option({ c in
    c!.pointee.opts.paths.append(contentsOf: p)
    return nil
  })
}

func build(_ name: GoString, _ opts: GoSlice<Option>) -> (c: config, err: (any error)?) {
  let c = Pointer(config())
  var err: (any error)? = nil
  c.pointee.name = name
  for (i, o) in opts.enumerated() {
    err = o.rawValue!(c)
    if err != nil {
      return (config(), fmt.Errorf("option %d: %w", i, err))
    }
  }
  c.pointee.limits[1].hi = len(opts)
  return (c.pointee, err)
}

struct Celsius: GoDefinedFloat {
  var rawValue: Double

  init(_ rawValue: Double) { self.rawValue = rawValue }
}

protocol Temp: GoInterface {}

func avg<T: GoFloat>(_ ts: GoSlice<T>) -> T {
  var s = T.zero
  for t in ts {
    s &+= t
  }
  return s &/ T(goConverting: len(ts))
}

struct stopwatch: GoStruct {
  var start = time.Time()
  var stop = time.Time()
  var laps: GoSlice<time.Duration> = nil
}

func main() {
  let w = world()
  for i in w.ps.indices {
    w.ps[i].vel.rawValue.assign(vec([Double(i), 1.0, 0.0]).rawValue)
  }
  let before = w.ps.copy()
  w.step(0.5)
  let after = w.ps.copy()
  w.step(0.5)
  fmt.Println(
    before[3].pos.copy(), after[3].pos.copy(), w.ps[3].pos.copy(), w.ps[2].tags.copy(),
    before[2].tags == GoArray<2, GoString>())
  let v = w.ps[1].pos.copy()
  Pointer(v).norm()
  let u = w.ps.pointer(at: 1).pointer(to: \.pos)
  u.norm()
  fmt.Println(v.copy(), w.ps[1].pos.copy(), v == u.pointee, v.dot(vec([2.0, 2.0, 2.0])))
  let p = Pointer(w.ps[0].copy())
  let q = p
  q.pointee.pos.rawValue[2] = 7.0
  q.pointee.meta = ["x": 1]
  let r = q.pointee.copy()
  r.meta["x"] &+= 1
  r.pos.rawValue[2] += 1.0
  fmt.Println(p.pointee.pos.copy(), r.pos.copy(), p.pointee.meta, w.ps[0].meta == nil)

  let o = outer(
    inner_: inner(a: 1, b: 2), list: [inner(a: 3, b: 4)], byKey: [:], ptr: Pointer(inner(a: 5, b: 6)),
    arr: [inner(a: 7, b: 8), inner()])
  let m = modify(o.copy())
  fmt.Println(o.inner_.a, o.list, o.byKey, o.ptr!.pointee, o.arr.copy(), "|", m.inner_.a, m.arr.copy())
  let structs: GoMap<GoString, inner> = ["a": inner(a: 1, b: 2)]
  var s = structs["a"]
  s.a = 50
  fmt.Println(structs, s)
  let ptrs: GoMap<GoString, Pointer<inner>?> = ["a": Pointer(inner(a: 1, b: 2))]
  ptrs["a"]!.pointee.a = 50
  fmt.Println(ptrs["a"]!.pointee)
  let slice: GoSlice<inner> = [inner(a: 1, b: 1), inner(a: 2, b: 2)]
  for var e in slice {
    e.a = 99
  }
  for i in slice.indices {
    slice[i].b &*= 10
  }
  let cp = append(GoSlice<inner>(), contentsOf: slice)
  cp[0].a = -1
  fmt.Println(slice, cp)
  let arr2: GoArray<2, GoArray<2, Int>> = [[1, 2], [3, 4]]
  let row = arr2[0].copy()
  row[0] = 9
  for rr in arr2 {
    let rr2 = rr.copy()
    rr2[1] = 0
  }
  let pr = arr2.pointer(at: 1)
  pr.pointee[0] = 33
  fmt.Println(arr2.copy(), row.copy())

  let c: config
  var err: (any error)?
  (c, err) = build("x", [Level(3), Paths(["a", "b"]), Paths(["c"])])
  fmt.Printf("%+v %v\n", c.copy(), err)
  (_, err) = build("y", [Level(-1)])
  fmt.Println(err)
  var d = c.copy()
  d.opts.paths[0] = "shared"
  d.opts.level = 9
  d.limits[0].lo = 4
  fmt.Println(c.opts.paths, c.opts.level, c.limits.copy(), d.limits.copy())
  fmt.Printf("%.2f %T\n", avg([Celsius(20.0), Celsius(25.0), Celsius(30.5)]), avg([Celsius(1.0)]))
  let ch = Channel<particle>(capacity: 1)
  ch.send(p.pointee.copy())
  p.pointee.pos.rawValue[0] = -1.0
  fmt.Println(ch.receive().pos.rawValue[0], p.pointee.pos.rawValue[0])
  let any1 = GoAny(p.pointee.pos.copy())
  let any2 = GoAny(vec([-1.0, 0.0, 7.0]))
  fmt.Println(any1 == any2, any1)
  var sw = stopwatch(start: time.Unix(100, 0))
  sw.stop = sw.start.Add(90 &* time.Second &+ 250 &* time.Millisecond)
  sw.laps.append(sw.stop.Sub(sw.start), 1500 &* time.Microsecond)
  fmt.Println(
    sw.laps, sw.laps[0].Minutes() > 1.5, sw.laps[1].Round(time.Millisecond), sw.start.Equal(time.Unix(100, 0)),
    strings.Contains(fmt.Sprint(sw.laps[0]), "1m30"))
  let fn = { (a: GoArray<2, Int>) -> GoArray<2, Int> in
    a[0] &+= 1
    return a.copy()
  }
  let a: GoArray<2, Int> = [1, 2]
  let b = fn(a.copy())
  fmt.Println(a.copy(), b.copy(), a != b)
  let x = anonymousStruct1(a: a.copy(), b: b.copy())
  let y = x.copy()
  y.a[0] = 77
  fmt.Println(x.copy(), y.copy(), x == y)
}

struct anonymousStruct1: GoStruct, GoComparable, GoCopied, GoUnnamed {
  var a = GoArray<2, Int>()
  var b = GoArray<2, Int>()

  func copy() -> anonymousStruct1 {
    var other = self
    other.a = a.copy()
    other.b = b.copy()
    return other
  }
}

struct anonymousStruct2: GoStruct, GoUnnamed {
  var debug = false
  var level = 0
  var paths: GoSlice<GoString> = nil
}

struct anonymousStruct3: GoStruct, GoComparable, GoUnnamed {
  var lo = 0
  var hi = 0
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
