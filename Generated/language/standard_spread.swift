// run
//
// A slice may be spread into what packages take any number of.

import GoRuntime
import GoStandardLibrary

func main() {
  let parts: GoSlice<GoSlice<Int>> = [[1, 2], nil, [3]]
  var all = slices.Concat(contentsOf: parts) as GoSlice<Int>
  fmt.Println(all, slices.Concat(contentsOf: [] as GoSlice<GoSlice<GoString>>) as GoSlice<GoString> == nil)
  all = slices.Insert(all, 1, contentsOf: all)
  fmt.Println(all, slices.Insert(all, 0, contentsOf: nil))
  all = slices.Replace(all, 0, 4, contentsOf: all[3..<5])
  let words: GoSlice<GoString> = ["", "a", "b"]
  fmt.Println(all, cmp.Or(contentsOf: all[..<0]), cmp.Or(contentsOf: words))
  let arrays = slices.Insert(
    [[1, 0]] as GoSlice<GoArray<2, Int>>, 0, contentsOf: [[2, 0], [3, 0]] as GoSlice<GoArray<2, Int>>)
  arrays[0][1] = 9
  fmt.Println(arrays)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
