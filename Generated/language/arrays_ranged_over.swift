// run
//
// A range over an array goes over the array as it was, and binds elements as they were, whatever its body changes.

import GoRuntime
import GoStandardLibrary

struct cell: GoStruct, GoCopied {
  var n = 0
  var tags = GoArray<2, GoString>()

  func copy() -> cell {
    var other = self
    other.tags = tags.copy()
    return other
  }
}

let global: GoArray<3, Int> = [1, 2, 3]
let grid = GoArray<2, GoArray<2, Int>>()

func bump() {
  global[2] &+= 1
}

func touch(_ p: Pointer<Int>) {
  p.pointee &*= 10
}

final class board: GoObject, GoCopied {
  var cells = GoArray<3, cell>()
  var row = GoArray<3, Int>()

  init() {}

  init(cells: GoArray<3, cell> = GoArray<3, cell>(), row: GoArray<3, Int> = GoArray<3, Int>()) {
    self.cells = cells
    self.row = row
  }

  func copy() -> board {
    let other = board()
    other.assign(self)
    return other
  }

  func assign(_ other: board) {
    cells.assign(other.cells)
    row.assign(other.row)
  }
}

extension board {
  func set(_ i: Int, _ n: Int) {
    cells[i].n = n
  }

  func clear() {
    row.assign(GoArray<3, Int>())
  }

  func with(_ i: Int) -> board {
    let b = self.copy()
    b.row[i] = 9
    return b.copy()
  }
}

final class counter: GoObject {
  var n = 0

  init() {}
}

extension counter {
  func next() -> (GoArray<2, Int>, Bool) {
    n &+= 1
    return ([n, 0 &- n], n < 3)
  }
}

func main() {
  let cells: GoArray<2, cell> = [cell(n: 1), cell(n: 2)]
  for (i, c) in cells.copy().enumerated() {
    cells[1].n = 50
    fmt.Print(i, c.n, " ")
  }
  fmt.Println()
  let a: GoArray<3, Int> = [1, 2, 3]
  for (i, v) in a.copy().enumerated() {
    a.assign([7, 8, 9])
    fmt.Print(i, v, " ")
  }
  fmt.Println()
  let s = a[...]
  for (i, v) in a.copy().enumerated() {
    s[2] = 100
    fmt.Print(i, v, " ")
  }
  fmt.Println()
  for (i, v) in global.copy().enumerated() {
    bump()
    fmt.Print(i, v, " ")
  }
  fmt.Println()
  for (i, v) in a.copy().enumerated() {
    touch(a.pointer(at: 2))
    fmt.Print(i, v, " ")
  }
  fmt.Println()
  let b = board()
  for (i, c) in b.cells.copy().enumerated() {
    b.set(2, i &+ 5)
    fmt.Print(i, c.n, " ")
  }
  b.row[1] = 4
  for (i, v) in b.row.copy().enumerated() {
    b.clear()
    fmt.Print(i, v, " ")
  }
  for (i, v) in b.row.copy().enumerated() {
    b.assign(b.with(2))
    fmt.Print(i, v, " ")
  }
  fmt.Println()
  let rows: GoSlice<GoArray<2, Int>> = [[1, 2], [3, 4]]
  for (i, row) in rows.enumerated() {
    let row2 = row.copy()
    rows[i][0] = 30
    rows[1][1] = 40
    fmt.Print(row2[0], row2[1], " ")
  }
  fmt.Println(rows)
  let m: GoMap<GoString, GoArray<2, Int>> = ["a": [1, 2]]
  for (k, v) in m {
    let v2 = v.copy()
    m[k] = [5, 6]
    fmt.Print(v2[0], v2.copy(), m[k].copy())
  }
  fmt.Println()
  let arr = GoArray<2, cell>()
  for (i, c) in arr.copy().enumerated() {
    ({ arr[1].tags[0] = "x" })()
    fmt.Printf("%d %q ", i, c.tags.copy())
  }
  fmt.Println()
  let p = Pointer(a)
  for (i, v) in p.pointee.copy().enumerated() {
    p.pointee[2] = 1
    fmt.Print(i, v, " ")
  }
  for (i, v) in p.pointee.enumerated() {
    p.pointee[2] = 7
    fmt.Print(i, v, " ")
  }
  fmt.Println()
  let objs: GoArray<2, board?> = [board(), board()]
  for (i, o) in objs.copy().enumerated() {
    objs[1] = board(row: [1, 0, 0])
    o!.row[0] &+= 3
    fmt.Print(i, o!.row.copy(), " ")
  }
  fmt.Println(objs[1]!.row.copy())
  for (i, row) in grid.copy().enumerated() {
    grid[1][1] = 5
    for (j, v) in row.enumerated() {
      grid[i][j] &+= 1
      fmt.Print(v, " ")
    }
  }
  fmt.Println(grid.copy())
  let q = counter()
  let (v, okValue) = q.next()
  var ok = okValue
  while ok {
    fmt.Print(v.copy(), " ")
    let (newV, newOk) = q.next()
    v.assign(newV)
    ok = newOk
  }
  fmt.Println()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
