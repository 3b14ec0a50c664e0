// run exit 3
//
// A deferred call that exits the process wins over the panic it runs during.

import GoRuntime
import GoStandardLibrary

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("never") }
    defers.push {
      fmt.Println("leaving")
      os.Exit(3)
    }
    throw GoPanic("unsaid")
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
