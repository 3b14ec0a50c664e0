// run
//
// Deferred calls change named results of struct types, which were copied where they came from.

import GoRuntime
import GoStandardLibrary

final class P: GoObject, GoCopied {
  var x = 0
  var y = 0

  init() {}

  init(x: Int = 0, y: Int = 0) {
    self.x = x
    self.y = y
  }

  func copy() -> P {
    let other = P()
    other.assign(self)
    return other
  }

  func assign(_ other: P) {
    x = other.x
    y = other.y
  }
}

struct Q: GoStruct {
  var p: P? = nil
  var n = GoArray<3, Int>()
}

final class W: GoObject, GoCopied {
  let P_: P

  init() {
    P_ = P()
  }

  init(P_: P = P()) {
    self.P_ = P_
  }

  func copy() -> W {
    let other = W()
    other.assign(self)
    return other
  }

  func assign(_ other: W) {
    P_.assign(other.P_)
  }
}

extension P {
  func inc() {
    x &+= 1
  }
}

extension W {
  func use() -> P {
    return P_
  }
}

func f() -> P {
  let p = P()
  let defers = DeferStack()
  do {
    defers.push { p.x = 7 }
    p.assign(P(x: 1, y: 2))
    p.assign(p)
  }
  defers.runFatally()
  return p
}

func g() -> P {
  let p = P()
  let defers = DeferStack()
  do {
    defers.push { p.assign(P(x: 9, y: 9)) }
    p.assign(P(x: 1, y: 2))
  }
  defers.runFatally()
  return p
}

func h(_ `in`: P) -> (out: P, err: (any error)?) {
  let out = P()
  let err: (any error)? = nil
  let defers = DeferStack()
  do {
    defers.push {
      if err == nil {
        out.inc()
      }
    }
    out.assign(`in`)
  }
  defers.runFatally()
  return (out, err)
}

func k(_ `in`: P) -> (out: P, err: (any error)?) {
  let out = P()
  var err: (any error)? = nil
  let defers = DeferStack()
  do {
    defers.push { out.y = 3 }
    out.assign(`in`)
    err = nil
  }
  defers.runFatally()
  return (out, err)
}

func l(_ `in`: GoSlice<P>) -> (out: P, ok: Bool) {
  let out = P()
  var ok = false
  let defers = DeferStack()
  body: do {
    defers.push { out.y = 3 }
    for p in `in` {
      let p2 = p.copy()
      if p2.x > 1 {
        out.assign(p2)
        ok = true
        break body
      }
    }
  }
  defers.runFatally()
  return (out, ok)
}

func q() -> Q {
  var out = Q()
  let defers = DeferStack()
  do {
    defers.push { () throws(GoPanic) in
      try out.n.set(1, 5)
      out.p = P()
    }
    out = Q()
  }
  defers.runFatally()
  return out
}

func w() -> (out: W, e: (any error)?) {
  let out = W()
  var e: (any error)? = nil
  let defers = DeferStack()
  do {
    defers.push {
      out.P_.x &+= 1
      out.use().y = 4
    }
    out.assign(W(P_: P(x: 1, y: 1)))
    e = nil
  }
  defers.runFatally()
  return (out, e)
}

func rec() -> (out: W, e: (any error)?) {
  let out = W()
  let e: (any error)? = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      _ = recover()
      out.P_.x &+= 1
      out.use().y = 4
    }
    throw GoPanic(1)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return (out, e)
}

func two() -> (a: P, b: P) {
  let a = P()
  let b = P()
  let defers = DeferStack()
  do {
    defers.push {
      let newB = a.copy()
      a.assign(b)
      b.assign(newB)
    }
    a.assign(P(x: 1, y: 1))
    b.assign(P(x: 2, y: 2))
  }
  defers.runFatally()
  return (a, b)
}

func viaCall() -> (a: P, b: P) {
  let a = P()
  let b = P()
  let defers = DeferStack()
  do {
    defers.push {
      let newB = a.copy()
      a.assign(b)
      b.assign(newB)
    }
    let (newA, newB) = two()
    a.assign(newA)
    b.assign(newB)
  }
  defers.runFatally()
  return (a, b)
}

func main() {
  let a = P(x: 5, y: 6)
  fmt.Println(GoAny(value: f()), GoAny(value: g()))
  let (argument1, argument2) = h(a.copy())
  fmt.Println(GoAny(value: argument1.copy()), argument2)
  let (argument3, argument4) = k(a)
  fmt.Println(GoAny(value: argument3.copy()), argument4)
  let (argument5, argument6) = l([a.copy()])
  fmt.Println(GoAny(value: argument5.copy()), argument6)
  fmt.Println(q().n.copy(), GoAny(value: a.copy()))
  let (argument7, argument8) = w()
  fmt.Println(GoAny(value: argument7.copy()), argument8)
  let (argument9, argument10) = rec()
  fmt.Println(GoAny(value: argument9.copy()), argument10)
  let (argument11, argument12) = two()
  fmt.Println(GoAny(value: argument11.copy()), GoAny(value: argument12.copy()))
  let (argument13, argument14) = viaCall()
  fmt.Println(GoAny(value: argument13.copy()), GoAny(value: argument14.copy()))
  let b = f()
  b.inc()
  let c = b.copy()
  c.inc()
  fmt.Println(GoAny(value: b.copy()), GoAny(value: c.copy()))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
