// run exit 2
//
// A function that a timer calls runs in a goroutine that no goroutine of the program started.

import GoRuntime
import GoStandardLibrary

func late() {
  panic("late")
}

func main() {
  _ = time.AfterFunc(time.Millisecond) {
    fmt.Println("in time")
    late()
  }
  blockForever()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
