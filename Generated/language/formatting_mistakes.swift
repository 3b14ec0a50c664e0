// run
//
// A wrong verb or a missing argument shows in the output instead of failing.

import GoRuntime
import GoStandardLibrary

func main() {
  // In a table, so that vet cannot see them.
  let cases: GoSlice<anonymousStruct1> = [
    anonymousStruct1(format: "%d", args: ["text"]), anonymousStruct1(format: "%s", args: [42]),
    anonymousStruct1(format: "%d %d", args: [1]), anonymousStruct1(format: "%d", args: [1, 2, "three"]),
    anonymousStruct1(format: "%!", args: nil), anonymousStruct1(format: "%z", args: [3]),
    anonymousStruct1(format: "100%", args: nil), anonymousStruct1(format: "%t", args: [1]),
    anonymousStruct1(format: "%[2]d %[1]d", args: [1, 2]), anonymousStruct1(format: "%s", args: [nil]),
    anonymousStruct1(format: "%d", args: [nil]),
    anonymousStruct1(format: "%s", args: [GoAny([1, "a", nil] as GoSlice<GoAny>)]),
    anonymousStruct1(format: "%.3d|%+s|%5%|", args: [7, "s"]),
  ]
  for c in cases {
    fmt.Println(fmt.Sprintf(c.format, contentsOf: c.args))
  }
}

struct anonymousStruct1: GoStruct, GoUnnamed {
  var format: GoString = ""
  var args: GoSlice<GoAny> = nil
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
