// run
//
// An iterator that is stopped may panic, ignore that it was stopped, or exit its goroutine; it may not ask itself.

import GoRuntime
import GoStandardLibrary

/// sore panics once it is stopped.
func sore(_ yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("sore ends") }
    var i = 0
    while true {
      if try !yield.checked()(i) {
        throw GoPanic("stopped")
      }
      i &+= 1
    }
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

/// deaf goes on for a while after it was stopped.
func deaf(_ yield: ((GoString, Int) throws(GoPanic) -> Bool)?) throws(GoPanic) {
  var heard = 0
  for i in 0..<5 {
    if try yield.checked()("n", i) {
      heard &+= 1
    }
  }
  fmt.Println("heard", heard)
}

/// recovered runs a body and prints what it panics with.
func recovered(_ name: GoString, _ body: (() throws(GoPanic) -> Void)?) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(name, "recovered", recover()) }
    try body.checked()()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

/// itself has an iterator ask for its own next value.
func itself() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    var next: (() throws(GoPanic) -> (Int, Bool))? = nil
    var stop: (() throws(GoPanic) -> Void)? = nil
    (next, stop) = iter.Pull(
      { (yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in
        _ = try yield.checked()(1)
        let (argument1, argument2) = try next.checked()()
        fmt.Println(argument1, argument2)
      } as iter.ThrowingSeq<Int>)
    defers.push { () throws(GoPanic) in try stop.checked()() }
    let (argument3, argument4) = try next.checked()()
    fmt.Println(argument3, argument4)
    let (argument5, argument6) = try next.checked()()
    fmt.Println(argument5, argument6)
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

/// pairOfItself does so with pairs.
func pairOfItself() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    var next: (() throws(GoPanic) -> (Int, Int, Bool))? = nil
    var stop: (() throws(GoPanic) -> Void)? = nil
    (next, stop) = iter.Pull2(
      { (_: ((Int, Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in
        let (argument1, argument2, argument3) = try next.checked()()
        fmt.Println(argument1, argument2, argument3)
      } as iter.ThrowingSeq2<Int, Int>)
    defers.push { () throws(GoPanic) in try stop.checked()() }
    let (argument4, argument5, argument6) = try next.checked()()
    fmt.Println(argument4, argument5, argument6)
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func main() {
  fatally { () throws(GoPanic) in
    try recovered("stop") { () throws(GoPanic) in
      let (next, stop) = iter.Pull(sore)
      let (argument1, argument2) = try next.checked()()
      fmt.Println(argument1, argument2)
      try stop.checked()()
      fmt.Println("not reached")
    }
  }
  fatally { () throws(GoPanic) in
    try recovered("deferred stop") { () throws(GoPanic) in
      let defers = DeferStack()
      do throws(GoPanic) {
        let (next, stop) = iter.Pull(sore)
        defers.push { () throws(GoPanic) in try stop.checked()() }
        let (argument3, argument4) = try next.checked()()
        fmt.Println(argument3, argument4)
        let (argument5, argument6) = try next.checked()()
        fmt.Println(argument5, argument6)
      } catch {
        defers.panic(error)
      }
      try defers.run()
    }
  }
  fatally { () throws(GoPanic) in
    try recovered("stop again") { () throws(GoPanic) in
      let (next, stop) = iter.Pull(sore)
      _ = try next.checked()()
      try recovered("first stop", stop)
      try stop.checked()()
      let (argument7, argument8) = try next.checked()()
      fmt.Println(argument7, argument8)
    }
  }
  fatally { () throws(GoPanic) in
    try recovered("deaf") { () throws(GoPanic) in
      let (next, stop) = iter.Pull2(deaf)
      _ = try next.checked()()
      try stop.checked()()
      let (argument9, argument10, argument11) = try next.checked()()
      fmt.Println(argument9, argument10, argument11)
    }
  }
  fatally { () throws(GoPanic) in
    try recovered("never begun") { () throws(GoPanic) in
      let (_, stop) = iter.Pull(sore)
      try stop.checked()()
    }
  }
  fatally { () throws(GoPanic) in try recovered("itself", itself) }
  fatally { () throws(GoPanic) in try recovered("pair of itself", pairOfItself) }
  let done = Channel<GoString>()
  go {
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { () throws(GoPanic) in try done.close(checked: ()) }
      defers.push { () throws(GoPanic) in try done.send(checked: fmt.Sprint("exits with ", recover())) }
      let (next, stop) = iter.Pull(
        { (yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in
          let defers = DeferStack()
          do throws(GoPanic) {
            defers.push { () throws(GoPanic) in try done.send(checked: "iterator exits") }
            _ = try yield.checked()(1)
            try runtime.Goexit(checked: ())
          } catch {
            defers.panic(error)
          }
          try defers.run()
        } as iter.ThrowingSeq<Int>)
      defers.push { () throws(GoPanic) in try stop.checked()() }
      let (argument12, argument13) = try next.checked()()
      fmt.Println(argument12, argument13)
      let (argument14, argument15) = try next.checked()()
      fmt.Println(argument14, argument15)
      fmt.Println("not reached")
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  }
  for line in done {
    fmt.Println(line)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
