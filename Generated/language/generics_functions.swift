// run
//
// A generic function works for every type its constraint allows.

import GoRuntime
import GoStandardLibrary

protocol number: GoInterface {}

struct celsius: GoDefinedFloat {
  var rawValue: Double

  init(_ rawValue: Double) { self.rawValue = rawValue }
}

func sum<T: GoNumber>(_ values: GoSlice<T>) -> T {
  var total = T.zero
  for v in values {
    total &+= v
  }
  return total
}

func transform<T: GoValue, U: GoValue>(_ `in`: GoSlice<T>, _ f: (T) -> U) -> GoSlice<U> {
  var out = GoSlice<U>(count: 0, capacity: len(`in`))
  for v in `in` {
    out.append(f(copied(v)))
  }
  return out
}

func filter<E: GoValue>(_ s: GoSlice<E>, _ keep: (E) -> Bool) -> GoSlice<E> {
  var kept: GoSlice<E> = nil
  for v in s {
    if keep(v) {
      kept.append(v)
    }
  }
  return kept
}

func index<T: GoComparable>(_ `in`: GoSlice<T>, _ wanted: T) -> Int {
  for (i, v) in `in`.enumerated() {
    if areEqual(v, wanted) {
      return i
    }
  }
  return -1
}

func zero<T: GoValue>() -> T {
  let z = T.zero
  return z
}

func pointerTo<T: GoValue>(_ v: T) -> Pointer<T> {
  let v = Pointer(v)
  return v
}

struct names: GoDefined {
  var rawValue: GoSlice<GoString>

  init(_ rawValue: GoSlice<GoString>) { self.rawValue = rawValue }
}

func main() {
  fmt.Println(sum([1, 2, 3]), sum([1.5, 2.5]), sum([celsius(20.0), celsius(1.5)]), sum(nil) as Int)
  fmt.Println(transform([1, 2, 3] as GoSlice<Int>, strconv.Itoa))
  fmt.Println(transform(["a", "bb"] as GoSlice<GoString>) { (s: GoString) -> Int in len(s) })

  let long = names(filter(names(["Ann", "Christopher", "Bo"]).rawValue) { (s: GoString) -> Bool in len(s) > 2 })
  fmt.Printf("%v %T\n", long, long)

  fmt.Println(index(["x", "y"] as GoSlice<GoString>, GoString("y")), index([1.0] as GoSlice<Double>, 2.0))
  fmt.Println(zero() as Int, zero() as GoString == "", zero() as Pointer<Int>? == nil, zero() as GoArray<2, Bool>)
  let p = pointerTo(5)
  p.pointee &+= 1
  fmt.Println(p.pointee)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
