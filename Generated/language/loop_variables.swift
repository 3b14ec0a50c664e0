// run
//
// Each turn of a loop has its own variables.

import GoRuntime
import GoStandardLibrary

func main() {
  var prints: GoSlice<(() -> Void)?> = nil
  for i in 0..<3 {
    prints.append({ fmt.Print(i, " ") })
  }
  for word in (["a", "b"] as GoSlice<GoString>) {
    prints.append({ fmt.Print(word, " ") })
  }
  for print in prints {
    print!()
  }
  fmt.Println()

  // A change inside the body is carried to the next turn.
  var pointers: GoSlice<Pointer<Int>?> = nil
  var i = 0
  while i < 6 {
    let i22 = Pointer(i)
    i22.pointee &+= 1
    pointers.append(i22)
    do {
      i = i22.pointee
      i &+= 1
    }
  }
  for p in pointers {
    fmt.Print(p!.pointee, " ")
  }
  fmt.Println()

  for i in 0..<3 {
    var i = i
    i &*= 10
    fmt.Print(i, " ")
  }
  let n: Int64 = 2
  for i in stride(from: 0, to: n, by: 1) {
    fmt.Printf("%T%d ", i, i)
  }
  fmt.Println()

  var i2 = 100
  for element in 0..<4 {
    i2 = element
  }
  for _ in 0..<2 {
    i2 &+= 1
  }
  fmt.Println(i2)

  // The length is taken once, before the first turn.
  var s: GoSlice<Int> = [1, 2, 3]
  for v in s {
    s.append(v &* 10)
  }
  fmt.Println(s)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
