// run
//
// Keys of every comparable kind: floats with their zeros and NaN, arrays, structs, pointers, channels, interfaces.

import GoRuntime
import GoStandardLibrary

struct point: GoStruct, GoComparable {
  var x = 0
  var y = 0
}

struct label: GoStruct, GoComparable {
  var name: GoString = ""
  var `where` = point()
  var note: GoAny = nil
}

struct padded: GoStruct, GoComparable {
  var flag = false
  var value: Int64 = 0
  var small: Int16 = 0
}

protocol shape: GoInterface {
  func area() -> Int
}

struct square: GoStruct, GoComparable, shape {
  var side = 0
}

extension square {
  func area() -> Int {
    return side &* side
  }
}

final class circle: GoObject, shape {
  var radius = 0

  init() {}

  init(radius: Int = 0) {
    self.radius = radius
  }
}

extension circle {
  func area() -> Int {
    return 3 &* radius &* radius
  }
}

func floats() throws(GoPanic) {
  let m: GoMap<Double, GoString> = [:]
  try m.set(0.0, "zero")
  let negative = math.Copysign(0.0, -1.0)
  fmt.Println(m[negative])
  try m.set(negative, "negative zero")
  for (k, v) in m {
    fmt.Println(math.Signbit(k), v)
  }
  for i in 0..<3 {
    try m.set(math.NaN(), fmt.Sprint(i))
  }
  let (_, ok) = m.lookup(math.NaN())
  delete(m, math.NaN())
  fmt.Println(len(m), ok, m[math.NaN()] == "")
  var sum = 0
  for (k, v) in m {
    if k != k {
      sum &+= len(v)
    }
  }
  fmt.Println(sum)
  clear(m)
  fmt.Println(len(m))
}

func composites() throws(GoPanic) {
  let grid: GoMap<point, Int> = [point(x: 1, y: 2): 3, point(x: 2, y: 1): 4]
  try grid.set(point(x: 1, y: 2), grid[point(x: 1, y: 2)] &+ 10)
  fmt.Println(grid[point(x: 1, y: 2)], grid[point(x: 2, y: 1)], grid[point(x: 0, y: 0)], grid)

  let labels: GoMap<label, Int> = [:]
  for i in 0..<6 {
    try labels.set(
      label(name: "n", where: point(x: i % 3, y: 0), note: GoAny(i % 2)),
      labels[label(name: "n", where: point(x: i % 3, y: 0), note: GoAny(i % 2))] &+ 1)
  }
  try labels.set(label(note: "text"), 7)
  try labels.set(label(note: 1.5), 8)
  fmt.Println(
    len(labels), labels[label(name: "n", where: point(x: 1, y: 0), note: 1)], labels[label(note: "text")],
    labels[label(note: 1.5)])

  let gaps: GoMap<padded, Bool> = [padded(flag: true, value: 1, small: 2): true]
  try gaps.set(padded(flag: true, value: 1, small: 2), false)
  fmt.Println(len(gaps))

  let words: GoMap<GoArray<2, GoString>, Int> = [["a", "b"]: 1]
  try words.set(["a", "b"], words[["a", "b"]] &+ 1)
  try words.set(["b", "a"], words[["b", "a"]] &+ 1)
  let key: GoArray<2, GoString> = ["x", "y"]
  try words.set(key, 9)
  try key.set(0, "changed")
  fmt.Println(len(words), words[["a", "b"]], words[["x", "y"]], words[key])

  let numbers: GoMap<GoComplex, Int> = [GoComplex(1.0, 2.0): 1, GoComplex(1.0, -2.0): 2]
  fmt.Println(numbers[GoComplex(1.0, 2.0)], numbers[GoComplex(1.0, -2.0)], len(numbers))
}

func references() throws(GoPanic) {
  let a = Pointer(point(x: 1, y: 1))
  let b = Pointer(point(x: 1, y: 1))
  let seen: GoMap<Pointer<point>?, GoString> = [a: "a", b: "b", nil: "none"]
  fmt.Println(len(seen), seen[a], seen[b], seen[nil], seen[Pointer(point(x: 1, y: 1))] == "")

  let c = Channel<Int>()
  let d = Channel<Int>()
  let owners: GoMap<Channel<Int>, Int> = [c: 1, d: 2]
  try owners.set(c, owners[c] &+ 5)
  fmt.Println(owners[c], owners[d], owners[nil])

  let e = errors.New("same")
  let f = errors.New("same")
  let counts: GoMap<(any error)?, Int> = [e: 1]
  try counts.set(f, counts[f] &+ 1)
  try counts.set(e, counts[e] &+ 1)
  try counts.set(nil, 3)
  fmt.Println(len(counts), counts[e], counts[f], counts[nil])

  let round = circle(radius: 2)
  let areas: GoMap<(any shape)?, Int> = [square(side: 2): 4, round: 12]
  try areas.set(square(side: 2), areas[square(side: 2)] &+ 1)
  try areas.set(circle(radius: 2), areas[circle(radius: 2)] &+ 1)
  fmt.Println(len(areas), areas[square(side: 2)], areas[round], areas[square(side: 3)])
}

func interfaces() {
  let m: GoMap<GoAny, Int> = [
    1: 1, GoAny(Int8(1)): 2, GoAny(UInt(1)): 3, 1.0: 4, "1": 5, GoAny(Int32(rune: "1")): 6, true: 7, nil: 8,
    GoAny(point(x: 1, y: 2)): 9, GoAny([1] as GoArray<1, Int>): 10,
  ]
  fmt.Println(
    len(m), m[1], m[GoAny(Int8(1))], m[GoAny(UInt(1))], m[1.0], m["1"], m[GoAny(Int32(rune: "1"))], m[true], m[nil],
    m[GoAny(point(x: 1, y: 2))], m[GoAny([1] as GoArray<1, Int>)])
  fmt.Println(m[GoAny(Int16(1))], m[GoAny(Float(1.0))], m[false], m[GoAny(point(x: 2, y: 1))])
}

func unhashable(_ what: GoString, _ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(what, recover()) }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func main() {
  fatally { () throws(GoPanic) in try floats() }
  fatally { () throws(GoPanic) in try composites() }
  fatally { () throws(GoPanic) in try references() }
  interfaces()
  let m: GoMap<GoAny, Int> = [1: 1]
  let none: GoMap<GoAny, Int> = nil
  unhashable("read") { () throws(GoPanic) in try fmt.Println(m[checked: GoAny([1] as GoSlice<Int>)]) }
  unhashable("write") { () throws(GoPanic) in try m.set(GoAny([:] as GoMap<GoString, Int>), 1) }
  unhashable("delete") { () throws(GoPanic) in try m.delete(checked: GoAny({} as (() throws(GoPanic) -> Void)?)) }
  unhashable("read nil map") { () throws(GoPanic) in try fmt.Println(none[checked: GoAny([] as GoSlice<GoString>)]) }
  unhashable("inside") { () throws(GoPanic) in try m.set(GoAny(label(note: GoAny([1] as GoSlice<Int>))), 1) }
  unhashable("write nil map") { () throws(GoPanic) in try none.set(1, 1) }
  fmt.Println(len(m))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
