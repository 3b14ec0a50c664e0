// run
//
// Types, functions and variables may be called like the ones of Swift.

import GoRuntime
import GoStandardLibrary

struct String: GoDefinedString {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

struct Void_: GoStruct, GoComparable, GoRenamed {
  static var goName: Swift.String { "Void" }
}

final class Error: GoObject, error {
  var Code = 0

  init() {}

  init(Code: Int = 0) {
    self.Code = Code
  }
}

struct Array: GoDefined, GoComparable, Equatable_ {
  var rawValue: GoArray<3, Int>

  init(_ rawValue: GoArray<3, Int>) { self.rawValue = rawValue }
}

struct Set: GoDefined {
  var rawValue: GoMap<GoString, Bool>

  init(_ rawValue: GoMap<GoString, Bool>) { self.rawValue = rawValue }
}

protocol Never: GoInterface {
  func never()
}

struct Character: GoDefinedInteger {
  var rawValue: Int32

  init(_ rawValue: Int32) { self.rawValue = rawValue }
}

struct Sequence: GoDefined {
  var rawValue: GoSlice<Int>

  init(_ rawValue: GoSlice<Int>) { self.rawValue = rawValue }
}

protocol Equatable_: GoInterface {
  func Equal(_: (any Equatable_)?) -> Bool
}

struct Sendable: GoDefined {
  var rawValue: Channel<Int>

  init(_ rawValue: Channel<Int>) { self.rawValue = rawValue }
}

struct Task: GoStruct, GoComparable {
  var Result_ = Result()
}

struct Result: GoStruct, GoComparable {
  var `Any`: GoAny = nil
}

struct Dictionary: GoStruct {
  var keys: GoSlice<GoString> = nil
  var values: GoSlice<GoString> = nil
}

final class Mutex: GoObject {
  let Mutex_ = sync.Mutex()

  init() {}
}

struct Thread: GoDefined {
  var rawValue: (() -> Void)?

  init(_ rawValue: (() -> Void)?) { self.rawValue = rawValue }
}

struct Data: GoDefined {
  var rawValue: GoSlice<UInt8>

  init(_ rawValue: GoSlice<UInt8>) { self.rawValue = rawValue }
}

final class `Self`: GoObject {
  var self_: `Self`? = nil

  init() {}
}

struct Range: GoStruct, GoComparable {
  var lowerBound = 0
  var upperBound = 0
}

struct Atomic: GoStruct, GoComparable {
  var n = 0
}

struct Context: GoStruct, GoComparable {
  var name: GoString = ""
}

struct Duration: GoDefinedInteger {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

struct UInt_: GoDefinedInteger, GoRenamed {
  var rawValue: UInt

  static var goName: Swift.String { "UInt" }

  init(_ rawValue: UInt) { self.rawValue = rawValue }
}

extension Error {
  func Error() -> GoString {
    return fmt.Sprint("code ", Code)
  }
}

extension Array {
  func Equal(_ b: (any Equatable_)?) -> Bool {
    return self == b.must(Array.self)
  }
}

extension Set {
  func insert(_ k: GoString) throws(GoPanic) -> Set {
    try self.rawValue.set(k, true)
    return self
  }
}

extension `Self` {
  func description() -> GoString {
    return "self"
  }
}

extension Dictionary {
  func count() -> Int {
    return len(keys)
  }
}

extension Sequence {
  func map_(_ f: (Int) -> Int) -> Sequence {
    var r = Sequence()
    for x in self.rawValue {
      r.rawValue.append(f(x))
    }
    return r
  }
}

func print_(_ s: GoSlice<GoAny>) {
  fmt.Println(contentsOf: append((["print"] as GoSlice<GoAny>), contentsOf: s))
}

func type_(_ x: GoAny) -> GoString {
  return fmt.Sprintf("%T", x)
}

func fatalError(_ s: GoString) {
  fmt.Println("not fatal", s)
}

func zip(_ a: GoString, _ b: GoString) -> GoString {
  return a + b
}

func withLock(_ mu: Mutex, _ body: () -> Void) {
  mu.Mutex_.Lock()
  defer { mu.Mutex_.Unlock() }
  body()
}

func runMain_(_: Int) {}

func recoverable() -> (any error)? {
  var err: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        err = Error(Code: 7)
      }
    }
    let s = Set()
    _ = try s.insert("x")
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return err
}

func main() {
  let `inout` = 1
  let `operator` = 2
  let `extension` = 3
  let `protocol` = 4
  let `subscript` = 5
  let `internal` = 6
  print_([GoAny(`inout` &+ `operator` &+ `extension`), GoAny(`protocol`), GoAny(`subscript`), GoAny(`internal`)])
  print_(
    [
      GoAny(String("s")), GoAny(Void_()), GoAny(Error(Code: 3)), GoAny(Array([1, 0, 0])),
      GoAny(fatally { () throws(GoPanic) in try Set([:]).insert("a") }), GoAny(Character(120)),
      GoAny(Sequence([1, 2])),
    ])
  let e: any Equatable_ = Array([1, 2, 3])
  print_([GoAny(e.Equal(Array([1, 2, 3]))), GoAny(e.Equal(Array(GoArray<3, Int>())))])
  var t = Task(Result_: Result(Any: 5))
  t.Result_.Any = "any"
  fmt.Printf("%+v %T %T %T %T\n", t, t, String(""), Void_(), UInt_(1))
  print_(
    [
      GoAny(Dictionary(keys: ["k"]).count()), GoAny(`Self`().description()), GoAny(Range(lowerBound: 1, upperBound: 2)),
      GoAny(Atomic(n: 3)), GoAny(Context(name: "c")), GoAny(Duration(4)),
    ])
  fatalError("x")
  print_(
    [
      GoAny(zip("a", "b")), GoAny(type_(GoAny(Data(GoSlice<UInt8>(GoString("x")))))),
      GoAny(len(Sequence([3]).map_ { i in i &* i }.rawValue)),
    ])
  let mu = Mutex()
  withLock(mu) { print_(["locked"]) }
  let ch = Sendable(Channel<Int>(capacity: 1))
  ch.rawValue.send(3)
  print_([GoAny(ch.rawValue.receive())])
  Thread({ print_(["thread"]) }).rawValue!()
  let err = recoverable()
  let ee = Pointer<Error?>(nil as Error?)
  print_([GoAny(err), GoAny(errors.As(err, GoAny(ee))), GoAny(ee.pointee!.Code)])
  let self_ = 1
  let `super` = 2
  let nil_ = 3
  ({ (`in`: Int, `where`: Int, `guard`: Int) -> Void in
    print_([GoAny(`in`), GoAny(`where`), GoAny(`guard`), GoAny(self_), GoAny(`super`), GoAny(nil_)])
  })(1, 2, 3)
  let defer_: GoString = "d"
  let `try`: GoString = "t"
  let `throws`: GoString = "th"
  let `let`: GoString = "l"
  let `rethrows`: GoString = "r"
  print_([GoAny(strings.Join([defer_, `try`, `throws`, `let`, `rethrows`], ","))])
  let n: (any Never)? = nil
  print_([GoAny(n == nil)])
  runMain_(1)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  GoRuntime.runMain(main)
}
