// run
//
// Division truncates toward zero, and the remainder keeps the sign of the dividend.

import GoRuntime
import GoStandardLibrary

func divide(_ a: Int, _ b: Int) -> (q: Int, r: Int, err: GoAny) {
  var q = 0
  var r = 0
  var err: GoAny = nil
  let defers = DeferStack()
  do throws(GoPanic) {
    defers.push { err = recover() }
    try q = quotient(a, b)
    try r = remainder(a, b)
  } catch {
    defers.panic(error)
  }
  defers.runFatally()
  return (q, r, err)
}

func main() {
  let pairs: GoSlice<GoArray<2, Int>> = [[7, 2], [-7, 2], [7, -2], [-7, -2], [math.MinInt64, -1], [1, 0]]
  for p in pairs {
    let (q, r, err) = divide(p[0], p[1])
    fmt.Println(p[0], p[1], "=", q, r, err)
  }

  var x = -9
  x /= 4
  var y = -9
  y %= 4
  fmt.Println(x, y, -3)

  let zero = 0.0
  fmt.Println(1.0 / zero, -1.0 / zero, 0.3, 3.75)
  let undefined = zero / zero
  fmt.Println(undefined == undefined, undefined != undefined, undefined < 1.0)

  let u: UInt8 = 200
  fmt.Println(u / 7, u % 7, -128 &/ Int8(truncatingIfNeeded: x &+ 1))
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
