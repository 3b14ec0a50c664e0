// run
//
// What channel operations refuse is a runtime error that a deferred call can recover, in the blocked goroutine too.

import GoRuntime
import GoStandardLibrary

func attempt(_ name: GoString, _ work: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      let r = recover()
      let (e, isRuntime) = r.lookup((any runtime.Error).self)
      if isRuntime {
        try fmt.Println(name, "-", e.checked().Error())
      } else {
        fmt.Println(name, "-", r)
      }
    }
    try work()
    fmt.Println(name, "- fine")
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  let none: Channel<Int> = nil
  attempt("close nil") { () throws(GoPanic) in try none.close(checked: ()) }
  attempt("close twice") { () throws(GoPanic) in
    let c = Channel<Int>()
    try c.close(checked: ())
    try c.close(checked: ())
  }
  attempt("send after close") { () throws(GoPanic) in
    let c = Channel<GoString>(capacity: 1)
    try c.close(checked: ())
    try c.send(checked: "x")
  }
  attempt("send after close, full") { () throws(GoPanic) in
    let c = Channel<GoString>(capacity: 1)
    try c.send(checked: "x")
    try c.close(checked: ())
    try c.send(checked: "y")
  }
  attempt("select sends after close") { () throws(GoPanic) in
    let c = Channel<Int>()
    let d = Channel<Int>()
    try c.close(checked: ())
    switch try select(checked: .send(1, to: c), .send(2, to: d), .receive(from: d)) {
    case 0:
      break
    case 1:
      break
    case _:
      break
    }
  }
  attempt("select sends after close, default") { () throws(GoPanic) in
    let c = Channel<Int>()
    try c.close(checked: ())
    switch try select(checked: .send(1, to: c), .default) {
    case 0:
      break
    default:
      break
    }
  }
  attempt("receive after close") { () throws(GoPanic) in
    let c = Channel<Int>(capacity: 1)
    try c.send(checked: 1)
    try c.close(checked: ())
    let (v, ok) = c.receiveOK()
    let (w, notOk) = c.receiveOK()
    fmt.Println(v, ok, w, notOk)
  }
  let size = -1
  attempt("negative size") { () throws(GoPanic) in _ = try Channel<Int>(checked: size) }

  // Those who wait to send are woken by close, each with a panic of its own.
  let c = Channel<Int>()
  let results = Channel<GoString>()
  for i in 0..<3 {
    go {
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push { () throws(GoPanic) in try results.send(checked: fmt.Sprint(recover())) }
        if i == 2 {
          switch try select(checked: .send(i, to: c), .receive(from: none)) {
          case 0:
            break
          case _:
            break
          }
        } else {
          try c.send(checked: i)
        }
      } catch {
        defers.panic(error)
      }
      defers.runFatally()
    }
  }
  let waiting = Channel<Bool>()
  go {
    for _ in 0..<1000 {
      runtime.Gosched()
    }
    waiting.send(true)
  }
  _ = waiting.receive()
  close(c)
  for _ in 0..<3 {
    fmt.Println(results.receive())
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
