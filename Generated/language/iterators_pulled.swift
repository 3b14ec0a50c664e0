// run
//
// An iterator may be asked for its values one by one: two are walked side by side, merged and compared.

import GoRuntime
import GoStandardLibrary

func count(_ from: Int, _ to: Int) -> iter.ThrowingSeq<Int>? {
  return { (yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in
    let defers = DeferStack()
    body: do throws(GoPanic) {
      defers.push { fmt.Println("count ends") }
      for i in stride(from: from, to: to, by: 1) {
        if try !yield.checked()(i) {
          fmt.Println("stopped at", i)
          break body
        }
      }
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
}

/// Zip pairs the values of two sequences.
func Zip<A: GoValue, B: GoValue>(_ a: iter.ThrowingSeq<A>?, _ b: iter.Seq<B>?) -> iter.Seq2<A, B>? {
  return { yield in
    let defers = DeferStack()
    body: do throws(GoPanic) {
      let (nextA, stopA) = iter.Pull(a)
      defers.push { () throws(GoPanic) in try stopA.checked()() }
      let (nextB, stopB) = iter.Pull(b)
      defers.push { () throws(GoPanic) in try stopB.checked()() }
      while true {
        let x: A
        var ok: Bool
        try (x, ok) = nextA.checked()()
        if !ok {
          break body
        }
        var y = B.zero
        try (y, ok) = nextB.checked()()
        if !ok {
          break body
        }
        if try !yield.checked()(x, y) {
          break body
        }
      }
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  }
}

func merge(_ a: iter.ThrowingSeq<Int>?, _ b: iter.ThrowingSeq<Int>?) -> iter.ThrowingSeq<Int>? {
  return { (yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in
    let defers = DeferStack()
    body: do throws(GoPanic) {
      let (next, stop) = iter.Pull(b)
      defers.push { () throws(GoPanic) in try stop.checked()() }
      var (y, ok) = try next.checked()()
      var leaving = 0
      try a.checked()(
        { (x: Int) throws(GoPanic) -> Bool in
          while ok && y < x {
            if try !yield.checked()(y) {
              leaving = 1
              return false
            }
            try (y, ok) = next.checked()()
          }
          if try !yield.checked()(x) {
            leaving = 2
            return false
          }
          return true
        })
      if leaving == 1 {
        break body
      }
      if leaving == 2 {
        break body
      }
      while ok {
        if try !yield.checked()(y) {
          break body
        }
        try (y, ok) = next.checked()()
      }
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
}

final class tree: GoObject {
  var left: tree? = nil
  var right: tree? = nil
  var value = 0

  init() {}

  init(left: tree? = nil, right: tree? = nil, value: Int = 0) {
    self.left = left
    self.right = right
    self.value = value
  }
}

extension Optional where Wrapped == tree {
  func insert(_ v: Int) -> tree? {
    if self == nil {
      return tree(value: v)
    }
    if v < self!.value {
      self!.left = self!.left.insert(v)
    } else {
      self!.right = self!.right.insert(v)
    }
    return self
  }

  func all(_ yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) -> Bool {
    return try self == nil
      ? true
      : ((self.checked().left.all(yield) ? yield.checked()(self.checked().value) : false)
        ? self.checked().right.all(yield)
        : false)
  }

  func All() -> iter.ThrowingSeq<Int>? {
    return { (yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in _ = try self.all(yield) }
  }
}

func same(_ a: tree?, _ b: tree?) -> Bool {
  var result = false
  let defers = DeferStack()
  body: do throws(GoPanic) {
    let (nextA, stopA) = iter.Pull(a.All())
    defers.push { () throws(GoPanic) in try stopA.checked()() }
    let (nextB, stopB) = iter.Pull(b.All())
    defers.push { () throws(GoPanic) in try stopB.checked()() }
    while true {
      let (x, okA) = try nextA.checked()()
      let (y, okB) = try nextB.checked()()
      if okA != okB || x != y {
        result = false
        break body
      }
      if !okA {
        result = true
        break body
      }
    }
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return result
}

func main() {
  let (next, stop) = iter.Pull(count(0, 3))
  let (argument1, argument2) = fatally { () throws(GoPanic) in try next!() }
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = fatally { () throws(GoPanic) in try next!() }
  fmt.Println(argument3, argument4)
  fatally { () throws(GoPanic) in try stop!() }
  fatally { () throws(GoPanic) in try stop!() }
  let (argument5, argument6) = fatally { () throws(GoPanic) in try next!() }
  fmt.Println(argument5, argument6)

  Zip(count(0, 10), slices.Values(["a", "b"] as GoSlice<GoString>) as iter.Seq<GoString>?)! { a, b in
    fmt.Println(a, b)
    return true
  }
  fmt.Println(
    fatally { () throws(GoPanic) in
      try slices.Collect(
        merge(
          slices.Values([1, 4, 6] as GoSlice<Int>) as iter.ThrowingSeq<Int>?,
          slices.Values([2, 3, 9, 10] as GoSlice<Int>) as iter.ThrowingSeq<Int>?))
    })

  var t: tree? = nil
  var u: tree? = nil
  for v in ([5, 2, 8, 1] as GoSlice<Int>) {
    t = t.insert(v)
  }
  for v in ([1, 2, 8, 5] as GoSlice<Int>) {
    u = u.insert(v)
  }
  fmt.Println(same(t, u))
  _ = u.insert(0)
  fmt.Println(same(t, u))

  let (next2, stop2) = iter.Pull2(maps.All(["only": 1] as GoMap<GoString, Int>) as iter.Seq2<GoString, Int>?)
  let (argument7, argument8, argument9) = next2!()
  fmt.Println(argument7, argument8, argument9)
  let (argument10, argument11, argument12) = next2!()
  fmt.Println(argument10, argument11, argument12)
  stop2!()

  let (never, stopNever) = iter.Pull(count(5, 6))
  fatally { () throws(GoPanic) in try stopNever!() }
  let (argument13, argument14) = fatally { () throws(GoPanic) in try never!() }
  fmt.Println(argument13, argument14)

  let done = Channel<Int>()
  let (numbers, end) = iter.Pull(
    { (yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in
      for v in done {
        if try !yield.checked()(v &* v) {
          return
        }
      }
    } as iter.ThrowingSeq<Int>)
  go {
    for i in 0..<3 {
      done.send(i)
    }
    close(done)
  }
  var (v, ok) = fatally { () throws(GoPanic) in try numbers!() }
  while ok {
    fmt.Println(v)
    (v, ok) = fatally { () throws(GoPanic) in try numbers!() }
  }
  fatally { () throws(GoPanic) in try end!() }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
