// run
//
// Variables that are not set hold the zero value of their type.

import GoRuntime
import GoStandardLibrary

final class point: GoObject {
  var x = 0
  var y = 0
  var name: GoString = ""

  init() {}
}

let total = 0
let ratio = 0.0
let started = false
let title: GoString = ""

/// width and height are set together, after depth, which they need.
nonisolated(unsafe) var width = 0
nonisolated(unsafe) var height = 0
let depth = 7

func main() {
  fmt.Println(total, ratio, started, title == "")

  let p = point()
  fmt.Println(p.x, p.y, p.name == "")

  let numbers: GoSlice<Int> = nil
  let index: GoMap<GoString, Int> = nil
  let `where`: point? = nil
  let anything: GoAny = nil
  let work: (() -> Void)? = nil
  let pipe: Channel<Int> = nil
  fmt.Println(numbers == nil, index == nil, `where` == nil, anything == nil, work == nil, pipe == nil)
  fmt.Println(len(numbers), len(index), index["missing"], cap(pipe))

  let grid = GoArray<2, GoArray<3, Int>>()
  fmt.Println(grid.copy(), 2, 3)

  fmt.Println(width, height, depth)

  var a = 1
  let b: GoString = "one"
  let c = Int32(rune: "c")
  a = 2
  fmt.Println(a, b, c)
}

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
  width = depth &* 2
  height = depth &* 3
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain {
    initializePackage()
    main()
  }
}
