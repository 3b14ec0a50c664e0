// run
//
// An inner declaration hides the outer one, even of a predeclared name.

import GoRuntime
import GoStandardLibrary

nonisolated(unsafe) var x: GoString = "package"

struct cap: GoStruct {
  var size = 0
}

func len_(_ s: GoString) -> GoString {
  return "my length of " + s
}

func scopes() {
  fmt.Println(x)
  let x: GoString = "function"
  let x2 = cap(size: 1).size
  if x2 > 0 {
    fmt.Println(x2)
    let x: GoString = "inner"
    let y = x2 &+ 1
    fmt.Println(x, y)
  } else if case let y = x2, y < 0 {
    fmt.Println("never")
  }
  for x in 0..<2 {
    let x = x &* 100
    fmt.Print(x, " ")
  }
  fmt.Println(x)
  do {
    let x = x + " block"
    fmt.Println(x)
  }
  fmt.Println(x)
}

func replace(_ new: GoString, _ old: GoString) -> GoString {
  let copy = old + "->" + new
  return copy
}

func main() {
  scopes()
  fmt.Println(x, len_("abc"), cap(size: 3).size)
  fmt.Println(replace("b", "a"))
  let `true` = false
  let `nil` = 0
  fmt.Println(`true`, `nil`)
  let fmt = fmt.Sprint("package hidden from here on")
  let println = { (s: GoString) in x = s }
  println(fmt)
  report()
}

func report() {
  fmt.Println(x)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
