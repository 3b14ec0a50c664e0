// run
//
// A method on a value works on a copy, a method on a pointer works on the variable.

import GoRuntime
import GoStandardLibrary

final class counter: GoObject, GoComparableObject, GoCopied {
  var n = 0

  init() {}

  init(n: Int = 0) {
    self.n = n
  }

  func copy() -> counter {
    let other = counter()
    other.assign(self)
    return other
  }

  func assign(_ other: counter) {
    n = other.n
  }

  func isEqual(to other: counter) -> Bool {
    return n == other.n
  }
}

extension counter {
  func bumped() -> counter {
    let c = self.copy()
    c.n &+= 1
    return c.copy()
  }

  func bump() -> counter {
    n &+= 1
    return self
  }

  /// add returns its receiver, which nothing here dereferences in any case.
  func add(_ numbers: GoSlice<Int>) -> counter {
    for n in numbers {
      self.n &+= n
    }
    return self
  }
}

struct celsius: GoDefinedFloat {
  var rawValue: Double

  init(_ rawValue: Double) { self.rawValue = rawValue }
}

extension celsius {
  func fahrenheit() -> Double {
    return self.rawValue * 9.0 / 5.0 + 32.0
  }
}

struct stack: GoDefined {
  var rawValue: GoSlice<GoString>

  init(_ rawValue: GoSlice<GoString>) { self.rawValue = rawValue }
}

extension Pointer where Pointee == stack {
  func push(_ v: GoString) {
    pointee.rawValue.append(v)
  }

  func pop() -> (v: GoString, ok: Bool) {
    var v: GoString = ""
    let ok = false
    if len(pointee.rawValue) == 0 {
      return (v, ok)
    }
    let last = len(pointee.rawValue) &- 1
    v = pointee.rawValue[last]
    pointee = stack(pointee.rawValue[..<last])
    return (v, true)
  }
}

extension stack {
  func depth() -> Int {
    return len(self.rawValue)
  }
}

func main() {
  let c = counter()
  _ = c.bumped()
  fmt.Println(c.n, c.bumped().bumped().n)
  _ = c.bump().bump()
  fmt.Println(c.n, c.add([1, 2]).add(nil).add([-3]).n)

  let p = c
  let q = p
  _ = q.bump()
  fmt.Println(p.n, p == q, p.isEqual(to: c), p.bumped().n)

  let counters: GoSlice<counter> = [counter(n: 1), counter(n: 2)]
  _ = counters[0].bump()
  for i in counters.indices {
    _ = counters[i].bump()
  }
  fmt.Println(counters)

  fmt.Println(celsius(100.0).fahrenheit(), celsius(-40.0).fahrenheit())

  let s = Pointer(stack())
  s.push("a")
  s.push("b")
  fmt.Println(s.pointee.depth(), s.pointee)
  let (top, ok) = s.pop()
  _ = s.pop()
  let (_, more) = s.pop()
  fmt.Println(top, ok, more, s.pointee.depth())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
