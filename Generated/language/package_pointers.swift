// run
//
// Variables of a package that functions which never return nil are called for are nil until their turn comes.

import GoRuntime
import GoStandardLibrary

final class registry: GoObject {
  var names: GoSlice<GoString> = nil

  init() {}
}

extension registry {
  func add(_ name: GoString) -> registry {
    names.append(name)
    return self
  }
}

func newRegistry() -> registry? {
  return registry()
}

func newCounter() -> (() -> Int)? {
  var n = 0
  return {
    n &+= 1
    return n
  }
}

nonisolated(unsafe) var early = false

nonisolated(unsafe) var global: registry? = nil

nonisolated(unsafe) var other: registry? = nil

nonisolated(unsafe) var count: (() -> Int)? = nil

func seen() -> Bool {
  return lateOne == nil
}

nonisolated(unsafe) var lateOne: registry? = nil

func init0() {
  lateOne = newRegistry()
  _ = other!.add("init")
}

func main() {
  _ = global!.add("main")
  fmt.Println(global!.names, other!.names, len(lateOne!.names), early)
  _ = count!()
  fmt.Println(count!())
  let replaced = other
  other = newRegistry()!.add("replaced")
  fmt.Println(replaced!.names, other!.names)
}

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
  early = seen()
  global = newRegistry()!.add("global")
  other = newRegistry()
  count = newCounter()
  init0()
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
