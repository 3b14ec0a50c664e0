// run
//
// Every method of sync.Map tells what it found and what it did, and a key that cannot be compared panics.

import GoRuntime
import GoStandardLibrary

struct point: GoStruct, GoComparable {
  var x = 0
  var y = 0
}

func attempt(_ name: GoString, _ f: () throws(GoPanic) -> Void) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(name, recover()) }
    try f()
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

func contents(_ m: sync.Map) -> GoSlice<GoString> {
  var lines: GoSlice<GoString> = nil
  m.Range { k, v in
    lines.append(fmt.Sprint(k, "=", v))
    return true
  }
  sort.Strings(lines)
  return lines
}

func main() {
  let m = sync.Map()
  let p = Pointer(point(x: 1, y: 2))
  let keys: GoSlice<GoAny> = [
    1, GoAny(Int64(1)), "1", 1.0, true, nil, GoAny(point(x: 1, y: 2)), GoAny(p), GoAny([1, 2] as GoArray<2, Int>),
    GoAny(Int32(rune: "a")), GoAny(nil as (any error)?),
  ]
  for (i, k) in keys.enumerated() {
    fmt.Print(k == GoAny(p), " ")
    let (argument1, argument2) = m.LoadOrStore(k, GoAny(i))
    fmt.Println(argument1, argument2)
  }
  let (argument3, argument4) = m.Load(GoAny(point(x: 1, y: 2)))
  fmt.Println(argument3, argument4)
  let (argument5, argument6) = m.Load(GoAny(Pointer(point(x: 1, y: 2))))
  fmt.Println(argument5, argument6)
  let (argument7, argument8) = m.Load(GoAny([1, 2] as GoArray<2, Int>))
  fmt.Println(argument7, argument8)
  let (argument9, argument10) = m.Load(GoAny([2, 1] as GoArray<2, Int>))
  fmt.Println(argument9, argument10)

  let (argument11, argument12) = m.Swap("1", "one")
  fmt.Println(argument11, argument12)
  let (argument13, argument14) = m.Swap("2", "two")
  fmt.Println(argument13, argument14)
  fmt.Println(m.CompareAndSwap("2", "zwei", "deux"), m.CompareAndSwap("2", "two", nil), m.CompareAndSwap("2", nil, 2))
  fmt.Println(m.CompareAndSwap("3", nil, 3), m.CompareAndDelete("3", nil), m.CompareAndDelete("2", 3))
  fmt.Println(m.CompareAndDelete("2", 2))
  let (argument15, argument16) = m.LoadAndDelete(true)
  fmt.Println(argument15, argument16)
  let (argument17, argument18) = m.LoadAndDelete(true)
  fmt.Println(argument17, argument18)
  m.Delete(false)
  m.Delete(GoAny(p))
  fmt.Println(contents(m))

  // A NaN is never found again.
  m.Clear()
  m.Store(GoAny(math.NaN()), 1)
  m.Store(GoAny(math.NaN()), 2)
  let (_, ok) = m.Load(GoAny(math.NaN()))
  fmt.Println(ok, len(contents(m)))
  m.Clear()
  fmt.Println(contents(m))

  attempt("load") { () throws(GoPanic) in try m.Load(checked: GoAny([1] as GoSlice<Int>)) }
  attempt("store") { () throws(GoPanic) in try m.Store(checked: GoAny([:] as GoMap<GoString, Int>), 1) }
  attempt("load or store") { () throws(GoPanic) in
    try m.LoadOrStore(checked: GoAny({} as (() throws(GoPanic) -> Void)?), 1)
  }
  attempt("delete") { () throws(GoPanic) in try m.Delete(checked: GoAny([] as GoSlice<GoString>)) }
  m.Store("slice", GoAny([1] as GoSlice<Int>))
  attempt("swap") { () throws(GoPanic) in try m.CompareAndSwap(checked: "slice", GoAny([1] as GoSlice<Int>), 2) }
  attempt("compare") { () throws(GoPanic) in
    try fmt.Println(m.CompareAndDelete(checked: "none", GoAny([1] as GoSlice<Int>)))
  }
  attempt("delete") { () throws(GoPanic) in try m.CompareAndDelete(checked: "slice", GoAny([1] as GoSlice<Int>)) }
  fmt.Println(contents(m))

  // Ranging sees each key at most once, whatever happens meanwhile.
  m.Clear()
  for i in 0..<100 {
    m.Store(GoAny(i), GoAny(i))
  }
  let seen: GoMap<GoAny, Int> = [:]
  m.Range { k, _ in
    seen[k] &+= 1
    m.Delete(k)
    m.Store(k, -1)
    m.Range { _, _ in false }
    return true
  }
  var most = 0
  for (_, n) in seen {
    most = max(most, n)
  }
  fmt.Println(len(seen), most)
  var calls = 0
  m.Range { _, _ in
    calls &+= 1
    return calls < 3
  }
  fmt.Println(calls)
  attempt("range") { () throws(GoPanic) in
    try m.Range { (_: GoAny, _: GoAny) throws(GoPanic) -> Bool in throw GoPanic("enough") }
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
