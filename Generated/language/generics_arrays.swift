// run
//
// Generic code copies the arrays that it is given, and structs that hold some.

import GoRuntime
import GoStandardLibrary

final class stack<T: GoValue>: GoObject {
  var items: GoSlice<T> = nil

  init() {}
}

extension stack {
  func push(_ v: T) {
    items.append(copied(v))
  }

  func top() -> T {
    return copied(items[len(items) &- 1])
  }

  func set(_ i: Int, _ v: T) -> T {
    let old = copied(items[i])
    items[i] = copied(v)
    return copied(old)
  }
}

struct pair<A: GoValue, B: GoValue>: GoStruct, GoCopied {
  var first = A.zero
  var second = B.zero

  func copy() -> pair<A, B> {
    var other = self
    other.first = copied(first)
    other.second = copied(second)
    return other
  }
}

extension pair: Equatable, Hashable, GoKey, GoComparable where A: GoComparable, B: GoComparable {}

extension pair {
  func swapped() -> pair<B, A> {
    return pair<B, A>(first: copied(second), second: copied(first))
  }
}

func twice<T: GoValue>(_ v: T) -> GoSlice<T> {
  return [copied(v), copied(v)]
}

func both<T: GoValue>(_ v: T) -> (T, T) {
  return (copied(v), copied(v))
}

func outer<V: GoValue>(_ v: V) -> GoSlice<V> {
  return twice(copied(v))
}

func collect<K: GoComparable, V: GoValue>(_ m: GoMap<K, V>, _ k: K) -> GoSlice<V> {
  var all: GoSlice<V> = nil
  for (_, v) in m {
    all.append(copied(v))
  }
  return append(all, copied(m[k]))
}

struct board: GoStruct, GoComparable, GoCopied {
  var cells = GoArray<2, GoArray<2, Int>>()
  var name: GoString = ""

  func copy() -> board {
    var other = self
    other.cells = cells.copy()
    return other
  }
}

func main() {
  let s = stack<GoArray<2, Int>>()
  let p: GoArray<2, Int> = [1, 2]
  s.push(p.copy())
  p[0] = 9
  fmt.Println(s.top(), p.copy())
  let t = s.top()
  t[1] = 7
  fmt.Println(s.top(), t.copy())
  let old = s.set(0, p.copy())
  p[1] = -1
  old[0] = 100
  fmt.Println(s.items, old.copy(), p.copy())

  let q = outer(p.copy())
  q[0][0] = 5
  fmt.Println(q, p.copy())
  let (a, b) = both(p.copy())
  (a[0], b[0]) = (3, 4)
  fmt.Println(a.copy(), b.copy(), p.copy())

  let one = pair<GoArray<2, Int>, GoString>(first: p.copy(), second: "x")
  let two = one.copy()
  two.first[0] = 8
  let three = two.swapped()
  three.second[1] = 6
  fmt.Println(one.copy(), two.copy(), three.copy())

  let c = collect([[1, 1]: p.copy()] as GoMap<GoArray<2, Int>, GoArray<2, Int>>, [1, 1] as GoArray<2, Int>)
  c[0][0] = 77
  fmt.Println(c)

  let games = twice(board(name: "go"))
  games[0].cells[1][0] = 1
  fmt.Println(games)
  let boards = stack<pair<Int, board>>()
  let first = pair<Int, board>(first: 1, second: games[0].copy())
  boards.push(first.copy())
  first.second.cells[0][0] = 2
  fmt.Println(boards.top(), first.copy())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
