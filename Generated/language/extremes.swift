// run
//
// The least and the greatest of floats know NaN, and which of two zeros is below the other.

import GoRuntime
import GoStandardLibrary

struct level: GoDefinedFloat {
  var rawValue: Double

  init(_ rawValue: Double) { self.rawValue = rawValue }
}

struct name: GoDefinedString {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

func least<T: GoOrdered>(_ a: T, _ b: T) -> T {
  return min(a, b)
}

func greatest<T: GoOrdered>(_ a: T, _ b: T, _ c: T) -> T {
  return max(a, b, c)
}

func main() {
  let above = 0.0
  let below = math.Copysign(0.0, -1.0)
  let nan_ = math.NaN()
  let huge = math.Inf(1)
  let values: GoSlice<Double> = [above, below, nan_, huge, -huge, 1.0, -1.0]
  for a in values {
    for b in values {
      fmt.Print(a, " ", b, ": ", min(a, b), " ", max(a, b), " ", min(level(a), level(b)), " ")
      fmt.Print(max(level(a), level(b)), " ", min(Float(a), Float(b)), " ", max(Float(a), Float(b)))
      fmt.Println(" ", least(a, b), greatest(a, b, b), least(level(a), level(b)), greatest(b, a, a))
    }
  }
  fmt.Println(min(above, below, 1.0), max(below, above, -1.0), min(1.0, nan_, 2.0), max(below, below, below))
  fmt.Println(
    slices.Max([below, above] as GoSlice<Double>) as Double, slices.Min([above, below] as GoSlice<Double>) as Double,
    slices.Max([1.0, nan_] as GoSlice<Double>) as Double)
  fmt.Println(name("a"), "b", 1.0, Int32(97), 5, least(GoString("y"), GoString("x")))
  fmt.Println(math.Max(below, above), math.Min(above, below), math.Max(nan_, huge), math.Min(nan_, -huge))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
