// run
//
// An array, or a struct used by pointer, that is assigned to an element of a map is there afterwards.

import GoRuntime
import GoStandardLibrary

struct A: GoDefined, GoCopied {
  var rawValue: GoArray<3, Int>

  init(_ rawValue: GoArray<3, Int>) { self.rawValue = rawValue }

  func copy() -> A {
    return A(rawValue.copy())
  }
}

final class N: GoObject, GoCopied {
  var next: N? = nil
  var v = GoArray<2, Int>()

  init() {}

  init(next: N? = nil, v: GoArray<2, Int> = GoArray<2, Int>()) {
    self.next = next
    self.v = v
  }

  func copy() -> N {
    let other = N()
    other.assign(self)
    return other
  }

  func assign(_ other: N) {
    next = other.next
    v.assign(other.v)
  }
}

extension N {
  func inc() {
    v[0] &+= 1
  }
}

func get() -> GoArray<3, Int> {
  return [9, 0, 0]
}

func main() {
  let m: GoMap<GoString, GoArray<3, Int>> = [:]
  let z: GoArray<3, Int> = [1, 0, 0]
  m["j"] = z.copy()
  z[0] = 2
  m["l"] = [5, 0, 0]
  m["c"] = get()
  m["j2"] = m["j"].copy()
  let n: GoMap<GoString, A> = [:]
  n["a"] = A([3, 0, 0])
  n["b"] = A(z).copy()
  z[1] = 6
  fmt.Println(m, z.copy(), n)
  let newValue = m["j"].copy()
  m["j"] = m["l"].copy()
  m["l"] = newValue
  fmt.Println(m)
  let o: GoMap<Int, N> = [:]
  let x = N(v: [1, 2])
  x.inc()
  o[1] = x.copy()
  x.inc()
  o[2] = N(v: [7, 0])
  fmt.Println(o[1].v.copy(), o[2].v.copy(), x.v.copy(), len(o))
  let mm: GoMap<GoString, GoMap<GoString, GoArray<2, Int>>> = ["a": [:]]
  mm["a"]["b"] = [1, 2]
  let k: GoArray<2, Int> = [3, 4]
  mm["a"]["c"] = k.copy()
  k[0] = 0
  fmt.Println(mm)
  for (element, element2) in ([:] as GoMap<GoArray<2, Int>, GoArray<2, Int>>) {
    mm["z"]["q"] = element2
    k.assign(element)
  }
  if case (let v, let ok) = o.lookup(copying: 1), ok {
    v.inc()
    o[3] = v.copy()
    v.inc()
  }
  if case (let a, let ok) = m.lookup(copying: "j"), ok {
    a[2] = 8
  }
  fmt.Println(o[1].v.copy(), o[3].v.copy(), m["j"].copy())
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println(recover()) }
      try mm["none"].set("x", k.copy())
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
