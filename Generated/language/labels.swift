// run
//
// A label lets break and continue reach an outer loop, switch or select.

import GoRuntime
import GoStandardLibrary

func find(_ table: GoSlice<GoSlice<Int>>, _ wanted: Int) -> (row: Int, column: Int, ok: Bool) {
  var row = 0
  var column = 0
  var ok = false
  rows: for (i, line) in table.enumerated() {
    for (j, v) in line.enumerated() {
      if v == wanted {
        (row, column, ok) = (i, j, true)
        break rows
      } else if v < 0 {
        continue rows
      }
    }
  }
  return (row, column, ok)
}

func main() {
  let table: GoSlice<GoSlice<Int>> = [[1, -1, 7], [2, 7], [7]]
  let (argument1, argument2, argument3) = find(table, 7)
  fmt.Println(argument1, argument2, argument3)
  let (argument4, argument5, argument6) = find(table, 8)
  fmt.Println(argument4, argument5, argument6)

  var i = 0
  outer: while true {
    for j in 0..<5 {
      if j == 3 {
        i &+= 1
        continue outer
      }
      if i == 2 {
        break outer
      }
      fmt.Print(i, j, " ")
    }
    i &+= 1
  }
  fmt.Println()

  let c = Channel<Int>(capacity: 5)
  for i in 0..<5 {
    c.send(i)
  }
  close(c)
  receiving: while true {
    switch select(.receive(from: c)) {
    case _:
      let (v, ok) = c.received()
      if !ok {
        break receiving
      }
      if v % 2 == 0 {
        break
      }
      fmt.Print("odd ", v, " ")
    }
  }
  fmt.Println()

  choice: switch true {
  case len(table) > 0:
    var i = 0
    while true {
      if i == 3 {
        break choice
      }
      i &+= 1
    }
  default:
    fmt.Println("never")
  }
  fmt.Println("done")
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
