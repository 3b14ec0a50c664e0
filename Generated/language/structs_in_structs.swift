// run
//
// Structs that hold structs are copied as a whole, in interfaces, arrays, maps and closures.

import GoRuntime
import GoStandardLibrary

struct Point: GoStruct, GoComparable, GoPointee, GoStringer {
  var X = 0
  var Y = 0
}

/// A `*Point` in an interface.
struct PointPointer: GoStringer {
  let pointer: Pointer<Point>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<Point>) { self.pointer = pointer }

  func String() -> GoString {
    pointer.pointee.String()
  }
}

extension Point {
  static func goMethods(of pointer: Pointer<Point>) -> any GoInterface { PointPointer(pointer) }
}

extension Point {
  func Add(_ q: Point) -> Point {
    return Point(X: X &+ q.X, Y: Y &+ q.Y)
  }
}

extension Pointer where Pointee == Point {
  func Scale(_ k: Int) {
    pointee.X &*= k
    pointee.Y &*= k
  }
}

extension Point {
  func String() -> GoString {
    return fmt.Sprintf("(%d,%d)", X, Y)
  }
}

protocol Shape: GoInterface {
  func Area() -> Double
  func Name() -> GoString
}

struct named: GoStruct {
  var name: GoString = ""
}

extension named {
  func Name() -> GoString {
    return name
  }
}

extension Pointer where Pointee == named {
  func Rename(_ s: GoString) {
    pointee.name = s
  }
}

struct Rect: GoStruct, GoPointee, Shape {
  var named_ = named()
  var Min = Point()
  var Max = Point()
  var tags: GoSlice<GoString> = nil
}

/// A `*Rect` in an interface.
struct RectPointer: Shape {
  let pointer: Pointer<Rect>

  var goAny: GoAny { pointer.goAny }

  init(_ pointer: Pointer<Rect>) { self.pointer = pointer }

  func Area() -> Double {
    pointer.pointee.Area()
  }

  func Name() -> GoString {
    pointer.pointee.Name()
  }
}

extension Rect {
  static func goMethods(of pointer: Pointer<Rect>) -> any GoInterface { RectPointer(pointer) }
}

extension Rect {
  func Name() -> GoString {
    return named_.Name()
  }

  func Area() -> Double {
    let d = Max.Add(Point(X: 0 &- Min.X, Y: 0 &- Min.Y))
    return Double(d.X &* d.Y)
  }
}

struct Grid: GoDefined, GoComparable, GoCopied {
  var rawValue: GoArray<3, GoArray<3, Int>>

  init(_ rawValue: GoArray<3, GoArray<3, Int>>) { self.rawValue = rawValue }

  func copy() -> Grid {
    return Grid(rawValue.copy())
  }
}

extension Grid {
  func T() throws(GoPanic) -> Grid {
    let t = Grid()
    for (i, row) in self.rawValue.enumerated() {
      let row2 = row.copy()
      for (j, v) in row2.enumerated() {
        try t.rawValue[checked: j].set(i, v)
      }
    }
    return t
  }
}

extension Pointer where Pointee == Grid {
  func Set(_ i: Int, _ j: Int, _ v: Int) throws(GoPanic) {
    try pointee.rawValue[checked: i].set(j, v)
  }
}

struct byArea: GoDefined, sort.Interface {
  var rawValue: GoSlice<(any Shape)?>

  init(_ rawValue: GoSlice<(any Shape)?>) { self.rawValue = rawValue }
}

extension byArea {
  func Len() -> Int {
    return len(self.rawValue)
  }

  func Less(_ i: Int, _ j: Int) throws(GoPanic) -> Bool {
    return try self.rawValue[checked: i].checked().Area() < self.rawValue[checked: j].checked().Area()
  }

  func Swap(_ i: Int, _ j: Int) throws(GoPanic) {
    let newValue = try self.rawValue[checked: i]
    try self.rawValue.set(i, self.rawValue[checked: j])
    try self.rawValue.set(j, newValue)
  }
}

final class Matrix: GoObject {
  let mu = sync.Mutex()
  var rows: GoMap<GoString, Point> = nil
  var arr = GoArray<4, Point>()
  var ptr: GoMap<GoString, Pointer<Point>?> = nil

  init() {}

  init(
    rows: GoMap<GoString, Point> = nil, arr: GoArray<4, Point> = GoArray<4, Point>(),
    ptr: GoMap<GoString, Pointer<Point>?> = nil
  ) {
    self.rows = rows
    self.arr = arr
    self.ptr = ptr
  }
}

