// run
//
// Recover stops a panic only for the function that was deferred itself, and only for the panic that made it run.

import GoRuntime
import GoStandardLibrary

func tryToRecover() -> GoAny {
  return recover()
}

struct counter: GoStruct, GoComparable, valuer {
  var n = 0
}

extension counter {
  func value() {
    fmt.Println("value", recover(), n)
  }
}

extension Pointer where Pointee == counter {
  func pointer_() {
    fmt.Println("pointer", recover(), pointee.n)
  }
}

protocol valuer: GoInterface {
  func value()
}

struct holder: GoStruct, GoComparable, valuer {
  var counter_ = counter()
}

extension holder {
  func value() {
    counter_.value()
  }
}

func report() {
  fmt.Println("deferred function:", recover())
}

func deferredRecover() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { report() }
    defers.push { _ = notDeferred { recover() } }
    throw GoPanic("recover itself was deferred")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func helper() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("outer:", recover()) }
    defers.push {
      fmt.Println("helper:", notDeferred { tryToRecover() })
      ({ () -> Void in fmt.Println("closure:", GoAny.nil) })()
    }
    throw GoPanic("a helper cannot")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func deferInDeferred() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("outer:", recover()) }
    defers.push {
      let defers = DeferStack()
      do {
        defers.push { fmt.Println("deferred by a deferred function:", recover()) }
      }
      defers.runFatally()
    }
    throw GoPanic("nor a call that a deferred function defers")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func panicInDeferred() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("outer:", recover()) }
    defers.push { () throws(GoPanic) in
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push { fmt.Println("inner:", recover()) }
        throw GoPanic("second")
      } catch {
        defers.panic(error)
      }
      try defers.run()
    }
    throw GoPanic("first")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func methods() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    let c = Pointer(counter(n: 1))
    defers.push { fmt.Println("methods end") }
    try
      ({ () throws(GoPanic) in
        let defers = DeferStack()
        do throws(GoPanic) {
          let receiver = c.pointee
          defers.push { receiver.value() }
          throw GoPanic("value receiver")
        } catch {
          defers.panic(error)
        }
        try defers.run()
      })()
    try
      ({ () throws(GoPanic) in
        let defers = DeferStack()
        do throws(GoPanic) {
          defers.push { c.pointer_() }
          throw GoPanic("pointer receiver")
        } catch {
          defers.panic(error)
        }
        try defers.run()
      })()
    try
      ({ () throws(GoPanic) in
        let defers = DeferStack()
        do throws(GoPanic) {
          let v: any valuer = holder(counter_: counter(n: 2))
          defers.push { v.value() }
          throw GoPanic("promoted, through an interface")
        } catch {
          defers.panic(error)
        }
        try defers.run()
      })()
    try
      ({ () throws(GoPanic) in
        let defers = DeferStack()
        do throws(GoPanic) {
          let f: (() throws(GoPanic) -> Void)? = c.pointer_
          defers.push { () throws(GoPanic) in try f.checked()() }
          throw GoPanic("method value")
        } catch {
          defers.panic(error)
        }
        try defers.run()
      })()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func functionValue() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    let f = tryToRecover
    defers.push { fmt.Println("outer:", recover()) }
    defers.push { fmt.Println("called:", notDeferred { f() }) }
    defers.push { _ = f() }
    defers.push { () throws(GoPanic) in throw GoPanic("again") }
    throw GoPanic("replaced")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func twice() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      fmt.Println("once:", recover())
      fmt.Println("twice:", recover())
    }
    throw GoPanic("one panic")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func again() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("outer:", recover()) }
    try
      ({ () throws(GoPanic) in
        let defers = DeferStack()
        do throws(GoPanic) {
          defers.push { () throws(GoPanic) in throw GoPanic(GoAny(fmt.Sprint("again ", recover()))) }
          throw GoPanic("inner")
        } catch {
          defers.panic(error)
        }
        try defers.run()
      })()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func replaced() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push { fmt.Println("seen:", recover()) }
        defers.push { () throws(GoPanic) in throw GoPanic("third") }
        throw GoPanic("second")
      } catch {
        defers.panic(error)
      }
      try defers.run()
    }
    defers.push { fmt.Println("gone:", recover()) }
    throw GoPanic("first")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func main() {
  fmt.Println("not panicking:", recover())
  for f
    in ([
      deferredRecover, helper, deferInDeferred, panicInDeferred, methods, functionValue, twice, again, replaced,
    ] as GoSlice<(() throws(GoPanic) -> Void)?>)
  {
    notDeferred { fatally { () throws(GoPanic) in try f!() } }
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
