// run exit 2
//
// Panics in deferred calls of deferred calls are listed under all that they happened during.

import GoRuntime
import GoStandardLibrary

func three() throws(GoPanic) {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println(recover()) }
    throw GoPanic("recovered in between")
  } catch {
    defers.panic(error)
  }
  try defers.run()
}

func main() {
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { () throws(GoPanic) in
      let defers = DeferStack()
      do throws(GoPanic) {
        try three()
        defers.push { () throws(GoPanic) in
          let defers = DeferStack()
          do throws(GoPanic) {
            defers.push { () throws(GoPanic) in throw GoPanic("c") }
            throw GoPanic("b")
          } catch {
            defers.panic(error)
          }
          try defers.run()
        }
        throw GoPanic("a")
      } catch {
        defers.panic(error)
      }
      try defers.run()
    }
    defers.push { () throws(GoPanic) in
      let defers = DeferStack()
      do throws(GoPanic) {
        defers.push { () throws(GoPanic) in throw GoPanic(recover()) }
        throw GoPanic("x")
      } catch {
        defers.panic(error)
      }
      try defers.run()
    }
    throw GoPanic("first")
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
