// run
//
// Comparing and hashing what cannot be compared panics where recover sees it, wherever the value lies.

import GoRuntime
import GoStandardLibrary

struct pair: GoStruct, GoComparable {
  var name: GoString = ""
  var value: GoAny = nil
}

final class node: GoObject, GoComparableObject {
  var value: GoAny = nil
  var next: node? = nil

  init() {}

  init(value: GoAny = nil, next: node? = nil) {
    self.value = value
    self.next = next
  }

  func isEqual(to other: node) -> Bool {
    return value == other.value && next == other.next
  }
}

struct list: GoDefined, error, shape {
  var rawValue: GoSlice<Int>

  init(_ rawValue: GoSlice<Int>) { self.rawValue = rawValue }
}

extension list {
  func Error() -> GoString {
    return "list"
  }

  func Area() -> Int {
    return len(self.rawValue)
  }
}

protocol shape: GoInterface {
  func Area() -> Int
}

struct square: GoStruct, GoComparable, shape {
  var side = 0
}

extension square {
  func Area() -> Int {
    return side &* side
  }
}

struct key: GoStruct, GoComparable {
  var part: GoAny = nil
}

func `try`(_ what: GoString, _ f: () throws(GoPanic) -> Void) throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push {
      if case let r = recover(), r != nil {
        fmt.Println(what, "panics:", r)
      } else {
        fmt.Println(what, "is over")
      }
    }
    try f()
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func same<T: GoComparable>(_ a: T, _ b: T) throws(GoPanic) -> Bool {
  return try areEqual(checked: a, b)
}

func position<T: GoComparable>(_ values: GoSlice<T>, _ wanted: T) throws(GoPanic) -> Int {
  for (i, value) in values.enumerated() {
    if try areEqual(checked: value, wanted) {
      return i
    }
  }
  return -1
}

final class set<K: GoComparable>: GoObject {
  var members: GoMap<K, Bool> = nil

  init() {}

  init(members: GoMap<K, Bool> = nil) {
    self.members = members
  }
}

extension set {
  func add(_ k: K) throws(GoPanic) {
    try members.set(k, true)
  }

  func has(_ k: K) throws(GoPanic) -> Bool {
    return try members[checked: k]
  }
}

func comparisons() throws(GoPanic) {
  let slice = GoAny([1] as GoSlice<Int>)
  try `try`("any") { () throws(GoPanic) in try fmt.Println(equal(checked: slice, slice)) }
  try `try`("any with a constant") { fmt.Println(slice == 1, slice != nil) }
  try `try`("array") { () throws(GoPanic) in
    try fmt.Println(areEqual(checked: [1, slice] as GoArray<2, GoAny>, [1, slice]))
  }
  try `try`("array that differs before") { () throws(GoPanic) in
    try fmt.Println(areEqual(checked: [1, slice] as GoArray<2, GoAny>, [2, slice]))
  }
  try `try`("struct") { () throws(GoPanic) in
    try fmt.Println(areEqual(checked: pair(name: "a", value: slice), pair(name: "a", value: slice)))
  }
  try `try`("struct that differs before") { () throws(GoPanic) in
    try fmt.Println(areEqual(checked: pair(name: "a", value: slice), pair(name: "b", value: slice)))
  }
  try `try`("struct by pointer") { () throws(GoPanic) in
    let first = node(value: slice)
    let second = node(value: slice)
    try fmt.Println(first == second, areEqual(checked: first, second))
  }
  try `try`("struct in any") { () throws(GoPanic) in
    let a = GoAny(pair(name: "a", value: slice))
    let b = GoAny(pair(name: "a", value: slice))
    try fmt.Println(!equal(checked: a, b))
  }
  let s: any shape = list([1])
  let t: any shape = list([1])
  try `try`("interface") { () throws(GoPanic) in try fmt.Println(equal(checked: s, t)) }
  try `try`("interface with a value") { fmt.Println(equal(s, square(side: 1)), equal(square(side: 1), t)) }
  let err: any error = list([1])
  try `try`("error") { () throws(GoPanic) in try fmt.Println(equal(err, io.EOF), equal(checked: err, err)) }
  try `try`("errors.Is") { fmt.Println(errors.Is(err, io.EOF), errors.Is(io.EOF, err)) }
  try `try`("generic") { () throws(GoPanic) in
    try fmt.Println(same(1, 1), same(GoString("a"), GoString("b")), same(slice, slice))
  }
  try `try`("generic struct") { () throws(GoPanic) in
    try fmt.Println(
      same(pair(name: "a", value: 1), pair(name: "a", value: 1)),
      same(pair(name: "a", value: slice), pair(name: "a", value: slice)))
  }
  try `try`("position") { () throws(GoPanic) in
    try fmt.Println(
      position([1, 2, slice] as GoSlice<GoAny>, GoAny(2)), position([1, slice] as GoSlice<GoAny>, slice))
  }
}

