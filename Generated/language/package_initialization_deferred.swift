// run
//
// Deferred calls in what sets the variables of the package, in the order of their dependencies.

import GoRuntime
import GoStandardLibrary

let mu = sync.Mutex()

nonisolated(unsafe) var table: GoMap<GoString, Int> = nil

nonisolated(unsafe) var late = 0

nonisolated(unsafe) var second = 0

nonisolated(unsafe) var res = 0

func build() -> Int {
  return len(table) &+ other
}

nonisolated(unsafe) var other = 0

func main() {
  fmt.Println(table, late, second, res, other)
}

/// Sets the package's variables whose values take work, and runs what Go calls `init`.
func initializePackage() {
  table =
    ({ () -> GoMap<GoString, Int> in
      mu.Lock()
      defer { mu.Unlock() }
      let m = GoMap<GoString, Int>()
      for (i, s) in (["a", "b"] as GoSlice<GoString>).enumerated() {
        m[s] = i
      }
      return m
    })()
  res =
    ({ () -> Int in
      var n = 0
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push {
          if case let r = recover(), r != nil {
            n = 42
          }
        }
        throw GoPanic("x")
      } catch {
        defers.panic(error)
      }
      defers.runFatally()
      return n
    })()
  other =
    ({ () -> Int in
      var x = 0
      defer { x &+= 1 }
      return x &+ 5
    })()
  late = build()
  second =
    ({ () -> Int in
      var result = 0
      let defers = DeferStack()
      do {
        let argument = GoAny(late)
        defers.push { fmt.Println("deferred", argument) }
        if late > 2 {
          defers.push { fmt.Println("inner") }
        }
        result = late &+ 1
      }
      defers.runFatally()
      return result
    })()
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
