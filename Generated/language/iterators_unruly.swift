// run
//
// An iterator function that goes on when the loop is over, or hides a panic of its body, panics.

import GoRuntime
import GoStandardLibrary

func `try`(_ what: GoString, _ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(what + ":", recover()) }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

/// deaf does not listen to what yield answers.
func deaf(_ n: Int) -> ((((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) -> Void)? {
  return { (yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in
    for i in stride(from: 0, to: n, by: 1) {
      _ = try yield.checked()(i)
    }
  }
}

/// hoarding keeps yield.
final class hoarder: GoObject {
  var kept: ((Int, GoString) throws(GoPanic) -> Bool)? = nil

  init() {}
}

extension hoarder {
  func all(_ yield: ((Int, GoString) throws(GoPanic) -> Bool)?) throws(GoPanic) {
    kept = yield
    if try !yield.checked()(1, "one") {
      return
    }
    _ = try yield.checked()(2, "two")
  }
}

/// hiding recovers what the body panics with.
func hiding(_ yield: (() throws(GoPanic) -> Bool)?) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("hidden", recover()) }
    _ = try yield.checked()()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

/// stubborn goes on after the body has panicked.
func stubborn(_ yield: (() throws(GoPanic) -> Bool)?) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      fmt.Println("in between:", recover())
      _ = try yield.checked()()
    }
    _ = try yield.checked()()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

final class node: GoObject {
  var left: node? = nil
  var right: node? = nil
  var value = 0

  init() {}

  init(left: node? = nil, right: node? = nil, value: Int = 0) {
    self.left = left
    self.right = right
    self.value = value
  }
}

extension Optional where Wrapped == node {
  func push(_ yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) -> Bool {
    return try self == nil
      ? true
      : ((self.checked().left.push(yield) ? yield.checked()(self.checked().value) : false)
        ? self.checked().right.push(yield)
        : false)
  }
}

extension node {
  func all() -> ((((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) -> Void)? {
    return { (yield: ((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) in _ = try Optional(self).push(yield) }
  }
}

func find(_ seq: ((((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) -> Void)?, _ wanted: Int) throws(GoPanic) -> Int {
  var position = 0
  var returned = 0
  var leaving = 0
  try loop(over: seq) { (i: Int) throws(GoPanic) -> Bool in
    if i == wanted {
      returned = position
      leaving = 1
      return false
    }
    position &+= 1
    return true
  }
  if leaving == 1 {
    return returned
  }
  return -1
}

func main() {
  var sum = 0
  fatally { () throws(GoPanic) in
    try loop(over: deaf(4)) { (i: Int) throws(GoPanic) -> Bool in
      sum &+= i
      return true
    }
  }
  fmt.Println(sum)
  `try`("break") { () throws(GoPanic) in
    try loop(over: deaf(4)) { (i: Int) throws(GoPanic) -> Bool in
      if i == 2 {
        return false
      }
      fmt.Println(i)
      return true
    }
  }
  `try`("return") { () throws(GoPanic) in try fmt.Println(find(deaf(3), 2), find(deaf(3), 1)) }
  `try`("label") { () throws(GoPanic) in
    try loop(over: deaf(3)) { (i: Int) throws(GoPanic) -> Bool in
      var leaving = 0
      try loop(over: deaf(3)) { (j: Int) throws(GoPanic) -> Bool in
        if j == 1 {
          leaving = 1
          return false
        }
        fmt.Println(i, j)
        return true
      }
      if leaving == 1 {
        return true
      }
      return true
    }
  }
  `try`("panic in the body") { () throws(GoPanic) in
    try loop(over: deaf(4)) { (i: Int) throws(GoPanic) -> Bool in
      if i == 1 {
        throw GoPanic("one")
      }
      return true
    }
  }
  let h = hoarder()
  `try`("whole loop") { () throws(GoPanic) in
    try loop(over: h.all) { (i: Int, s: GoString) throws(GoPanic) -> Bool in
      fmt.Println(i, s)
      return true
    }
    _ = try h.kept.checked()(3, "three")
  }
  `try`("left") { () throws(GoPanic) in
    try loop(over: h.all) { (i: Int, s: GoString) throws(GoPanic) -> Bool in
      fmt.Println(i, s)
      return false
    }
    try fmt.Println(h.kept.checked()(3, "three"))
  }
  `try`("again") { () throws(GoPanic) in _ = try h.kept.checked()(4, "four") }
  `try`("hidden") { () throws(GoPanic) in
    try loop(over: hiding) { () throws(GoPanic) -> Bool in throw GoPanic("in the body") }
  }
  `try`("not hidden") { () throws(GoPanic) in
    try loop(over: hiding) { () throws(GoPanic) -> Bool in
      fmt.Println("in the body")
      return true
    }
  }
  `try`("stubborn") { () throws(GoPanic) in
    try loop(over: stubborn) { () throws(GoPanic) -> Bool in throw GoPanic("in the body") }
  }
  `try`("inner loop") { () throws(GoPanic) in
    try loop(over: deaf(1)) { (_: Int) throws(GoPanic) -> Bool in
      try loop(over: h.all) { (i: Int, s: GoString) throws(GoPanic) -> Bool in
        fmt.Println(i, s)
        _ = try h.kept.checked()(5, "five")
        return true
      }
      return true
    }
  }
  let tree = node(left: node(left: nil, right: nil, value: 1), right: node(left: nil, right: nil, value: 3), value: 2)
  fatally { () throws(GoPanic) in
    try loop(over: tree.all()) { (v: Int) throws(GoPanic) -> Bool in
      fmt.Println(v)
      if v == 2 {
        return false
      }
      return true
    }
  }
  let none: ((((Int) throws(GoPanic) -> Bool)?) throws(GoPanic) -> Void)? = nil
  `try`("nil") { () throws(GoPanic) in try loop(over: none) { (_: Int) throws(GoPanic) -> Bool in true } }
  let m = sync.Map()
  m.Store("k", 1)
  (m.Range as (((GoAny, GoAny) -> Bool)?) -> Void) { k, v in
    fmt.Println(k, v)
    return false
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
