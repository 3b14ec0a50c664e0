// run
//
// Types defined over every kind have methods, stand in switches, and are nil or zero as their kind is.

import GoRuntime
import GoStandardLibrary

struct ID: GoDefinedInteger {
  var rawValue: UInt32

  init(_ rawValue: UInt32) { self.rawValue = rawValue }
}

struct Names: GoDefined {
  var rawValue: GoSlice<GoString>

  init(_ rawValue: GoSlice<GoString>) { self.rawValue = rawValue }
}

struct Table: GoDefined {
  var rawValue: GoMap<ID, Names>

  init(_ rawValue: GoMap<ID, Names>) { self.rawValue = rawValue }
}

struct Pred: GoDefined {
  var rawValue: ((ID) -> Bool)?

  init(_ rawValue: ((ID) -> Bool)?) { self.rawValue = rawValue }
}

struct Chan: GoDefined {
  var rawValue: Channel<ID>

  init(_ rawValue: Channel<ID>) { self.rawValue = rawValue }
}

struct Pair: GoStruct, GoComparable {
  var L: GoAny = nil
  var R: GoAny = nil
}

struct Nested: GoStruct, GoComparable {
  var Pair_ = Pair()
  var Extra: Pointer<Pair>? = nil
}

protocol Visitor: GoInterface {
  func Visit(_ n: Int) -> (any Visitor)?
}

extension Names {
  func Join(_ sep: GoString) -> GoString {
    return strings.Join(self.rawValue, sep)
  }
}

extension Table {
  func Add(_ id: ID, _ names: GoSlice<GoString>) -> Table {
    self.rawValue[id].rawValue.append(contentsOf: names)
    return self
  }
}

extension Pred {
  func Not() -> Pred {
    return Pred({ id in !self.rawValue!(id) })
  }

  func And(_ q: Pred) -> Pred {
    if self.rawValue == nil {
      return q
    }
    return Pred({ id in self.rawValue!(id) && q.rawValue!(id) })
  }
}

extension Chan {
  func Drain() -> GoSlice<ID> {
    var ids: GoSlice<ID> = nil
    for id in self.rawValue {
      ids.append(id)
    }
    return ids
  }
}

final class depth: GoObject, Visitor {
  var max = 0

  init() {}
}

extension depth {
  func Visit(_ n: Int) -> (any Visitor)? {
    if n > max {
      max = n
    }
    if n >= 3 {
      return nil
    }
    return self
  }
}

func walk(_ v: (any Visitor)?, _ n: Int) {
  var v = v
  v = v!.Visit(n)
  if v == nil {
    return
  }
  walk(v, n &+ 1)
}

let KB = 1024
let MB = 1048576
let GB = 1073741824

let a = 0
let b = 0
let c = 1
let d = 10
let e = 3
let f = 30

struct weekday: GoDefinedInteger {
  var rawValue: UInt

  init(_ rawValue: UInt) { self.rawValue = rawValue }
}

let sun: weekday = 0
let mon: weekday = 1
let tue: weekday = 2
let days = 3

let table: GoArray<3, GoString> = ["sun", "mon", "tue"]

func divmod(_ a: Int, _ b: Int) -> (q: Int, r: Int, err: (any error)?) {
  let q = 0
  let r = 0
  var err: (any error)? = nil
  if b == 0 {
    err = errors.New("division by zero")
    return (q, r, err)
  }
  return (a &/ b, a &% b, nil)
}

func apply(_ fs: GoSlice<((Double) -> Double)?>) -> ((Double) -> Double)? {
  return { x in
    var x = x
    for f in fs {
      x = f!(x)
    }
    return x
  }
}

func counterPair() -> (inc: (() -> Int)?, get: (() -> Int)?) {
  var n = 0
  let inc: (() -> Int)? = {
    n &+= 1
    return n
  }
  let get: (() -> Int)? = { n }
  return (inc, get)
}

