// run
//
// A constraint may name the form of its types: slices, maps, channels, functions, and pointers that are reset and pooled.

import GoRuntime
import GoStandardLibrary

struct IDs: GoDefined {
  var rawValue: GoSlice<Int>

  init(_ rawValue: GoSlice<Int>) { self.rawValue = rawValue }
}

struct Names: GoDefined {
  var rawValue: GoMap<GoString, Int>

  init(_ rawValue: GoMap<GoString, Int>) { self.rawValue = rawValue }
}

final class Sorted<E: GoOrdered>: GoObject {
  var s: GoSlice<E> = nil

  init() {}

  init(s: GoSlice<E> = nil) {
    self.s = s
  }
}

func NewSorted<E: GoOrdered>(_ s: GoSlice<E>) -> Sorted<E> {
  var s = s
  s = slices.Clone(s) as GoSlice<E>
  slices.Sort(s)
  return Sorted<E>(s: s)
}

extension Sorted {
  func First() -> E {
    return s[0]
  }

  func All() -> GoSlice<E> {
    return s
  }
}

func Drain<T: GoValue>(_ c: Channel<T>) -> GoSlice<T> {
  var out: GoSlice<T> = nil
  for v in c {
    out.append(v)
  }
  return out
}

func Invert<K: GoComparable, V: GoComparable>(_ m: GoMap<K, V>) -> GoMap<V, K> {
  let out = GoMap<V, K>(capacity: len(m))
  for (k, v) in m {
    out[v] = k
  }
  return out
}

func Apply<T: GoValue>(_ f: ((T) -> T)?, _ v: T) -> T {
  return f!(v)
}

struct Inc: GoDefined {
  var rawValue: ((Int) -> Int)?

  init(_ rawValue: ((Int) -> Int)?) { self.rawValue = rawValue }
}

struct Events: GoDefined {
  var rawValue: Channel<GoString>

  init(_ rawValue: Channel<GoString>) { self.rawValue = rawValue }
}

func main() {
  let s = NewSorted([3, 1, 2] as GoSlice<Int>) as Sorted<Int>
  fmt.Printf("%v %v %T\n", s.First(), s.All(), s.All())
  let e = Events(Channel<GoString>(capacity: 2))
  e.rawValue.send("a")
  e.rawValue.send("b")
  close(e.rawValue)
  fmt.Println(Drain(e.rawValue) as GoSlice<GoString>, (Invert(Names(["x": 1]).rawValue) as GoMap<Int, GoString>)[1])
  fmt.Println(Apply(Inc({ i in i &+ 1 }).rawValue, 4), Apply({ (s: GoString) -> GoString in s + s }, GoString("ab")))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
