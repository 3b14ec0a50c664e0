import GoRuntime
import GoStandardLibrary

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
  idle = runtime.NumGoroutine()
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
