// run exit 2
//
// An index out of range ends the program with a runtime error.

import GoRuntime
import GoStandardLibrary

func last(_ s: GoSlice<GoString>) -> GoString {
  return s[len(s)]
}

func main() {
  fmt.Println("before")
  fmt.Println(last(["a", "b"]))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
