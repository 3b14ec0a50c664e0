// run
//
// Assigning an array, or passing it, copies every element.

import GoRuntime
import GoStandardLibrary

struct board: GoDefined, GoComparable, GoCopied, GoStringer, GoPanicking {
  var rawValue: GoArray<3, GoArray<3, Int32>>

  init(_ rawValue: GoArray<3, GoArray<3, Int32>>) { self.rawValue = rawValue }

  func copy() -> board {
    return board(rawValue.copy())
  }
}

func mark(_ b: board, _ r: Int32) -> board {
  b.rawValue[1][1] = r
  return b.copy()
}

func markInPlace(_ b: Pointer<board>, _ r: Int32) {
  b.pointee.rawValue[0][0] = r
  for i in 0..<3 {
    b.pointee.rawValue[i][2] = r
  }
}

extension board {
  func String() -> GoString {
    var text: GoString = ""
    for row in self.rawValue {
      let row2 = row.copy()
      text += GoString(row2[...]) + "/"
    }
    return text
  }
}

func main() {
  let a: GoArray<3, Int> = [1, 2, 3]
  let b = a.copy()
  b[0] = 10
  fmt.Println(a.copy(), b.copy(), a == b, a == [1, 2, 3])

  let game = board()
  for i in game.rawValue.indices {
    for j in game.rawValue[i].indices {
      game.rawValue[i][j] = Int32(rune: ".")
    }
  }
  fmt.Println(mark(game.copy(), Int32(rune: "x")), game.copy())
  markInPlace(Pointer(game), Int32(rune: "o"))
  fmt.Println(game.copy())

  let part = a[1...]
  part[0] = 99
  fmt.Println(a.copy(), part, len(part), cap(part))

  // The range works on a copy of the array, taken before the loop.
  for (i, v) in a.copy().enumerated() {
    a[2] = 1000
    fmt.Print(i, "=", v, " ")
  }
  fmt.Println(a.copy())

  let visits: GoMap<GoArray<2, Int>, GoString> = [[0, 1]: "up", [1, 0]: "right"]
  fmt.Println(visits[[1, 0]], len(visits))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
