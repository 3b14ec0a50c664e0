// run
//
// Channels live in slices, arrays, maps and structs, and each is the same channel wherever it is copied.

import GoRuntime
import GoStandardLibrary

struct port: GoStruct {
  var `in`: Channel<Int> = nil
  var out: Channel<Int> = nil
}

func main() {
  var slice = GoSlice<Channel<Int>>(count: 3)
  for i in slice.indices {
    slice[i] = Channel<Int>(capacity: 1)
  }
  for (i, c) in slice.enumerated() {
    c.send(10 &* i)
  }
  fmt.Println(slice[2].receive(), slice[0].receive(), slice[1].receive())

  let array = GoArray<2, Channel<GoString>>()
  fmt.Println(array[0] == nil, array[1] == nil)
  array[1] = Channel<GoString>(capacity: 2)
  array[1].send("first")
  let copied = array.copy()
  copied[1].send("second")
  fmt.Println(array[1].receive(), copied[1].receive(), array == copied)

  let table: GoMap<GoString, Channel<Int>> = ["a": slice[0], "b": nil]
  table["a"].send(7)
  fmt.Println(slice[0].receive(), table["b"] == nil, table["c"] == nil, len(table["c"]))

  let c = Channel<Int>(capacity: 1)
  let p = port(in: c, out: c)
  p.out.send(3)
  fmt.Println(len(p.in), cap(p.out), p.in.receive())

  let names: GoMap<Channel<Int>, GoString> = [slice[0]: "zero", slice[1]: "one"]
  fmt.Println(names[slice[1]], names[slice[0]], names[slice[2]] == "")

  slice.append(c)
  fmt.Println(len(slice), slice[3] == c, slice[3] == slice[2])
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
