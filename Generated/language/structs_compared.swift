// run
//
// Structs that something points at are compared as values; only their pointers are compared as pointers.

import GoRuntime
import GoStandardLibrary

struct point: GoStruct, GoComparable {
  var x = 0
  var y = 0
}

extension Pointer where Pointee == point {
  func move(_ by: Int) {
    pointee.x &+= by
  }
}

struct segment: GoStruct, GoComparable {
  var from = point()
  var to = point()
  var name: GoString = ""
  var __ = 0
}

/// pair is a value, but holds what is not.
struct pair: GoStruct, GoComparable {
  var first = point()
  var tag: GoAny = nil
}

struct pinned: GoStruct, GoComparable {
  var at: Pointer<point>? = nil
}

struct labelled: GoStruct, GoComparable {
  var point_ = point()
  var label: (any fmt.Stringer)? = nil

  static func == (left: labelled, right: labelled) -> Bool {
    return left.point_ == right.point_ && equal(left.label, right.label)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(point_)
    hasher.combine(GoAny(interface: label))
  }
}

struct text: GoDefinedString, GoStringer {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

extension text {
  func String() -> GoString {
    return self.rawValue
  }
}

final class boxed<T: GoComparable>: GoObject, GoComparableObject {
  var value = T.zero
  var count = 0

  init() {}

  init(value: T = T.zero, count: Int = 0) {
    self.value = value
    self.count = count
  }

  func isEqual(to other: boxed<T>) -> Bool {
    return value == other.value && count == other.count
  }
}

extension boxed {
  func add() {
    count &+= 1
  }
}

func index<T: GoComparable>(_ values: GoSlice<T>, _ wanted: T) -> Int {
  for (i, v) in values.enumerated() {
    if v == wanted {
      return i
    }
  }
  return -1
}

func differs<T: GoComparable>(_ a: T, _ b: T) -> Bool {
  return a != b
}

func `where`(_ p: point) -> GoString {
  switch p {
  case point():
    return "origin"
  case point(x: 1, y: 2):
    return "one two"
  default:
    return "elsewhere"
  }
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let p = Pointer(point(x: 1, y: 2))
    let q = Pointer(point(x: 0, y: 2))
    fmt.Println(p == q, p.pointee == q.pointee, p.pointee != q.pointee)
    q.move(1)
    fmt.Println(p == q, p.pointee == q.pointee, p.pointee == point(x: 1, y: 2), point(x: 1, y: 2) == q.pointee)
    let v = Pointer(p.pointee)
    fmt.Println(
      v.pointee == p.pointee, v == p, v.pointee == point(), `where`(v.pointee), `where`(point()),
      `where`(point(x: 3, y: 3)))

    let s = segment(from: v.pointee, to: point(x: 5, y: 5), name: "s")
    let t = Pointer(segment(from: q.pointee, to: point(x: 5, y: 5), name: "s"))
    fmt.Println(s == t.pointee)
    t.pointer(to: \.to).move(1)
    fmt.Println(s == t.pointee, s.from == t.pointee.from, s.to == t.pointee.to)

    fmt.Println(
      pair(first: v.pointee, tag: 1) == pair(first: q.pointee, tag: 1),
      pair(first: v.pointee, tag: 1) == pair(first: v.pointee, tag: "1"),
      pair(first: v.pointee, tag: GoAny(v.pointee)) == pair(first: v.pointee, tag: GoAny(q.pointee)))
    fmt.Println(pinned(at: p) == pinned(at: p), pinned(at: p) == pinned(at: q))
    fmt.Println(
      labelled(point_: v.pointee, label: text("a")) == labelled(point_: q.pointee, label: text("a")),
      labelled(point_: v.pointee, label: text("a")) == labelled(point_: v.pointee, label: text("b")))

    let a: GoArray<2, point> = [v.pointee, point(x: 3, y: 4)]
    let b: GoArray<2, point> = [q.pointee, point(x: 3, y: 4)]
    fmt.Println(a == b, a != b)
    try b.pointer(checked: 1).move(1)
    fmt.Println(a == b)

    let x = GoAny(v.pointee)
    let y = GoAny(q.pointee)
    try fmt.Println(
      equal(checked: x, y), x == GoAny(p), x == GoAny(point(x: 1, y: 2)), GoAny(p) == GoAny(p), GoAny(p) == GoAny(q))

    let m: GoMap<point, GoString> = [v.pointee: "v", point(x: 7, y: 7): "seven"]
    fmt.Println(m[q.pointee], m[point(x: 7, y: 7)], len(m[point(x: 8, y: 8)]))
    try m.set(q.pointee, "q")
    p.move(6)
    fmt.Println(len(m), m[v.pointee], m[p.pointee] == "")
    for k in m.keys {
      let k2 = Pointer(k)
      k2.move(100)
    }
    fmt.Println(m[point(x: 1, y: 2)], m[point(x: 7, y: 7)])
    delete(m, point(x: 7, y: 7))
    fmt.Println(m)

    let of: GoMap<Pointer<point>?, Int> = [p: 1, q: 2]
    fmt.Println(of[p], of[q], of[Pointer(point(x: 7, y: 2))])
    let named: GoMap<segment, Int> = [s: 1]
    fmt.Println(named[segment(from: point(x: 1, y: 2), to: point(x: 5, y: 5), name: "s")], named[t.pointee])

    let points: GoSlice<point> = [point(x: 1, y: 1), point(x: 1, y: 2), point(x: 1, y: 2)]
    fmt.Println(
      index(points, v.pointee), index(points, p.pointee),
      index([p, q] as GoSlice<Pointer<point>?>, q as Pointer<point>?), differs(v.pointee, q.pointee),
      differs(p as Pointer<point>?, q as Pointer<point>?))
    fmt.Println(
      slices.Index(points, v.pointee), slices.Contains(points, p.pointee),
      len((slices.Compact(points) as GoSlice<point>)))
    try fmt.Println(
      slices.Equal(points.slice(checked: nil, 2), [point(x: 1, y: 1), point(x: 1, y: 2)] as GoSlice<point>) as Bool,
      maps.Equal(m, [v.pointee: "q"] as GoMap<point, GoString>) as Bool)

    let c = boxed<GoString>(value: "c")
    let d = boxed<GoString>(value: "c")
    c.add()
    fmt.Println(c.isEqual(to: d))
    d.add()
    fmt.Println(c.isEqual(to: d), c.isEqual(to: boxed<GoString>(value: "c", count: 1)))

    let ch = Channel<point>(capacity: 1)
    try ch.send(checked: v.pointee)
    fmt.Println(ch.receive() == v.pointee)

    defers.push { fmt.Println(recover()) }
    let none: Pointer<point>? = nil
    try fmt.Println(none.checked().pointee == v.pointee)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