func switches(_ value: GoAny) {
  fatally { () throws(GoPanic) in
    try `try`("switch over any") { () throws(GoPanic) in
      if value == 1 || value == "a" {
        fmt.Println("1 or a")
      } else if try equal(checked: value, GoAny([2] as GoSlice<Int>)) {
        fmt.Println("a slice")
      } else {
        fmt.Println("something else")
      }
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("switch over a struct") { () throws(GoPanic) in
      let tag = pair(name: "a", value: value)
      switch true {
      case try areEqual(checked: tag, pair(name: "b", value: value)):
        fmt.Println("b")
      case try areEqual(checked: tag, pair(name: "a", value: value)):
        fmt.Println("a")
        fallthrough
      default:
        fmt.Println("and more")
      }
    }
  }
}

func keys(_ value: GoAny) {
  let members: GoMap<GoAny, Int> = [1: 1]
  let structs: GoMap<key, Int> = [key(part: 1): 1]
  let arrays: GoMap<GoArray<2, GoAny>, GoString> = [:]
  let shapes: GoMap<(any shape)?, Int> = [square(side: 2): 4]
  fatally { () throws(GoPanic) in
    try `try`("literal") { () throws(GoPanic) in try fmt.Println(len(GoMap<GoAny, Int>(checked: [1: 1, value: 3]))) }
  }
  fatally { () throws(GoPanic) in
    try `try`("literal of structs") { () throws(GoPanic) in
      try fmt.Println(GoMap<key, GoString>(checked: [key(part: value): "v"]))
    }
  }
  fatally { () throws(GoPanic) in try `try`("store") { () throws(GoPanic) in try members.set(value, 1) } }
  fatally { () throws(GoPanic) in
    try `try`("increment") { () throws(GoPanic) in try members.set(value, members[checked: value] &+ 1) }
  }
  fatally { () throws(GoPanic) in try `try`("load") { () throws(GoPanic) in try fmt.Println(members[checked: value]) } }
  fatally { () throws(GoPanic) in
    try `try`("load of struct") { () throws(GoPanic) in try fmt.Println(structs[checked: key(part: value)]) }
  }
  fatally { () throws(GoPanic) in
    try `try`("load, ok of struct") { () throws(GoPanic) in
      let (v, ok) = try structs.lookup(checked: key(part: value))
      fmt.Println(v, ok)
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("store of struct") { () throws(GoPanic) in try structs.set(key(part: value), 2) }
  }
  fatally { () throws(GoPanic) in
    try `try`("delete of struct") { () throws(GoPanic) in try structs.delete(checked: key(part: value)) }
  }
  fatally { () throws(GoPanic) in
    try `try`("load of array") { () throws(GoPanic) in try fmt.Println(arrays[checked: [1, value]]) }
  }
  fatally { () throws(GoPanic) in
    try `try`("store of array") { () throws(GoPanic) in try arrays.set([value, 1], "a") }
  }
  fatally { () throws(GoPanic) in
    try `try`("load of shape") { () throws(GoPanic) in
      try fmt.Println(shapes[square(side: 2)], shapes[checked: list([1])])
    }
  }
  fatally { () throws(GoPanic) in
    try `try`("delete of shape") { () throws(GoPanic) in try shapes.delete(checked: list([1])) }
  }
  let set = set<GoAny>(members: [:])
  fatally { () throws(GoPanic) in
    try `try`("set") { () throws(GoPanic) in
      try set.add(1)
      try fmt.Println(set.has(1), set.has(value))
    }
  }
  fmt.Println(len(members), len(structs), len(arrays), len(shapes), len(set.members))
}

func main() {
  fatally { () throws(GoPanic) in try comparisons() }
  for value
    in ([
      1, "a", GoAny([1] as GoSlice<Int>), GoAny({} as (() throws(GoPanic) -> Void)?),
      GoAny([:] as GoMap<GoString, Int>), GoAny(pair(name: "a", value: GoAny([] as GoSlice<Int>))),
      GoAny([2] as GoArray<1, GoAny>),
    ] as GoSlice<GoAny>)
  {
    fmt.Printf("%T\n", value)
    switches(value)
    keys(value)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
