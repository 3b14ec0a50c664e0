// run
//
// Structs with methods that change them are values in switches, arrays, maps and channels, whatever they are in Swift.

import GoRuntime
import GoStandardLibrary

final class point: GoObject, GoComparableObject, GoCopied {
  var x = 0
  var y = 0

  init() {}

  init(x: Int = 0, y: Int = 0) {
    self.x = x
    self.y = y
  }

  func copy() -> point {
    let other = point()
    other.assign(self)
    return other
  }

  func assign(_ other: point) {
    x = other.x
    y = other.y
  }

  func isEqual(to other: point) -> Bool {
    return x == other.x && y == other.y
  }
}

extension point {
  func move(_ by: Int) {
    x &+= by
  }
}

final class line: GoObject, GoComparableObject, GoCopied {
  let from: point
  let to: point

  init() {
    from = point()
    to = point()
  }

  init(from: point = point(), to: point = point()) {
    self.from = from
    self.to = to
  }

  func copy() -> line {
    let other = line()
    other.assign(self)
    return other
  }

  func assign(_ other: line) {
    from.assign(other.from)
    to.assign(other.to)
  }

  func isEqual(to other: line) -> Bool {
    return from.isEqual(to: other.from) && to.isEqual(to: other.to)
  }
}

extension line {
  func turn() {
    let newTo = from.copy()
    from.assign(to)
    to.assign(newTo)
  }
}

protocol shape: GoInterface {
  func area() -> Int
}

struct square: GoDefinedInteger, shape {
  var rawValue: Int

  init(_ rawValue: Int) { self.rawValue = rawValue }
}

extension square {
  func area() -> Int {
    return (self &* self).rawValue
  }
}

nonisolated(unsafe) var asked = 0

func next() -> point {
  asked &+= 1
  return point(x: asked, y: 0)
}

func nextShape() -> any shape {
  asked &+= 1
  return square(asked)
}

func name(_ p: point) -> GoString {
  let tag = p
  if tag.isEqual(to: point()) {
    return "origin"
  } else if tag.isEqual(to: point(x: 1, y: 2)) || tag.isEqual(to: point(x: 2, y: 1)) {
    return "near"
  }
  return "far"
}

func main() {
  let p = point(x: 1, y: 2)
  fmt.Println(name(p), name(point()), name(point(x: 5, y: 5)))
  p.move(1)
  let q = p.copy()
  if q.isEqual(to: point(x: 1, y: 2)) {
    fmt.Println("before")
  } else if q.isEqual(to: point(x: 2, y: 2)) {
    fmt.Println("after")
  }
  let tag = next()
  if tag.isEqual(to: point(x: 9, y: 0)) || tag.isEqual(to: point(x: 8, y: 0)) {
    fmt.Println("never")
  } else if tag.isEqual(to: point(x: 1, y: 0)) {
    fmt.Println("first")
  } else {
    fmt.Println("none")
  }
  asked &+= 10
  let tag2 = nextShape()
  if equal(tag2, square(9)) {
    fmt.Println("nine")
  } else if equal(tag2, square(12)) {
    fmt.Println("twelve")
  }
  fmt.Println(asked)
  let other = p
  switch p {
  case point(x: 2, y: 2):
    fmt.Println("another")
  case other:
    fmt.Println("the same")
  default:
    break
  }

  let l = line(from: point(x: 1, y: 1), to: point(x: 2, y: 2))
  let m = line(from: point(x: 2, y: 2), to: point(x: 1, y: 1))
  fmt.Println(
    l.isEqual(to: m), [l.from.copy()] as GoArray<1, point> == [m.to.copy()],
    [l.copy(), m.copy()] as GoArray<2, line> == [m.copy(), l.copy()])
  m.turn()
  fmt.Println(l.isEqual(to: m), [1, 2] as GoArray<2, Int> == [1, 2])

  let seen: GoMap<point, Int> = [:]
  for _ in 0..<3 {
    p.move(1)
    seen[p] &+= 1
  }
  fmt.Println(len(seen), seen[point(x: 3, y: 2)], seen[point(x: 5, y: 2)])
  let lines: GoMap<GoArray<2, line>, GoString> = [[l.copy(), m.copy()]: "two"]
  m.turn()
  fmt.Println(lines[[l.copy(), l.copy()]], len(lines[[l.copy(), m.copy()]]))

  let ch = Channel<GoArray<1, point>>(capacity: 1)
  let a: GoArray<1, point> = [point(x: 1, y: 1)]
  ch.send(a.copy())
  a[0].move(1)
  fmt.Println(ch.receive(), a.copy())
  let shared: GoSlice<point> = [point(x: 1, y: 1)]
  let slices = Channel<GoSlice<point>>(capacity: 1)
  slices.send(shared)
  shared[0].move(1)
  fmt.Println(slices.receive(), shared)
  let b = a.copy()
  a[0].move(5)
  fmt.Println(a.copy(), b.copy(), a == b)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