func gcd(_ a: UInt, _ b: UInt) -> UInt {
  var a = a
  var b = b
  while b != 0 {
    (a, b) = (b, a &% b)
  }
  return a
}

func classify(_ x: GoAny) -> GoString {
  var s: GoString = ""
  if x.as(Int8.self) != nil || x.as(Int16.self) != nil || x.as(Int32.self) != nil {
    let v = x
    s = fmt.Sprintf("small %v", v)
  } else if x.as(Int.self) != nil || x.as(UInt.self) != nil {
    let v = x
    s = fmt.Sprintf("word %v", v)
  } else if let v = x.as(Double.self) {
    if math.IsNaN(v) {
      return "nan"
    }
    s = fmt.Sprintf("%.1f", v)
  } else if let v = x.as(GoString.self) {
    s = v + v
  } else if let v = x.as(GoSlice<UInt8>.self) {
    s = GoString(v)
  } else if let v = x.as((() -> GoString)?.self) {
    s = v!()
  } else if let v = x.as((any error).self) {
    s = "error " + v.Error()
  } else if let v = x.as(Channel<Int>.self) {
    s = fmt.Sprint("chan ", cap(v))
  } else if let v = x.as(Pointer<Pair>?.self) {
    s = fmt.Sprint(v!.pointee.L, v!.pointee.R)
  } else if let v = x.as(Pair.self) {
    s = classify(v.L) + "," + classify(v.R)
  } else if x == nil {
    s = "nil"
  } else if let v = x.as(Bool.self) {
    s = ([true: "yes", false: "no"] as GoMap<Bool, GoString>)[v]
  } else {
    let v = x
    s = fmt.Sprintf("%T", v)
  }
  return s
}

