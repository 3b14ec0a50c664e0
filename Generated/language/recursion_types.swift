// run
//
// Types may refer to each other and to themselves.

import GoRuntime
import GoStandardLibrary

protocol expression: GoInterface {
  func eval(_ env: GoMap<GoString, Int>) -> Int
}

struct number: GoDefinedInteger, expression {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

struct variable: GoDefinedString, expression {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

struct binary: GoStruct, GoComparable, expression {
  var op: UInt8 = 0
  var left: (any expression)? = nil
  var right: (any expression)? = nil

  static func == (left: binary, right: binary) -> Bool {
    return left.op == right.op && equal(left.left, right.left) && equal(left.right, right.right)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(op)
    hasher.combine(GoAny(interface: left))
    hasher.combine(GoAny(interface: right))
  }
}

struct call: GoStruct, expression {
  var f: ((GoSlice<Int>) -> Int)? = nil
  var args: GoSlice<(any expression)?> = nil
}

extension number {
  func eval(_: GoMap<GoString, Int>) -> Int {
    return self.rawValue
  }
}

extension variable {
  func eval(_ env: GoMap<GoString, Int>) -> Int {
    return env[self.rawValue]
  }
}

extension binary {
  func eval(_ env: GoMap<GoString, Int>) -> Int {
    let l = left!.eval(env)
    let r = right!.eval(env)
    switch op {
    case UInt8(ascii: "+"):
      return l &+ r
    case UInt8(ascii: "*"):
      return l &* r
    default:
      break
    }
    panic(GoAny("unknown operator " + GoString(rune: Int32(op))))
  }
}

extension call {
  func eval(_ env: GoMap<GoString, Int>) -> Int {
    let values = GoSlice<Int>(count: len(args))
    for (i, a) in args.enumerated() {
      values[i] = a!.eval(env)
    }
    return f!(values)
  }
}

struct folder: GoStruct {
  var name: GoString = ""
  var children: GoSlice<folder> = nil
}

extension folder {
  func count() -> Int {
    var n = 1
    for c in children {
      n &+= c.count()
    }
    return n
  }
}

struct state: GoDefined {
  var rawValue: ((machine?) -> state)?

  init(_ rawValue: ((machine?) -> state)?) { self.rawValue = rawValue }
}

final class machine: GoObject {
  var input: GoString = ""
  var seen: GoString = ""

  init() {}

  init(input: GoString = "", seen: GoString = "") {
    self.input = input
    self.seen = seen
  }
}

func letters(_ m: machine?) -> state {
  if m!.input == "" {
    return state()
  }
  m!.seen += m!.input[..<1]
  m!.input = m!.input[1...]
  return state(dashes)
}

func dashes(_ m: machine?) -> state {
  m!.seen += "-"
  return state(letters)
}

func main() {
  let largest = { (v: GoSlice<Int>) -> Int in max(v[0], v[1]) }
  let e = binary(
    op: UInt8(ascii: "+"), left: number(2),
    right: binary(
      op: UInt8(ascii: "*"), left: variable("x"), right: call(f: largest, args: [number(3), variable("y")])))
  fmt.Println(e.eval(["x": 5, "y": 4]), equal(number(1), number(1)))

  let root = folder(
    name: "root", children: [folder(name: "a", children: nil), folder(name: "b", children: [folder(name: "c")])])
  fmt.Println(root.count(), root)

  let m = machine(input: "abc")
  var s = state(letters)
  while s.rawValue != nil {
    s = s.rawValue!(m)
  }
  fmt.Println(m.seen)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
