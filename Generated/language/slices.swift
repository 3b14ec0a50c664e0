// run
//
// Slices share the array under them until an append has to move.

import GoRuntime
import GoStandardLibrary

func fill(_ s: GoSlice<Int>) {
  for i in s.indices {
    s[i] = i &* i
  }
}

func main() {
  let base = GoSlice<Int>(count: 5, capacity: 8)
  fill(base)
  var head = base[..<2]
  let tail = base[2...]
  fmt.Println(len(head), cap(head), head, len(tail), cap(tail), tail)

  // This append has room, so it writes over tail.
  head.append(100)
  fmt.Println(base, tail[0])

  // A full slice expression leaves no room, so this one moves.
  let own = append(base.slice(0, 2, 2), 7)
  own[0] = -1
  fmt.Println(base[0], own)

  fmt.Println(copy(base[1...], base), base)
  fmt.Println(copy(base, ([9, 9] as GoSlice<Int>)), base)

  var grown: GoSlice<Int> = nil
  for i in 0..<10 {
    grown.append(i)
  }
  grown = append(grown[..<3], contentsOf: grown[6...])
  fmt.Println(grown, len(grown))

  let sparse: GoSlice<GoString> = ["zero", "", "two", "three"]
  fmt.Printf("%q %d\n", sparse, len(sparse))

  let table: GoSlice<GoSlice<Int>> = [[1], [2, 3], nil]
  table[2].append(contentsOf: table[1])
  table[1][0] = 20
  fmt.Println(table, len(table))

  fmt.Println(GoString(append(GoSlice<UInt8>(GoString("go")), contentsOf: GoSlice<UInt8>(GoString(" on")))))
  clear(base)
  fmt.Println(base, base[..<cap(base)][5...])
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
