// run
//
// Package variables of one package hold objects of another.

import GoRuntime
import GoStandardLibrary

nonisolated(unsafe) let digits = tables.Table(Low: [Int(rune: "0")], High: [Int(rune: "9")])

nonisolated(unsafe) var both: tables.Table? = nil
nonisolated(unsafe) let letters = tables.Table(
  Low: [Int(rune: "A"), Int(rune: "a")], High: [Int(rune: "Z"), Int(rune: "z")])

func main() {
  fmt.Println(digits.Holds(Int(rune: "5")), digits.Holds(Int(rune: "x")), letters.Holds(Int(rune: "x")), both == digits)
}

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
  both = digits
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
