// run
//
// A type that a function declares may embed interfaces, and is called by its own name.

import GoRuntime
import GoStandardLibrary

protocol namer: GoInterface {
  func Name() -> GoString
}

struct dog: GoStruct, GoComparable, namer {}

extension dog {
  func Name() -> GoString {
    return "dog"
  }
}

struct wrapped: GoStruct, GoComparable, namer {
  var namer_: (any namer)? = nil
  var n = 0

  static func == (left: wrapped, right: wrapped) -> Bool {
    return equal(left.namer_, right.namer_) && left.n == right.n
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(GoAny(interface: namer_))
    hasher.combine(n)
  }
}

extension wrapped {
  func Name() -> GoString {
    return namer_!.Name()
  }
}

struct locked: GoStruct, sync.Locker {
  var Locker: (any sync.Locker)? = nil
  var v = 0
}

extension locked {
  func Unlock() {
    Locker!.Unlock()
  }

  func Lock() {
    Locker!.Lock()
  }
}

struct cc: GoStruct, GoComparable, context.Context {
  var Context: (any context.Context)? = nil

  static func == (left: cc, right: cc) -> Bool {
    return equal(left.Context, right.Context)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(GoAny(interface: Context))
  }
}

extension cc {
  func Value(_ argument1: GoAny) -> GoAny {
    return Context!.Value(argument1)
  }

  func Err() -> (any error)? {
    return Context!.Err()
  }

  func Done() -> Channel<GoEmpty> {
    return Context!.Done()
  }

  func Deadline() -> (time.Time, Bool) {
    return Context!.Deadline()
  }
}

struct e2: GoStruct, GoComparable, error, GoPanicking {
  var error_: (any error)? = nil

  static func == (left: e2, right: e2) -> Bool {
    return equal(left.error_, right.error_)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(GoAny(interface: error_))
  }
}

extension e2 {
  func Error() -> GoString {
    return error_!.Error()
  }
}

func main() {
  let w = wrapped(namer_: dog(), n: 2)
  fmt.Println(w.namer_!.Name(), w.n)
  var i: any namer = w
  fmt.Println(i.Name())
  var l = locked(Locker: sync.Mutex())
  l.Locker!.Lock()
  l.v &+= 1
  l.Locker!.Unlock()
  fmt.Println(l.v)
  let c = cc(Context: context.Background())
  let cx: any context.Context = c
  fmt.Println(cx.Err(), cx.Done() == nil)
  let err: (any error)? = e2(error_: fmt.Errorf("x"))
  fmt.Println(err)
  let p = anonymousStruct1(namer_: dog())
  fmt.Println(p.namer_!.Name())
  i = p
  fmt.Println(i.Name())
  fmt.Printf("%T %T %T %T\n", first(1), second(), third(), deep())
  fmt.Println(second(), deep(), registered)
}

struct t<T: GoValue>: GoStruct {
  var x = T.zero
}

extension t: Equatable, Hashable, GoKey, GoComparable where T: GoComparable {}

func first<T: GoValue>(_ x: T) -> GoAny {
  return GoAny(t<T>(x: x))
}

func second() -> GoAny {
  struct t2: GoStruct, GoComparable, GoRenamed {
    var x = 0
    var y = 0

    static var goName: String { "t" }
  }
  return GoAny(t2(x: 1, y: 2))
}

func third() -> GoAny {
  struct t3: GoDefined, GoRenamed {
    var rawValue: (() -> Void)?

    static var goName: String { "t" }

    init(_ rawValue: (() -> Void)?) { self.rawValue = rawValue }
  }
  return GoAny(t3() as t3)
}

struct t5: GoStruct, GoComparable, GoRenamed, namer {
  var namer_: (any namer)? = nil
  var z: GoString = ""

  static var goName: String { "t" }

  static func == (left: t5, right: t5) -> Bool {
    return equal(left.namer_, right.namer_) && left.z == right.z
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(GoAny(interface: namer_))
    hasher.combine(z)
  }
}

extension t5 {
  func Name() -> GoString {
    return namer_!.Name()
  }
}

func deep() -> GoAny {
  struct t4: GoStruct, GoComparable, GoRenamed {
    var x = 0

    static var goName: String { "t" }
  }
  if true {
    let found: (any namer)? = t5(namer_: dog(), z: "s")
    return GoAny(found)
  }
  return GoAny(t4(x: 1))
}

nonisolated(unsafe) var registered: (any namer)? = nil

final class anonymousStruct1: GoObject, GoUnnamed, namer {
  var namer_: (any namer)? = nil

  init() {}

  init(namer_: (any namer)? = nil) {
    self.namer_ = namer_
  }
}

extension anonymousStruct1 {
  func Name() -> GoString {
    return namer_!.Name()
  }
}

struct alias: GoStruct, GoComparable, namer {
  var namer_: (any namer)? = nil

  static func == (left: alias, right: alias) -> Bool {
    return equal(left.namer_, right.namer_)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(GoAny(interface: namer_))
  }
}

extension alias {
  func Name() -> GoString {
    return namer_!.Name()
  }
}

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
  registered = ({ () -> (any namer)? in alias(namer_: dog()) })()
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
