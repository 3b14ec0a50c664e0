// run
//
// Slices that grow, are copied or made from others, interface values and iterators copy the arrays they hold.

import GoRuntime
import GoStandardLibrary

struct board: GoStruct, GoComparable, GoCopied, shape {
  var cells = GoArray<2, GoArray<2, Int>>()
  var name: GoString = ""

  func copy() -> board {
    var other = self
    other.cells = cells.copy()
    return other
  }
}

func growing() {
  var points: GoSlice<GoArray<2, Int>> = [[1, 2], [3, 4]]
  let more = append(GoSlice<GoArray<2, Int>>(), contentsOf: points)
  more[0][0] = 9
  fmt.Println(points, more)
  let grown = append(points, [5, 6])
  grown[0][0] = 55
  fmt.Println(points, grown)
  let p = points.pointer(at: 0)
  points.append([7, 8])
  p.pointee[0] = 0
  fmt.Println(points, p.pointee.copy())
  let boards: GoSlice<board> = [board(name: "a")]
  let others = append(([] as GoSlice<board>), contentsOf: boards)
  others[0].cells[1][1] = 3
  fmt.Println(boards, others)
}

func copying() {
  let points: GoSlice<GoArray<2, Int>> = [[1, 2], [3, 4]]
  let same = GoSlice<GoArray<2, Int>>(count: 2)
  fmt.Println(copy(same, points))
  same[0][0] = 8
  fmt.Println(points, same)
  copy(points[1...], points)
  points[0][0] = 100
  fmt.Println(points)
  let grid = GoArray<2, GoArray<2, Int>>()
  let next = GoArray<2, GoArray<2, Int>>()
  grid[1][1] = 1
  copy(next[...], grid[...])
  next[1][0] = 2
  fmt.Println(grid.copy(), next.copy())
}

func packages() {
  let points: GoSlice<GoArray<2, Int>> = [[1, 2], [3, 4]]
  let clone = slices.Clone(points) as GoSlice<GoArray<2, Int>>
  clone[1][1] = 7
  let repeated = slices.Repeat(points[..<1], 2) as GoSlice<GoArray<2, Int>>
  repeated[0][0] = 2
  let joined = slices.Concat(points, points) as GoSlice<GoArray<2, Int>>
  joined[3][0] = 11
  let put = slices.Insert(points, 0, points[1].copy())
  put[0][0] = -1
  fmt.Println(points, clone, repeated, joined, put)
  for point in points {
    let point2 = point.copy()
    point2[0] = 1000
  }
  for point in slices.Values(points) {
    let point2 = point.copy()
    point2[0] = 1000
  }
  for (i, point) in slices.All(points) {
    let point2 = point.copy()
    point2[i] = 1000
  }
  let byName: GoMap<GoString, GoArray<2, Int>> = ["a": [1, 1]]
  for (_, point) in maps.All(byName) {
    let point2 = point.copy()
    point2[0] = 1000
  }
  let other = maps.Clone(byName) as GoMap<GoString, GoArray<2, Int>>
  let point = other["a"].copy()
  point[1] = 1000
  let set: GoMap<GoArray<2, Int>, Bool> = [[1, 2]: true]
  for key in set.keys {
    let key2 = key.copy()
    key2[0] = 1000
  }
  fmt.Println(points, byName, other, set)
}

func interfaces() {
  let point: GoArray<2, Int> = [1, 2]
  var held = GoAny(point.copy())
  point[0] = 3
  let taken = held.must(GoArray<2, Int>.self)
  taken[1] = 4
  let (other, ok) = held.lookup(GoArray<2, Int>.self)
  other[0] = 5
  fmt.Println(point.copy(), held, taken.copy(), other.copy(), ok)
  if let value = held.as(GoArray<2, Int>.self) {
    value[0] = 6
    fmt.Println(value.copy(), held)
  }
  held = GoAny(board(name: "b"))
  let moved = held.must(board.self)
  moved.cells[0][0] = 7
  fmt.Println(held, moved.copy())
}

protocol shape: GoInterface {
  func area() -> Int
}

extension board {
  func area() -> Int {
    return cells[0][0] &* cells[1][1]
  }
}

struct line: GoDefined, GoComparable, GoCopied, shape {
  var rawValue: GoArray<2, Int>

  init(_ rawValue: GoArray<2, Int>) { self.rawValue = rawValue }

  func copy() -> line {
    return line(rawValue.copy())
  }
}

extension line {
  func area() -> Int {
    return self.rawValue[1] &- self.rawValue[0]
  }
}

func named() {
  var held: (any shape)? = board(name: "c")
  let taken = held.must(board.self)
  taken.cells[0][0] = 9
  let (other, ok) = held.lookup(board.self)
  other.cells[1][1] = 8
  fmt.Println(held, taken.copy(), other.copy(), ok)
  held = line([1, 2])
  if case (let value, let ok) = held.lookup(line.self), ok {
    value.rawValue[0] = 5
    fmt.Println(held, value.copy())
  }
  if let value = held.as(line.self) {
    value.rawValue[1] = 6
    fmt.Println(held, value.copy())
  }
  let counts: GoMap<GoAny, Int> = [GoAny([1, 2] as GoArray<2, Int>): 1, GoAny(line([1, 2])): 2]
  fmt.Println(counts[GoAny([1, 2] as GoArray<2, Int>)], counts[GoAny(held)], counts[GoAny(taken.cells[0].copy())])
}

func main() {
  growing()
  copying()
  packages()
  interfaces()
  named()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
