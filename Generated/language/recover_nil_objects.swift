// run
//
// Methods and functions of sync and sync/atomic on nil, and methods of theirs as values, panic where recover sees it.

import GoRuntime
import GoStandardLibrary

final class owner: GoObject {
  var f: (() throws(GoPanic) -> Void)? = nil

  init() {}
}

extension owner {
  func Do(_ f: (() throws(GoPanic) -> Void)?) throws(GoPanic) {
    try f.checked()()
  }
}

func `try`(_ what: GoString, _ f: (() throws(GoPanic) -> Void)?) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(what, recover()) }
    try f.checked()()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

struct box: GoStruct {
  var n: Pointer<Int64>? = nil
  var p: atomic.Int64? = nil
  var v: atomic.Value? = nil
}

func main() {
  fatally { () throws(GoPanic) in
    try `try`("method value") { () throws(GoPanic) in
      let o = sync.Once()
      let `do`: (((() throws(GoPanic) -> Void)?) throws(GoPanic) -> Void)? = o.Do
      try `do`.checked()({ () throws(GoPanic) in throw GoPanic("in do") })
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("own method value") { () throws(GoPanic) in
      let o = owner()
      let `do`: (((() throws(GoPanic) -> Void)?) throws(GoPanic) -> Void)? = o.Do
      try `do`.checked()({ () throws(GoPanic) in throw GoPanic("in own") })
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("range value") { () throws(GoPanic) in
      let m = sync.Map()
      try m.Store(checked: 1, 2)
      let r: ((((GoAny, GoAny) throws(GoPanic) -> Bool)?) throws(GoPanic) -> Void)? = m.Range
      try r.checked()({ (_: GoAny, _: GoAny) throws(GoPanic) -> Bool in throw GoPanic("in range") })
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("nil atomic") { () throws(GoPanic) in
      let b = box()
      try fmt.Println(atomic.AddInt64(b.n.checked(), 1))
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("nil atomic load") { () throws(GoPanic) in
      let n: Pointer<Int32>? = nil
      try fmt.Println(atomic.LoadInt32(n.checked()))
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("nil atomic type") { () throws(GoPanic) in
      let b = box()
      try b.p.checked().Add(1)
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("nil value") { () throws(GoPanic) in
      let b = box()
      try fmt.Println(b.v.checked().Load())
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("nil mutex") { () throws(GoPanic) in
      let mu: sync.Mutex? = nil
      try mu.checked().Lock()
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("nil wg") { () throws(GoPanic) in
      let wg: sync.WaitGroup? = nil
      try wg.checked().Add(checked: 1)
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("nil once") { () throws(GoPanic) in
      let o: sync.Once? = nil
      try o.checked().Do({})
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("oncefunc") { () throws(GoPanic) in
      let f = sync.OnceFunc { () throws(GoPanic) in throw GoPanic("once") }
      try `try`("inner", f)
      try f.checked()()
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("oncevalue") { () throws(GoPanic) in
      let f = sync.OnceValue { () throws(GoPanic) -> Int in throw GoPanic("once value") }
      try fmt.Println(f.checked()())
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("wrapped") { () throws(GoPanic) in
      let err: (any error)? = nil
      try fmt.Println(errors.Unwrap(err), err.checked().Error())
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("locker") { () throws(GoPanic) in
      let l: (any sync.Locker)? = nil
      try l.checked().Lock()
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("rw") { () throws(GoPanic) in
      let rw: sync.RWMutex? = nil
      try rw.checked().RLock()
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("cond") { () throws(GoPanic) in
      let c: sync.Cond? = nil
      try c.checked().Wait(checked: ())
    }
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
