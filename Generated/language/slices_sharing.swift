// run
//
// Slices share their array until append needs a larger one; a third index keeps append from what lies behind.

import GoRuntime
import GoStandardLibrary

struct item: GoStruct, GoComparable {
  var name: GoString = ""
  var n = 0
}

final class stack: GoObject {
  var items: GoSlice<item> = nil

  init() {}
}

extension stack {
  func push(_ i: item) {
    items.append(i)
  }

  func pop() -> item {
    let last = items[len(items) &- 1]
    items = items[..<(len(items) &- 1)]
    return last
  }
}

func fill(_ s: GoSlice<Int>, _ v: Int) {
  for i in s.indices {
    s[i] = v
  }
}

func grow(_ s: GoSlice<Int>) {
  var s = s
  s.append(99)
  s[0] = 100
}

func failing(_ what: GoString, _ f: () throws(GoPanic) -> Void) {
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
  let base: GoSlice<Int> = [1, 2, 3, 4, 5, 6]
  var a = base[..<3]
  let b = base[2..<5]
  a[2] = 30
  fmt.Println(a, b, len(b), cap(b))
  a.append(40)
  fmt.Println(base, b)
  var c = base.slice(1, 3, 3)
  c.append(50)
  c[0] = 20
  fmt.Println(base, c, cap(base.slice(1, 3, 3)), cap(c.slice(0, 1, 2)))
  fill(base[4...], 7)
  fmt.Println(base, b)
  grow(base)
  grow(base[..<2])
  fmt.Println(base)

  // Elements between the length and the capacity come back as they were.
  var d = base[..<0]
  fmt.Println(d[..<4], cap(d))
  d.append(8)
  fmt.Println(base[0], d[..<2])
  let e = GoSlice<GoString>(count: 2, capacity: 5)
  e[1] = "x"
  let f = append(e, "y")
  let g = append(e, "z")
  fmt.Println(len(e), f, g, e[..<4], e[2..<5])

  var copied = copy(base[2...], base)
  fmt.Println(copied, base)
  copied = copy(base, base[2...])
  fmt.Println(copied, base, copy(base, base[..<0]))
  let letters = GoSlice<UInt8>(count: 3)
  fmt.Println(copy(letters, GoSlice<UInt8>(GoString("hello"))), GoString(letters))
  var self_: GoSlice<Int> = [1, 2, 3]
  self_.append(contentsOf: self_)
  self_ = append(self_[..<1], contentsOf: self_[3...])
  fmt.Println(self_, len(self_))
  self_.append(self_[len(self_) &- 1], self_[0])
  fmt.Println(self_)

  // Removing from the middle, in place.
  var list: GoSlice<item> = [
    item(name: "a", n: 1), item(name: "b", n: 2), item(name: "c", n: 3), item(name: "d", n: 4),
  ]
  list = append(list[..<1], contentsOf: list[2...])
  fmt.Println(list, list[..<4])
  clear(list[1...])
  fmt.Println(list)

  let s = stack()
  for i in 0..<5 {
    s.push(item(name: GoString(rune: Int32(truncatingIfNeeded: Int(rune: "a") &+ i)), n: i))
  }
  let top = s.pop()
  s.push(item(name: "new", n: 10))
  fmt.Println(top, s.items, len(s.items), cap(s.items))

  let matrix: GoSlice<GoSlice<Int>> = [[1], [2, 3], nil]
  matrix[2].append(contentsOf: matrix[1])
  matrix[0].append(4)
  matrix[1][0] = 20
  fmt.Println(matrix)

  let array: GoArray<5, Int> = [1, 2, 3, 4, 5]
  let view = array[1..<4]
  view[0] = 22
  let other = array.copy()
  view[1] = 33
  fmt.Println(array.copy(), other.copy(), cap(view), view[..<4])
  let three = GoArray<3, Int>(view)
  view[2] = 44
  fmt.Println(three.copy(), array.copy())

  failing("array") { () throws(GoPanic) in try fmt.Println(GoArray<4, Int>(checked: view)) }
  failing("index") { () throws(GoPanic) in try fmt.Println(view[checked: len(view)]) }
  failing("slice") { () throws(GoPanic) in try fmt.Println(view.slice(checked: 2, 9)) }
  failing("order") { () throws(GoPanic) in
    let i = 3
    try fmt.Println(view.slice(checked: i, 1))
  }
  failing("three") { () throws(GoPanic) in
    let i = 9
    try fmt.Println(view.slice(checked: 0, 2, i))
  }
  failing("negative") { () throws(GoPanic) in
    let i = -1
    try fmt.Println(view.slice(checked: i, nil))
  }
  failing("make") { () throws(GoPanic) in
    let n = -1
    try fmt.Println(GoSlice<Int>(checked: n))
  }
  failing("string") { () throws(GoPanic) in
    let i = 9
    try fmt.Println(GoString("short").slice(checked: i, nil))
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
