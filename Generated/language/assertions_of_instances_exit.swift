// run exit 2
//
// Values of one instance of a generic type are not of another, and no more are complex numbers of the other width.

import GoRuntime
import GoStandardLibrary

struct box<T: GoValue>: GoStruct {
  var value = T.zero
}

extension box: Equatable, Hashable, GoKey, GoComparable where T: GoComparable {}

struct pair: GoStruct, GoComparable {
  var a: GoString = ""
  var b: GoString = ""
}

func main() {
  let x = GoAny(box<Int>(value: 3))
  if let b = x.as(box<GoString>.self) {
    fmt.Println("string", b.value + "!")
  } else if let b = x.as(box<GoSlice<Int>>.self) {
    fmt.Println("slice", b.value[0])
  } else if let b = x.as(box<pair>.self) {
    fmt.Println("pair", b.value.a)
  } else if let b = x.as(box<Int>.self) {
    fmt.Println("int", b.value &+ 1)
  }
  let z = GoAny(GoComplex(1.0, 2.0))
  if let z = z.as(GoComplex64.self) {
    fmt.Println("narrow", z, real(z))
  } else if let z = z.as(GoComplex.self) {
    fmt.Println("wide", z + GoComplex(1.0, 0.0), imag(z))
  }
  fmt.Println(x.must(box<GoString>.self).value)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
