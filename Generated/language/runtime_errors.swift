// run
//
// The mistakes the runtime catches are errors with a fixed text.

import GoRuntime
import GoStandardLibrary

final class pair: GoObject {
  var key: GoAny = nil

  init() {}
}

func `try`(_ name: GoString, _ work: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      let r = recover()
      let (err, ok) = r.lookup((any runtime.Error).self)
      if !ok {
        fmt.Println(name, "no runtime error:", r)
        return
      }
      let text = try err.checked().Error()
      fmt.Println(name, strings.TrimPrefix(text, "runtime error: "))
    }
    try work()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  let s: GoSlice<Int> = [1, 2, 3]
  let text: GoString = "abc"
  let n = 5
  let zero = 0
  let p: pair? = nil
  let m: GoMap<GoString, Int> = nil
  let f: (() throws(GoPanic) -> Void)? = nil
  let a: GoAny = "string"

  `try`("index") { () throws(GoPanic) in try s.set(n, 1) }
  `try`("negative") { () throws(GoPanic) in try fmt.Println(s[checked: zero &- 1]) }
  `try`("string") { () throws(GoPanic) in try fmt.Println(text[checked: n]) }
  `try`("slice") { () throws(GoPanic) in try fmt.Println(s.slice(checked: nil, n)) }
  `try`("bounds") { () throws(GoPanic) in try fmt.Println(s.slice(checked: n &- 2, 1)) }
  `try`("full") { () throws(GoPanic) in try fmt.Println(s.slice(checked: 0, 1, n)) }
  `try`("substring") { () throws(GoPanic) in try fmt.Println(text.slice(checked: n, nil)) }
  `try`("divide") { () throws(GoPanic) in try fmt.Println(quotient(n, zero)) }
  `try`("remainder") { () throws(GoPanic) in try fmt.Println(remainder(n, zero)) }
  `try`("nil pointer") { () throws(GoPanic) in try fmt.Println(p.checked().key) }
  `try`("nil map") { () throws(GoPanic) in try m.set("a", 1) }
  `try`("nil function") { () throws(GoPanic) in try f.checked()() }
  `try`("assertion") { () throws(GoPanic) in try fmt.Println(a.checked(Int.self)) }
  `try`("interface") { () throws(GoPanic) in
    try fmt.Println(GoAny(a.checked((any fmt.Stringer).self, missing: "String")))
  }
  `try`("length") { () throws(GoPanic) in try fmt.Println(GoSlice<Int>(checked: zero &- 1)) }
  `try`("unhashable") { () throws(GoPanic) in
    let m: GoMap<GoAny, Int> = [:]
    try m.set(GoAny([1] as GoSlice<Int>), 1)
  }
  `try`("uncomparable") { () throws(GoPanic) in
    let left = GoAny(s)
    let right = GoAny(s)
    try fmt.Println(equal(checked: left, right))
  }
  `try`("none", {})
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
