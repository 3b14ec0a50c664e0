// run
//
// A deferred function may still change a named result.

import GoRuntime
import GoStandardLibrary

func doubled(_ x: Int) -> Int {
  var result = 0
  let defers = DeferStack()
  do {
    defers.push { result &*= 2 }
    result = x &+ 1
  }
  defers.runFatally()
  return result
}

func unaffected(_ x: Int) -> Int {
  var result = x
  defer { result = 1000 }
  return result
}

func split(_ sum: Int) -> (x: Int, y: Int) {
  let x = sum &* 4 / 9
  let y = sum &- x
  return (x, y)
}

func shadowed(_ n: Int) -> (any error)? {
  let err: (any error)? = nil
  if n > 0 {
    let err = errors.New("inner")
    return err
  }
  return err
}

func audited(_ fail: Bool) -> (value: GoString, err: (any error)?) {
  var value: GoString = ""
  var err: (any error)? = nil
  let defers = DeferStack()
  body: do {
    defers.push {
      if err != nil {
        (value, err) = ("fallback", fmt.Errorf("audited: %w", err))
      }
    }
    if fail {
      (value, err) = ("partial", errors.New("broken"))
      break body
    }
    (value, err) = ("whole", nil)
  }
  defers.runFatally()
  return (value, err)
}

func forward() -> (Int, Int) {
  return split(18) as (Int, Int)
}

func add(_ a: Int, _ b: Int) -> Int {
  return a &+ b
}

func main() {
  fmt.Println(doubled(4), unaffected(4))
  let (argument1, argument2) = split(17)
  fmt.Println(argument1, argument2)
  fmt.Println(shadowed(0), shadowed(1))
  let (argument3, argument4) = audited(false)
  fmt.Println(argument3, argument4)
  let (argument5, argument6) = audited(true)
  fmt.Println(argument5, argument6)
  let (argument7, argument8) = forward()
  fmt.Println(add(argument7, argument8))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
