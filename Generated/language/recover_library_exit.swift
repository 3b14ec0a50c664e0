// run exit 2
//
// What the standard library panics with ends the program, when nobody recovers it, in the functions it came through.

import GoRuntime
import GoStandardLibrary

func largest(_ values: GoSlice<Int>) throws(GoPanic) -> Int {
  return try recoverably { slices.Max(values) as Int }
}

func report(_ values: GoSlice<Int>) -> Int {
  var result = 0
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { fmt.Println("deferred") }
    let n = try largest(values)
    fmt.Println(n)
    result = n
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return result
}

func main() {
  var sum = report([1])
  sum &+= report(nil)
  fmt.Println(sum)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
