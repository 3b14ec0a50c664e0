// run
//
// Packages slices and maps take and give slices and maps of defined types.

import GoRuntime
import GoStandardLibrary

struct IDs: GoDefined {
  var rawValue: GoSlice<Int>

  init(_ rawValue: GoSlice<Int>) { self.rawValue = rawValue }
}

struct M: GoDefined {
  var rawValue: GoMap<GoString, Int>

  init(_ rawValue: GoMap<GoString, Int>) { self.rawValue = rawValue }
}

func main() {
  let a = IDs([3, 1])
  slices.Sort(a.rawValue)
  let b = IDs(slices.Clone(a.rawValue) as GoSlice<Int>)
  let m = M(["a": 1])
  let n = M(maps.Clone(m.rawValue) as GoMap<GoString, Int>)
  fmt.Printf("%v %T %T\n", slices.Max(b.rawValue) as Int, b, n)
  var c = IDs(slices.Concat(a.rawValue, b.rawValue) as GoSlice<Int>)
  fmt.Printf("%T %v\n", c, c)
  c = IDs(slices.Insert(c.rawValue, 1, 9, 8))
  let d = IDs(slices.DeleteFunc(c.rawValue) { i in i > 8 })
  let (i, found) = slices.BinarySearch(["a", "c"] as GoSlice<GoString>, "b")
  fmt.Println(i, found)
  fmt.Println(c, d, slices.Contains(d.rawValue, 8), slices.Equal(a.rawValue, b.rawValue) as Bool)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
