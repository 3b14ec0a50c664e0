// run
//
// A context finds the values of those above it, and shows what it was made from.

import GoRuntime
import GoStandardLibrary

struct key: GoDefinedInteger, GoStringer {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

extension key {
  func String() -> GoString {
    return fmt.Sprintf("key(%d)", self.rawValue)
  }
}

struct plain: GoStruct, GoComparable {
  var n = 0
}

func main() {
  let b = context.Background()
  fmt.Println(b, context.TODO(), equal(b, context.Background()), equal(b, context.TODO()))
  fmt.Printf("%T %T\n", b, context.TODO())
  let a = context.WithValue(b, GoAny(key(1)), "one")
  let c = context.WithValue(a, GoAny(plain(n: 2)), 2)
  let d = context.WithValue(c, "three", nil)
  fmt.Println(a)
  fmt.Println(d)
  for k in ([GoAny(key(1)), 1, GoAny(plain(n: 2)), GoAny(plain(n: 3)), "three", GoAny(key(3))] as GoSlice<GoAny>) {
    fmt.Print(d!.Value(k), " ")
  }
  fmt.Println()
  let (e, cancel) = context.WithCancel(d)
  let f = context.WithoutCancel(e)
  let g = context.WithValue(f, GoAny(key(1)), "hidden")
  fmt.Println(e)
  fmt.Println(f)
  fmt.Println(g!.Value(GoAny(key(1))), e!.Value(GoAny(key(1))))
  cancel!()
  fmt.Println(e!.Err(), f!.Err(), f!.Done() == nil, context.Cause(f))
  let (h, stop) = context.WithTimeout(b, time.Hour)
  defer { stop!() }
  let text = fmt.Sprint(h)
  fmt.Println(strings.HasPrefix(text, "context.Background.WithDeadline("), strings.HasSuffix(text, "])"))
  var deep = b
  for i in 0..<1000 {
    deep = context.WithValue(deep, GoAny(i), GoAny(0 &- i))
  }
  fmt.Println(deep!.Value(0), deep!.Value(999), deep!.Value(1000))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
