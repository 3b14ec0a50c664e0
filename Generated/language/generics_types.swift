// run
//
// A generic type is written once and used with many element types.

import GoRuntime
import GoStandardLibrary

final class stack<T: GoValue>: GoObject {
  var items: GoSlice<T> = nil

  init() {}
}

extension stack {
  func push(_ v: T) {
    items.append(v)
  }

  func pop() -> (T, (any error)?) {
    let none = T.zero
    if len(items) == 0 {
      return (none, errors.New("empty stack"))
    }
    let v = items[len(items) &- 1]
    items = items[..<(len(items) &- 1)]
    return (v, nil)
  }
}

struct pair<K: GoComparable, V: GoValue>: GoStruct, GoStringer {
  var key = K.zero
  var value = V.zero
}

extension pair: Equatable, Hashable, GoKey, GoComparable where V: GoComparable {}

extension pair {
  func String() -> GoString {
    return fmt.Sprintf("%v=%v", key, value)
  }
}

final class list<T: GoValue>: GoObject {
  var head: node<T>? = nil
  var size = 0

  init() {}
}

final class node<T: GoValue>: GoObject {
  var value = T.zero
  var next: node<T>? = nil

  init() {}

  init(value: T = T.zero, next: node<T>? = nil) {
    self.value = value
    self.next = next
  }
}

extension list {
  func add(_ v: T) {
    head = node<T>(value: v, next: head)
    size &+= 1
  }

  func each(_ visit: (Int, T) -> Void) {
    var i = 0
    var n = head
    while n != nil {
      visit(i, n!.value)
      i &+= 1
      n = n!.next
    }
  }
}

func pairs<K: GoComparable, V: GoValue>(_ keys: GoSlice<K>, _ m: GoMap<K, V>) -> GoSlice<pair<K, V>> {
  var out: GoSlice<pair<K, V>> = nil
  for k in keys {
    out.append(pair<K, V>(key: k, value: m[k]))
  }
  return out
}

func main() {
  let s = stack<GoString>()
  s.push("a")
  s.push("b")
  var (v, err) = s.pop()
  fmt.Println(v, err)
  _ = s.pop()
  (v, err) = s.pop()
  fmt.Printf("%q %v\n", v, err)

  let l = list<pair<GoString, Int>>()
  l.add(pair<GoString, Int>(key: "one", value: 1))
  l.add(pair<GoString, Int>(key: "two", value: 2))
  l.each { i, p in fmt.Print(i, " ", p, "; ") }
  fmt.Println(l.size)

  let ages: GoMap<GoString, Int> = ["Ann": 30, "Bob": 40]
  fmt.Println(pairs(["Bob", "Ann", "Cid"] as GoSlice<GoString>, ages))
  fmt.Println(pair<Int, Bool>(key: 1, value: true) == pair<Int, Bool>(key: 1, value: true))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
