// run
//
// A method's type may have a member with the name of a function, a variable or a constant of the package.

import GoRuntime
import GoStandardLibrary

let limit_ = 3

let total_ = 10

func reset_() -> Int {
  return total_
}

final class account: GoObject, GoCopied {
  var limit = 0
  var total = 0.0
  var entries: GoSlice<entry> = nil

  init() {}

  func copy() -> account {
    let other = account()
    other.assign(self)
    return other
  }

  func assign(_ other: account) {
    limit = other.limit
    total = other.total
    entries = other.entries
  }
}

struct kind: GoDefinedInteger {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

let deposit_: kind = 1
let withdraw_: kind = 2

struct entry: GoStruct {
  var kind_ = kind()
  var amount = 0.0
}

extension account {
  func deposit(_ x: Double) {
    total += x
    entries.append(entry(kind_: deposit_, amount: x))
  }

  func withdraw(_ x: Double) {
    total -= x
    entries.append(entry(kind_: withdraw_, amount: x))
  }

  func reset() {
    limit = limit_ &+ total_ &+ reset_()
  }
}

struct numbers: GoDefined {
  var rawValue: GoSlice<Int>

  init(_ rawValue: GoSlice<Int>) { self.rawValue = rawValue }
}

extension Pointer where Pointee == numbers {
  func zero_() {
    pointee = numbers(append(numbers(pointee.rawValue[..<0]).rawValue, zero__))
  }
}

let zero__ = 0

/// size has a type parameter that only the instantiation tells.
func size<T: GoValue>(_: T.Type, _ n: Int) -> GoString {
  let v = T.zero
  return fmt.Sprintf("%d %T", n, v)
}

func both<K: GoComparable, V: GoValue>() -> GoMap<K, V> {
  return [:]
}

func sum<T: GoNumber>(_ xs: GoSlice<T>) -> T {
  var t = T.zero
  for x in xs {
    t &+= x
  }
  return t
}

func twice<T: GoValue>(_: T.Type, _ n: Int) -> GoString {
  return size(T.self, 2 &* n)
}

func main() {
  let a = account()
  a.deposit(5.0)
  a.withdraw(2.0)
  a.reset()
  fmt.Println(GoAny(value: a.copy()))
  let n = Pointer(numbers([1, 2]))
  n.zero_()
  fmt.Println(n.pointee)

  fmt.Println(
    size(Int.self, 1), size(GoString.self, 2), twice(GoSlice<Bool>.self, 3), len((both() as GoMap<GoString, Int>)))
  let f = { (argument1: Int) -> GoString in size(Double.self, argument1) }
  let g = sum as (GoSlice<Double>) -> Double
  fmt.Println(f(3), g([1.0, 2.5]))
  for show
    in ([
      { (argument1: Int) -> GoString in size(GoAny.self, argument1) },
      { (argument1: Int) -> GoString in size((any error)?.self, argument1) },
      { (argument1: Int) -> GoString in twice(UInt8.self, argument1) },
    ] as GoSlice<((Int) -> GoString)?>)
  {
    fmt.Println(show!(4))
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
