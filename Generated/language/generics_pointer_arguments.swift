// run
//
// A constraint with methods is met by pointers, by interfaces and by types of the standard packages.

import GoRuntime
import GoStandardLibrary

/// F-bounded
protocol Ordered<T>: GoInterface {
  associatedtype T: GoValue

  func Compare(_: T) -> Int
}

final class Version: GoObject, Ordered {
  var major = 0
  var minor = 0

  init() {}

  init(major: Int = 0, minor: Int = 0) {
    self.major = major
    self.minor = minor
  }
}

extension Version {
  func Compare(_ o: Version?) -> Int {
    if major != o!.major {
      return major &- o!.major
    }
    return minor &- o!.minor
  }
}

struct Num: GoDefinedInteger, Ordered {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

extension Num {
  func Compare(_ o: Num) -> Int {
    return (self &- o).rawValue
  }
}

func Max<T: GoValue>(_ first: T, _ rest: GoSlice<T>) -> T {
  var m = first
  for x in rest {
    if GoAny(x).as((any Ordered<T>).self)!.Compare(m) > 0 {
      m = x
    }
  }
  return m
}

protocol Keyed: GoInterface {
  func Key() -> GoString
}

final class item: GoObject, Keyed {
  var id = 0

  init() {}

  init(id: Int = 0) {
    self.id = id
  }
}

extension item {
  func Key() -> GoString {
    return fmt.Sprint("item", id)
  }
}

final class Registry<T: GoComparable>: GoObject {
  let mu = sync.Mutex()
  var m: GoMap<GoString, T> = nil
  var n: GoMap<T, Int> = nil

  init() {}

  init(m: GoMap<GoString, T> = nil, n: GoMap<T, Int> = nil) {
    self.m = m
    self.n = n
  }
}

func NewRegistry<T: GoComparable>() -> Registry<T> {
  return Registry<T>(m: GoMap<GoString, T>(), n: GoMap<T, Int>())
}

extension Registry {
  func Add(_ t: T) {
    mu.Lock()
    defer { mu.Unlock() }
    m[GoAny(t).as((any Keyed).self)!.Key()] = t
    n[t] &+= 1
  }

  func Keys() -> GoSlice<GoString> {
    var out: GoSlice<GoString> = nil
    for k in m.keys {
      out.append(k)
    }
    sort.Strings(out)
    return out
  }
}

func Strings<S: GoValue>(_ xs: GoSlice<S>) -> GoSlice<GoString> {
  var out: GoSlice<GoString> = nil
  for x in xs {
    out.append(GoAny(x).as((any fmt.Stringer).self)!.String())
  }
  return out
}

struct temp: GoDefinedFloat, GoPointee {
  var rawValue: Double

  init(_ rawValue: Double) { self.rawValue = rawValue }
}

/// A `*temp` in an interface.
struct tempPointer: GoStringer {
  let pointer: Pointer<temp>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<temp>) { self.pointer = pointer }

  func String() -> GoString {
    pointer.String()
  }
}

extension temp {
  static func goMethods(of pointer: Pointer<temp>) -> any GoInterface { tempPointer(pointer) }
}

extension Pointer where Pointee == temp {
  func String() -> GoString {
    return fmt.Sprintf("%.1f°", pointee.rawValue)
  }
}

func FirstError<E: GoValue>(_ errs: GoSlice<E>) -> GoString {
  for e in errs {
    return GoAny(e).as((any error).self)!.Error()
  }
  return ""
}

protocol Handler: GoInterface {
  func Handle(_: Int) -> (Int, (any error)?)
}

struct HandlerFunc: GoDefined, Handler {
  var rawValue: ((Int) -> (Int, (any error)?))?

  init(_ rawValue: ((Int) -> (Int, (any error)?))?) { self.rawValue = rawValue }
}

extension HandlerFunc {
  func Handle(_ n: Int) -> (Int, (any error)?) {
    return self.rawValue!(n)
  }
}

final class Chain<H: GoValue>: GoObject {
  var hs: GoSlice<H> = nil

  init() {}

  init(hs: GoSlice<H> = nil) {
    self.hs = hs
  }
}

extension Chain {
  func Run(_ n: Int) -> (Int, (any error)?) {
    var n = n
    var err: (any error)? = nil
    for h in hs {
      (n, err) = GoAny(h).as((any Handler).self)!.Handle(n)
      if err != nil {
        return (0, fmt.Errorf("chain: %w", err))
      }
    }
    return (n, nil)
  }
}

func show<S: GoValue>(_ s: S) {
  let i: (any fmt.Stringer)? = GoAny(s).as((any fmt.Stringer).self)
  fmt.Println(i!.String(), i)
  let f: (() -> GoString)? = GoAny(s).as((any fmt.Stringer).self)!.String
  fmt.Println(f!())
}

func main() {
  let m = Max(
    Version(major: 1, minor: 2) as Version?,
    [Version(major: 1, minor: 10) as Version?, Version(major: 0, minor: 99) as Version?])
  fmt.Println(m!.major, m!.minor)
  fmt.Println(Max(Num(3), [Num(9), Num(4)]))
  let r = NewRegistry() as Registry<item?>
  let a = item(id: 1)
  r.Add(a)
  r.Add(item(id: 2))
  r.Add(a)
  fmt.Println(r.Keys(), r.n[a])
  let t1 = Pointer<temp>(temp(1.5))
  let t2 = Pointer<temp>(temp(2.0))
  fmt.Println(Strings([t1, t2] as GoSlice<Pointer<temp>?>))
  fmt.Println(Strings([time.Second, 1500 &* time.Millisecond] as GoSlice<time.Duration>))
  fmt.Println(Strings([tempPointer(t1), time.Minute] as GoSlice<(any fmt.Stringer)?>))
  fmt.Println(FirstError([errors.New("a"), errors.New("b")]))
  let c = Chain<HandlerFunc>(
    hs: [HandlerFunc({ n in return (n &+ 1, nil) }), HandlerFunc({ n in return (n &* 2, nil) })])
  let (argument1, argument2) = c.Run(4)
  fmt.Println(argument1, argument2)
  let ci = Chain<(any Handler)?>(hs: [c.hs[0], HandlerFunc({ _ in return (0, errors.New("no")) })])
  let (argument3, argument4) = ci.Run(4)
  fmt.Println(argument3, argument4)
  show(t1 as Pointer<temp>?)
  show(time.Second)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
