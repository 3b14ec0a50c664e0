// run exit 2
//
// A panic with an error prints the error's text, and a later panic is printed below the first.

import GoRuntime
import GoStandardLibrary

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      fmt.Println("cleaning up")
      throw GoPanic(GoAny(fmt.Errorf("cleanup: %w", errors.New("disk full"))))
    }
    throw GoPanic(GoAny(errors.New("first")))
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
