// run
//
// What an iterator function panics with reaches who collects its values, asks for them one by one, or loops over them.

import GoRuntime
import GoStandardLibrary

final class inner: GoObject {
  var name: GoString = ""

  init() {}

  init(name: GoString = "") {
    self.name = name
  }
}

/// numbers gives some numbers, and then dereferences nil.
func numbers(_ p: inner?) -> iter.ThrowingSeq<Int>? {
  return { (yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in
    for i in 0..<3 {
      if try !yield.checked()(i) {
        return
      }
    }
    try fmt.Println(p.checked().name)
  }
}

func pairs(_ limit: Int) -> iter.ThrowingSeq2<GoString, Int>? {
  return { (yield: ((GoString, Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in
    for i in 0..<5 {
      if i == limit {
        throw GoPanic(GoAny(fmt.Sprint("limit ", limit)))
      }
      if try !yield.checked()(fmt.Sprint("k", i), i) {
        return
      }
    }
  }
}

func recovered(_ name: GoString, _ body: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(name, "recovered", recover()) }
    try body()
    fmt.Println(name, "is over")
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  recovered("pull") { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      let (next, stop) = iter.Pull(numbers(nil))
      defers.push { () throws(GoPanic) in try stop.checked()() }
      while true {
        let (n, ok) = try next.checked()()
        if !ok {
          break
        }
        fmt.Println("got", n)
      }
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  recovered("pull2") { () throws(GoPanic) in
    let defers = DeferStack()
    do throws(GoPanic) {
      let (next, stop) = iter.Pull2(pairs(2))
      defers.push { () throws(GoPanic) in try stop.checked()() }
      var (k, v, ok) = try next.checked()()
      while ok {
        fmt.Println("got", k, v)
        try (k, v, ok) = next.checked()()
      }
    } catch {
      defers.panic(error)
    }
    try defers.run()
  }
  recovered("stopped") { () throws(GoPanic) in
    let (next, stop) = iter.Pull2(pairs(2))
    let (argument1, argument2, argument3) = try next.checked()()
    fmt.Println(argument1, argument2, argument3)
    try stop.checked()()
    let (argument4, argument5, argument6) = try next.checked()()
    fmt.Println(argument4, argument5, argument6)
  }
  recovered("collect") { () throws(GoPanic) in try fmt.Println(slices.Collect(numbers(nil))) }
  recovered("collect all") { () throws(GoPanic) in try fmt.Println(slices.Collect(numbers(inner(name: "end")))) }
  recovered("map") { () throws(GoPanic) in try fmt.Println(len(maps.Collect(pairs(1)))) }
  recovered("map of all") { () throws(GoPanic) in try fmt.Println(len(maps.Collect(pairs(9)))) }
  recovered("loop") { () throws(GoPanic) in
    try numbers(nil).checked()(
      { (n: Int) throws(GoPanic) -> Bool in
        fmt.Println("saw", n)
        return true
      })
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
