// run
//
// A closure keeps the variables it names, and shares them.

import GoRuntime
import GoStandardLibrary

func counter() -> (next: (() -> Int)?, reset: (() -> Void)?) {
  var n = 0
  let next: (() -> Int)? = {
    n &+= 1
    return n
  }
  let reset: (() -> Void)? = { n = 0 }
  return (next, reset)
}

func compose(_ fs: GoSlice<((Int) -> Int)?>) -> ((Int) -> Int)? {
  return { x in
    var x = x
    for f in fs {
      x = f!(x)
    }
    return x
  }
}

func memoized(_ f: @escaping (Int) -> Int) -> ((Int) -> Int)? {
  let known: GoMap<Int, Int> = [:]
  return { x in
    if case (let y, let ok) = known.lookup(x), ok {
      return y
    }
    let y = f(x)
    known[x] = y
    return y
  }
}

func main() {
  let (next, reset) = counter()
  let (other, _) = counter()
  fmt.Println(next!(), next!(), other!(), next!())
  reset!()
  fmt.Println(next!(), other!())

  let add = { (n: Int) -> ((Int) -> Int)? in { x in x &+ n } }
  fmt.Println(compose([add(1), add(10), { x in x &* x }])!(2))

  var fibonacci: ((Int) -> Int)? = nil
  var calls = 0
  fibonacci = memoized { n in
    calls &+= 1
    if n < 2 {
      return n
    }
    return fibonacci!(n &- 1) &+ fibonacci!(n &- 2)
  }
  fmt.Println(fibonacci!(50), calls)

  var x = 1
  ({
    var x = x &* 10
    x &+= 1
    fmt.Println(x)
  })()
  let change = { x = 5 }
  change()
  fmt.Println(x)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
