// run
//
// A struct type without a name may mention type parameters.

import GoRuntime
import GoStandardLibrary

final class pairs<K: GoComparable, V: GoValue>: GoObject {
  var items: GoSlice<anonymousStruct3<K, V>> = nil

  init() {}
}

extension pairs {
  func add(_ k: K, _ v: V) {
    items.append(anonymousStruct3<K, V>(key: k, val: v))
  }
}

func zip<A: GoValue, B: GoValue>(_ `as`: GoSlice<A>, _ bs: GoSlice<B>) -> GoSlice<anonymousStruct1<A, B>> {
  var out: GoSlice<anonymousStruct1<A, B>> = nil
  for i in `as`.indices {
    out.append(anonymousStruct1<A, B>(a: `as`[i], b: bs[i]))
  }
  return out
}

func results<T: GoValue>(_ xs: GoSlice<T>) -> Channel<anonymousStruct2<T, (any error)?>> {
  let c = Channel<anonymousStruct2<T, (any error)?>>()
  go {
    defer { close(c) }
    for x in xs {
      c.send(anonymousStruct2<T, (any error)?>(v: x))
    }
  }
  return c
}

func main() {
  let p = pairs<GoString, Int>()
  p.add("a", 1)
  p.add("b", 2)
  for it in p.items {
    fmt.Println(it.key, it.val)
  }
  for z in zip([1, 2] as GoSlice<Int>, ["x", "y"] as GoSlice<GoString>) {
    fmt.Println(z.a, z.b)
  }
  for r in results([1, 2, 3] as GoSlice<Int>) {
    fmt.Println(r.v, r.err)
  }
}

struct anonymousStruct1<A: GoValue, B: GoValue>: GoStruct, GoUnnamed {
  var a = A.zero
  var b = B.zero
}

struct anonymousStruct2<V: GoValue, Err: GoValue>: GoStruct, GoUnnamed {
  var v = V.zero
  var err = Err.zero
}

struct anonymousStruct3<Key: GoValue, Val: GoValue>: GoStruct, GoUnnamed {
  var key = Key.zero
  var val = Val.zero
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
