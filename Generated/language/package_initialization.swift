// run
//
// Package variables are set in the order they need each other, then init functions run.

import GoRuntime
import GoStandardLibrary

nonisolated(unsafe) var a = 0
nonisolated(unsafe) var b = 0
nonisolated(unsafe) var c = 0

nonisolated(unsafe) var d = 0

nonisolated(unsafe) var table: GoMap<GoString, Int> = nil

func f() -> Int {
  return c &* 10
}

func note(_ name: GoString, _ v: Int) -> Int {
  fmt.Println("set", name, v)
  return v
}

func init0() {
  fmt.Println("first init", a, b, c, d)
  d = len(table)
}

func init1() {
  fmt.Println("second init", d)
}

func main() {
  fmt.Println("main", a &+ b &+ c &+ d, table)
}

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
  c = note("c", 1)
  b = note("b", f())
  a = note("a", b &+ 1)
  table = ["a": a, "c": c]
  init0()
  init1()
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
