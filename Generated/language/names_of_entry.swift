// run exit 1
//
// Functions may be called like those around main, and like generic ones of Swift.

import GoRuntime
import GoStandardLibrary

nonisolated(unsafe) var order: GoSlice<GoString> = nil

func initializePackage_() {
  order.append("initialize")
}

func init0() {
  initializePackage_()
}

func abs_<T: GoNumber>(_ x: T) -> T {
  if x < 0 {
    return 0 &- x
  }
  return x
}

func run() -> (any error)? {
  if len(order) != 1 {
    return nil
  }
  return errors.New("ran")
}

func main() {
  fmt.Println(abs_(Int8(-128)), abs_(-3), abs_(-2.5), order)
  if let err = run() {
    fmt.Fprintln(typedNil(os.Stderr), "error:", GoAny(err))
    os.Exit(1)
  }
}

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
  init0()
}

@main enum Program {
  static func main() { runProgram() }
}

private func runProgram() {
  runMain {
    initializePackage()
    main()
  }
}