extension Matrix {
  func Update(_ k: GoString, _ f: (Pointer<Point>?) throws(GoPanic) -> Void) throws(GoPanic) {
    mu.Lock()
    defer { mu.Unlock() }
    let p = Pointer(rows[k])
    try f(p)
    try rows.set(k, p.pointee)
  }
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    let a = Pointer(Rect(named_: named(name: "a"), Min: Point(X: 0, Y: 0), Max: Point(X: 2, Y: 3), tags: nil))
    let b = Pointer(a.pointee)
    b.pointer(to: \.named_).Rename("b")
    b.pointer(to: \.Max).Scale(2)
    b.pointee.tags.append("x")
    let shapes: GoSlice<(any Shape)?> = [
      b.pointee, a.pointee, RectPointer(Pointer(Rect(named_: named(name: "c"), Max: Point(X: 1, Y: 1)))),
    ]
    try sort.Sort(checked: byArea(shapes))
    for (i, s) in shapes.enumerated() {
      try fmt.Printf("%d %s %.2f %T\n", i, s.checked().Name(), s.checked().Area(), s)
    }
    fmt.Println(a.pointee.Min, a.pointer(to: \.Max) as Pointer<Point>?, a.pointee, b.pointee)
    fmt.Printf("%v %+v %#v\n", a.pointee.Max, a.pointee.Max, a.pointee.Max)
    let g = Grid()
    try Pointer(g).Set(0, 2, 5)
    let h = g.copy()
    try Pointer(h).Set(1, 1, 7)
    try fmt.Println(g.copy(), h.T(), g == h, g == g.T().T())
    let m = Matrix(rows: ["o": Point(X: 1, Y: 2)], ptr: [:])
    try m.Update("o") { (p: Pointer<Point>?) throws(GoPanic) in try p.checked().Scale(3) }
    try m.Update("n") { (receiver: Pointer<Point>?) throws(GoPanic) in try receiver.checked().reset() }
    for i in m.arr.indices {
      try m.arr.set(i, Point(X: i, Y: i))
      try m.ptr.set(fmt.Sprint(i), m.arr.pointer(checked: i))
    }
    try m.ptr["2"].checked().Scale(10)
    var keys = try GoSlice<GoString>(checked: 0, capacity: len(m.ptr))
    for k in m.ptr.keys {
      keys.append(k)
    }
    sort.Strings(keys)
    try fmt.Println(m.rows, m.arr.copy(), keys, m.ptr["2"].checked().pointee)
    for p in m.arr.copy() {
      let p2 = Pointer(p)
      p2.Scale(100)
    }
    fmt.Println(m.arr.copy())
    let pts: GoSlice<Point> = [Point(X: 1, Y: 1), Point(X: 2, Y: 2)]
    for i in pts.indices {
      let p = try pts.pointer(checked: i)
      p.pointee.X &+= 1
    }
    var fs = GoSlice<(() -> Point)?>(count: 0)
    for var p in pts {
      fs.append(
        {
          p.X &+= 10
          return p
        })
    }
    try fmt.Println(fs[checked: 0].checked()(), fs[checked: 0].checked()(), fs[checked: 1].checked()(), pts)
    let add: ((Point) -> Point)? = try pts[checked: 0].Add
    try pts.set(0, Point())
    try fmt.Println(add.checked()(Point(X: 1, Y: 1)), pts[checked: 0])
    let scale: ((Int) -> Void)? = try pts.pointer(checked: 1).Scale
    try scale.checked()(2)
    try fmt.Println(pts[checked: 1])
    let argument = try GoAny(pts[checked: 0])
    let argument2 = GoAny(len(pts))
    defers.push { fmt.Println("deferred", argument, argument2) }
    try pts.pointer(checked: 0).pointee.X = 99
    let x = try GoAny(pts[checked: 0])
    let y = GoAny(Point(X: 99, Y: 0))
    try fmt.Println(
      equal(checked: x, y), !equal(checked: x, y), x.checked((any fmt.Stringer).self, missing: "String").String())
    let ch = Channel<Point>(capacity: 1)
    try ch.send(checked: pts[checked: 0])
    try pts.pointer(checked: 0).pointee.X = 1
    try fmt.Println(ch.receive(), strings.Repeat(checked: "=", 3))
    let np: Pointer<Point>? = nil
    fmt.Fprintln(typedNil(os.Stdout), np == nil, time.Duration(0))
    struct T: GoStruct, GoCopied {
      var a = GoArray<2, Point>()
      var m: GoMap<GoString, GoSlice<Point>> = nil

      func copy() -> T {
        var other = self
        other.a = a.copy()
        return other
      }
    }
    let t1 = T(a: [Point(X: 1, Y: 2), Point(X: 3, Y: 4)], m: ["k": [Point(X: 5, Y: 6)]])
    let t2 = t1.copy()
    let elements = t2.m["k"]
    try t2.a.pointer(checked: 0).pointee.X = 50
    try elements.pointer(checked: 0).pointee.X = 60
    fmt.Println(t1.copy(), t2.copy())
    let arrs: GoMap<GoString, GoArray<2, Int>> = ["q": [1, 2]]
    let v = arrs["q"].copy()
    try v.set(0, 9)
    fmt.Println(arrs, v.copy())
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

extension Pointer where Pointee == Point {
  func reset() {
    pointee = Point(X: -1, Y: -1)
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
