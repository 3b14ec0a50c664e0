// run exit 2
//
// A select without cases waits for ever.

import GoRuntime
import GoStandardLibrary

func main() {
  fmt.Println("before")
  blockForever()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
