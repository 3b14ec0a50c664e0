// run
//
// Methods on a pointer to a generic type see what the pointer points at, and some of them do not mind nil.

import GoRuntime
import GoStandardLibrary

/// A stack is not a struct: a pointer to one is a pointer to a slice.
struct stack<T: GoValue>: GoDefined {
  var rawValue: GoSlice<T>

  init(_ rawValue: GoSlice<T>) { self.rawValue = rawValue }
}

extension Pointer {
  func push<T: GoValue>(_ v: T) where Pointee == stack<T> {
    pointee.rawValue.append(v)
  }

  func pop<T: GoValue>() -> (v: T, ok: Bool) where Pointee == stack<T> {
    var v = T.zero
    let ok = false
    if len(pointee.rawValue) == 0 {
      return (v, ok)
    }
    let last = len(pointee.rawValue) &- 1
    v = pointee.rawValue[last]
    pointee = stack<T>(pointee.rawValue[..<last])
    return (v, true)
  }
}

extension stack {
  func top() -> Pointer<T> {
    return self.rawValue.pointer(at: len(self.rawValue) &- 1)
  }
}

final class element<K: GoComparable, V: GoValue>: GoObject {
  var key = K.zero
  var value = V.zero
  var prev: element<K, V>? = nil
  var next: element<K, V>? = nil

  init() {}

  init(key: K = K.zero, value: V = V.zero, prev: element<K, V>? = nil, next: element<K, V>? = nil) {
    self.key = key
    self.value = value
    self.prev = prev
    self.next = next
  }
}

final class ring<K: GoComparable, V: GoValue>: GoObject {
  var root: element<K, V>? = nil

  init() {}

  init(root: element<K, V>? = nil) {
    self.root = root
  }
}

func newRing<K: GoComparable, V: GoValue>() -> ring<K, V> {
  let r = ring<K, V>(root: element<K, V>())
  (r.root!.prev, r.root!.next) = (r.root, r.root)
  return r
}

extension Optional {
  /// unlink has no use for its receiver.
  func unlink<K: GoComparable, V: GoValue>(_ e: element<K, V>?) where Wrapped == ring<K, V> {
    e!.prev!.next = e!.next
    e!.next!.prev = e!.prev
  }
}

extension ring {
  func add(_ k: K, _ v: V) -> element<K, V> {
    let e = element<K, V>(key: k, value: v, prev: root, next: root!.next)
    e.next!.prev = e
    root!.next = e
    return e
  }

  func moveUp(_ e: element<K, V>) {
    Optional(self).unlink(e)
    _ = add(e.key, e.value)
  }

  func keys() -> GoSlice<K> {
    var keys: GoSlice<K> = nil
    var e = root!.next
    while e != root {
      keys.append(e!.key)
      e = e!.next
    }
    return keys
  }
}

/// The empty list is nil.
final class list<T: GoValue>: GoObject {
  var value = T.zero
  var next: list<T>? = nil

  init() {}

  init(value: T = T.zero, next: list<T>? = nil) {
    self.value = value
    self.next = next
  }
}

extension Optional {
  /// length puts its receiver into a variable that runs to the end.
  func length<T: GoValue>() -> Int where Wrapped == list<T> {
    var n = 0
    var e = self
    while e != nil {
      n &+= 1
      e = e!.next
    }
    return n
  }

  /// last changes its receiver on the way.
  func last<T: GoValue>() -> list<T>? where Wrapped == list<T> {
    var l = self
    if l == nil {
      return nil
    }
    while l!.next != nil {
      l = l!.next
    }
    return l
  }

  func pushFront<T: GoValue>(_ v: T) -> list<T> where Wrapped == list<T> {
    return list<T>(value: v, next: self)
  }
}

/// A tree of letters: add goes down, and is never called on nil.
final class tree: GoObject {
  var next = GoArray<3, tree?>()
  var end = false

  init() {}
}

extension tree {
  func add(_ s: GoString) {
    var t: tree? = self
    for i in 0..<len(s) {
      let c = s[i] &- UInt8(ascii: "a")
      if t!.next[Int(c)] == nil {
        t!.next[Int(c)] = tree()
      }
      t = t!.next[Int(c)]
    }
    t!.end = true
  }
}

extension Optional where Wrapped == tree {
  func size() -> Int {
    if self == nil {
      return 0
    }
    var n = 1
    for c in self!.next {
      n &+= c.size()
    }
    return n
  }

  /// describe merely hands its receiver on.
  func describe() -> GoString {
    return fmt.Sprint(self.size(), " nodes")
  }
}

func main() {
  let s = Pointer(stack<GoString>())
  s.push("a")
  s.push("b")
  s.pointee.top().pointee += "!"
  let (argument1, argument2) = s.pop()
  fmt.Println(argument1, argument2)
  let (argument3, argument4) = s.pop()
  fmt.Println(argument3, argument4)
  let (argument5, argument6) = s.pop()
  fmt.Println(argument5, argument6)

  let r = newRing() as ring<GoString, Int>
  let a = r.add("a", 1)
  _ = r.add("b", 2)
  fmt.Println(r.keys())
  r.moveUp(a)
  fmt.Println(r.keys())
  let nobody: ring<GoString, Int>? = nil
  nobody.unlink(r.root!.next)
  let unlink: ((element<GoString, Int>?) -> Void)? = nobody.unlink
  unlink!(r.root!.next)
  fmt.Println(len(r.keys()))

  var l: list<Int>? = nil
  fmt.Println(l.length(), l.last() == nil)
  l = Optional(l.pushFront(2)).pushFront(1)
  fmt.Println(l.length(), l.last()!.value, l!.value)

  let t = tree()
  t.add("abc")
  t.add("abb")
  fmt.Println(Optional(t).size(), t.next[0].describe(), t.next[2].describe())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
