// run
//
// OnceFunc, OnceValue and OnceValues work the first time only, and repeat a panic.

import GoRuntime
import GoStandardLibrary

func attempt(_ name: GoString, _ f: (() throws(GoPanic) -> Void)?) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(name, "recovered:", recover()) }
    try f.checked()()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  var calls = 0
  let once = sync.OnceFunc { calls &+= 1 }
  let wg = sync.WaitGroup()
  for _ in 0..<10 {
    wg.Go(once)
  }
  wg.Wait()
  fmt.Println("calls", calls)

  let value = sync.OnceValue { () -> Int in
    calls &+= 1
    return calls
  }
  fmt.Println(value!(), value!(), calls)

  let values = sync.OnceValues { () -> (GoString, (any error)?) in
    calls &+= 1
    return ("text", errors.New("failure"))
  }
  for _ in 0..<2 {
    let (argument1, argument2) = values!()
    fmt.Println(argument1, argument2)
  }
  fmt.Println("calls", calls)

  let fails = sync.OnceFunc { () throws(GoPanic) in
    calls &+= 1
    throw GoPanic("no use")
  }
  for _ in 0..<3 {
    attempt("func", fails)
  }
  let broken = sync.OnceValue { () throws(GoPanic) -> GoSlice<Int> in
    calls &+= 1
    let values: GoSlice<Int> = nil
    return try values.slice(checked: 3, nil)
  }
  for _ in 0..<2 {
    attempt("value") { () throws(GoPanic) in _ = try broken.checked()() }
  }
  fmt.Println("calls", calls)

  // A Once whose function panics has been done.
  let done = sync.Once()
  for i in 0..<3 {
    attempt("do") { () throws(GoPanic) in
      try done.Do { () throws(GoPanic) in throw GoPanic(GoAny(i)) }
      fmt.Println("nothing to do")
    }
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