func main() {
  let t = Table([:]).Add(1, ["a", "b"]).Add(2, nil)
  fmt.Println(t.rawValue[1].Join("+"), len(t.rawValue[2].rawValue), t.rawValue[3].rawValue == nil, t)
  let even = Pred({ id in id % 2 == 0 })
  fmt.Println(even.Not().rawValue!(3), even.And(even.Not()).rawValue!(2), Pred().And(even).rawValue!(4))
  let ch = Chan(Channel<ID>(capacity: 3))
  ch.rawValue.send(1)
  ch.rawValue.send(2)
  close(ch.rawValue)
  fmt.Println(ch.Drain(), KB, MB, GB >> 20, a, b, c, d, e, f, table.copy(), days)
  let dv = depth()
  walk(dv, 0)
  fmt.Println(dv.max)
  let (argument1, argument2, argument3) = divmod(7, -2)
  fmt.Println(argument1, argument2, argument3)
  let (argument4, argument5, argument6) = divmod(1, 0)
  fmt.Println(argument4, argument5, argument6)
  fmt.Println(apply([math.Sqrt, { x in x + 1.0 }, math.Floor])!(10.0))
  let (inc, get) = counterPair()
  _ = inc!()
  _ = inc!()
  fmt.Println(get!(), gcd(48, 18))
  for x
    in ([
      GoAny(Int8(1)), 2, GoAny(UInt(3)), 2.55, GoAny(math.NaN()), "s", GoAny(GoSlice<UInt8>(GoString("raw"))),
      GoAny({ () -> GoString in "fn" } as (() -> GoString)?), GoAny(errors.New("e")), GoAny(Channel<Int>(capacity: 4)),
      GoAny(Pointer(Pair(L: 1, R: "x"))), GoAny(Pair(L: true, R: nil)), nil, GoAny(GoEmpty()), GoAny(GoArray<2, Int>()),
      GoAny([:] as GoMap<GoString, Int>), GoAny(ID(7)), GoAny(Names(["q"])),
    ] as GoSlice<GoAny>)
  {
    fmt.Print(classify(x), " | ")
  }
  fmt.Println()
  var n = Nested(Pair_: Pair(L: 1, R: 2), Extra: Pointer(Pair(L: "deep")))
  n.Pair_.L = n.Extra!.pointee.L
  fmt.Printf("%v %+v %T\n", n.Pair_, n.Pair_, n)
  let np: Pointer<Nested>? = nil
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push {
        let (err, ok) = recover().lookup((any runtime.Error).self)
        fmt.Println(ok, err)
      }
      try fmt.Println(np.checked().pointee.Extra)
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()
  let matrix: GoSlice<GoSlice<GoString>> = [["a"], [], ["b", "c"]]
  for (i, row) in matrix.enumerated() {
    for j in row.indices {
      matrix[i][j] += fmt.Sprint(i, j)
    }
  }
  fmt.Println(matrix, len(matrix[1]))
  struct kv: GoStruct, GoComparable {
    var k: GoString = ""
    var v = 0
  }
  let hist: GoMap<Int32, Int> = [:]
  for (_, r) in GoString("hello world").runes {
    hist[r] &+= 1
  }
  var kvs: GoSlice<kv> = nil
  for (r, n) in hist {
    kvs.append(kv(k: GoString(rune: r), v: n))
  }
  sort.Slice(GoAny(kvs)) { i, j in
    if kvs[i].v != kvs[j].v {
      return kvs[i].v > kvs[j].v
    }
    return kvs[i].k < kvs[j].k
  }
  fmt.Println(kvs[..<3])
  var x = 10
  var y = 3
  (x, y) = (y, x)
  x <<= 2
  y |= 1 << 4
  y ^= 0x3
  x &-= 0 &- y
  fmt.Println(x, y, x & y, x & ~y, (0 &- x) &% y, x, ~y, 1 << UInt(truncatingIfNeeded: y % 8))
  var z = GoComplex(1.0, 2.0)
  z *= z
  fmt.Println(z, real(z), imag(z), z == GoComplex(-3.0, 4.0))
  var s: GoSlice<Int> = [1, 2, 3, 4, 5]
  s = append(s[..<1], contentsOf: s[2...])
  s.append(contentsOf: s)
  copy(s[2...], s)
  fmt.Println(s, 1, 2.5)
  clear(hist)
  fmt.Println(
    len(hist),
    fmt.Sprintf(
      "%6.2f|%-6d|%06d|%+d|%x|%X|%o|%b|%e|%g|%t|%q|%v|%p", math.Pi, 42, 42, 42, 255, 255, 8, 5, 12345.678, 1e+21, true,
      Int32(rune: "x"), ["a"] as GoSlice<GoString>, GoAny.nil))
  fmt.Printf(
    "%5t|%-8q|%8.3s|%+v|%#v|%T|%c|%U|%%|%*d\n", true, "hi", "abcdef", kv(k: "a", v: 1), Names(["z"]), kvs, 0x1f600,
    0x1f600, 5, 42)
  fmt.Printf(
    "%v %v %s %d %v\n", Pointer(kv(k: "p", v: 2)) as Pointer<kv>?, [nil] as GoSlice<Pointer<Int>?>,
    ["x", "y"] as GoSlice<GoString>, [1, 2] as GoSlice<Int>, ["b": [1], "a": nil] as GoMap<GoString, GoSlice<Int>>)
  let once = sync.Once()
  for _ in 0..<3 {
    once.Do { fmt.Println("once") }
  }
  let dur = 90 &* time.Minute &+ 30 &* time.Second
  fmt.Println(dur, dur.Hours() > 1.5, 1500 &* time.Millisecond, time.Month(5), time.Saturday)
  if case (_, let err) = os.ReadFile("/does/not/exist"), err != nil {
    fmt.Println(err, errors.Is(err, os.ErrNotExist))
  }
  var lbl = 0
  var i = 0
  outer: while true {
    if i == 2 {
      i &+= 1
      continue
    } else if i > 5 {
      break outer
    }
    for j in stride(from: 0, to: i, by: 1) {
      if j == 3 {
        i &+= 1
        continue outer
      }
      lbl &+= j
    }
    i &+= 1
  }
  fmt.Println(lbl)
  end: do {
    break end
  }
  fmt.Println("end")
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
