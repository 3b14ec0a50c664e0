// run
//
// Run-time panics have the types that Go's runtime has for them, and satisfy the program's own interfaces.

import GoRuntime
import GoStandardLibrary

func `try`(_ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      let r = recover()
      fmt.Printf("%T %v\n", r, r)
      fmt.Print(r, 1, r, true, "\n")  // Go's are strings, some of them
      if case (let e, let ok) = r.lookup((any anonymousInterface1).self), ok {
        try fmt.Println("iface", e.checked().Error())
        try e.checked().RuntimeError()
      }
      if case (let e, let ok) = r.lookup((any runtime.Error).self), ok {
        fmt.Println("runtime", e)
      }
      if case (let e, let ok) = r.lookup((any error).self), ok {
        let re = Pointer<(any runtime.Error)?>(nil as (any runtime.Error)?)
        fmt.Println(errors.As(e, GoAny(re)))
      }
    }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func a() -> GoAny {
  struct t: GoStruct, GoComparable {
    var x = 0
  }
  return GoAny(t(x: 1))
}

func b() -> GoAny {
  struct t2: GoStruct, GoComparable, GoRenamed {
    var x = 0

    static var goName: String { "t" }
  }
  return GoAny(t2(x: 1))
}

final class T: GoObject {
  var f: (any anonymousInterface2)? = nil
  var g: ((Int) -> (any anonymousInterface3)?)? = nil

  init() {}
}

func main() {
  let (ctx, c) = context.WithCancel(context.Background())
  fmt.Printf("%T\n", ctx)
  let (tx, c2) = context.WithTimeout(ctx, time.Hour)
  fmt.Printf("%T\n", tx)
  fmt.Printf("%T\n", context.Background())
  fmt.Printf("%T\n", context.TODO())
  fmt.Printf("%T\n", context.WithValue(ctx, 1, 2))
  fmt.Printf("%T\n", context.WithoutCancel(ctx))

  fmt.Printf("%T %T\n", context.Canceled, context.DeadlineExceeded)
  fmt.Printf(
    "%T\n", { (_: (any error)?) -> (Int, (any error)?) in return (0, nil) } as (((any error)?) -> (Int, (any error)?))?)
  c2!()
  c!()
  let s: GoSlice<Int> = nil
  let m: GoMap<GoString, Int> = nil
  let p: T? = nil
  let e: GoAny = "s"
  let z = 0
  let i = 5
  `try` { () throws(GoPanic) in try fmt.Println(s[checked: i]) }
  `try` { () throws(GoPanic) in try fmt.Println(s.slice(checked: i, 2)) }
  `try` { () throws(GoPanic) in try m.set("a", 1) }
  `try` { () throws(GoPanic) in try fmt.Println(p.checked().f) }
  `try` { () throws(GoPanic) in try fmt.Println(e.checked(Int.self)) }
  `try` { () throws(GoPanic) in try fmt.Println(quotient(1, z)) }
  `try` { () throws(GoPanic) in
    let c: Channel<Int> = nil
    try c.close(checked: ())
  }
  `try` { () throws(GoPanic) in
    let c = Channel<Int>()
    try c.close(checked: ())
    try c.close(checked: ())
  }
  `try` { () throws(GoPanic) in
    let c = Channel<Int>()
    try c.close(checked: ())
    try c.send(checked: 1)
  }
  `try` { () throws(GoPanic) in _ = try GoSlice<Int>(checked: i &- 6) }
  `try` { () throws(GoPanic) in _ = try Channel<Int>(checked: i &- 6) }
  `try` { () throws(GoPanic) in
    let f = GoAny([] as GoSlice<Int>)
    try fmt.Println(equal(checked: f, f))
  }
  `try` { () throws(GoPanic) in throw GoPanic(GoAny.nil) }
  `try` { () throws(GoPanic) in throw GoPanic(GoAny(fmt.Errorf("w %w", errors.New("x")))) }
  `try` { () throws(GoPanic) in _ = try GoArray<2, Int>(checked: s) }
  `try` { () throws(GoPanic) in try fmt.Println(1 << shiftCount(checked: i &- 6)) }
  let ee: (any error)? = nil
  `try` { () throws(GoPanic) in try fmt.Println(ee.checked().Error()) }
  `try` { () throws(GoPanic) in try fmt.Println(GoAny(e.checked((any error).self, missing: "Error"))) }
  let ne: GoAny = nil
  `try` { () throws(GoPanic) in try fmt.Println(GoAny(ne.checked((any error).self, missing: "Error"))) }
  fmt.Println(a() == b(), a() == a())
  fmt.Printf("%T %T\n", a(), b())
  fmt.Printf("%T\n", [:] as GoMap<GoString, GoAny>)

  fmt.Printf("%T\n", [] as GoSlice<(any error)?>)

  fmt.Printf("%T %T %T\n", time.Second, time.Now(), time.NewTimer(1))
  fmt.Printf("%T %T\n", sync.Mutex() as sync.Mutex?, sync.Once() as sync.Once?)
  fmt.Printf("%T %T\n", errors.New("x"), fmt.Errorf("x %w", ee))
  fmt.Printf("%T %T\n", fmt.Errorf("x"), errors.Join(errors.New("a")))
}

protocol anonymousInterface1: GoInterface {
  func Error() -> GoString
  func RuntimeError()
}

protocol anonymousInterface2: GoInterface {
  func M() -> Int
}

protocol anonymousInterface3: GoInterface {
  func Error() -> GoString
}

extension runtime.PanicNilError: anonymousInterface1 {}

extension runtime.TypeAssertionError: anonymousInterface1 {}

extension runtime.boundsError: anonymousInterface1 {}

extension runtime.errorString: anonymousInterface1 {}

extension runtime.plainError: anonymousInterface1 {}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
