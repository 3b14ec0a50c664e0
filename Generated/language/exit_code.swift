// run exit 3
//
// Exit ends the program at once with the code it is given, without running deferred calls.

import GoRuntime
import GoStandardLibrary

func main() {
  let defers = DeferStack()
  do {
    defers.push { fmt.Println("never") }
    fmt.Println("leaving")
    fmt.Fprintln(typedNil(os.Stderr), "with code 3")
    os.Exit(3)
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
