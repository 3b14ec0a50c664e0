// run
//
// Package strconv turns numbers into text and back, and says what is wrong with a text.

import GoRuntime
import GoStandardLibrary

func main() {
  fmt.Println(strconv.Itoa(-45), strconv.FormatInt(255, 16), strconv.FormatInt(-8, 2), strconv.Quote("a\tb\"é"))

  for text in (["12", "-7", "+3", "", "1x", "99999999999999999999"] as GoSlice<GoString>) {
    let (n, err) = strconv.Atoi(text)
    fmt.Println(n, err)
  }
  var (_, err) = strconv.ParseInt("300", 10, 8)
  fmt.Println(err, errors.Is(err, strconv.ErrRange))
  var hex: Int64 = 0
  (hex, err) = strconv.ParseInt("ff", 16, 64)
  fmt.Println(hex, err)
  var u: UInt64 = 0
  (u, err) = strconv.ParseUint("-1", 10, 64)
  fmt.Println(u, err)
  var bits: Int64 = 0
  (bits, err) = strconv.ParseInt("0b101", 0, 64)
  fmt.Println(bits, err)

  var f = 0.0
  (f, err) = strconv.ParseFloat("2.5e3", 64)
  fmt.Println(f, err)
  (_, err) = strconv.ParseFloat("two", 64)
  fmt.Println(err)
  var b = false
  (b, err) = strconv.ParseBool("true")
  fmt.Println(b, err)
  (_, err) = strconv.ParseBool("maybe")
  fmt.Println(err)

  fmt.Println(
    strconv.FormatFloat(0.3333333333333333, UInt8(ascii: "f"), 4, 64),
    strconv.FormatFloat(1000000000.0, UInt8(ascii: "g"), -1, 64), strconv.FormatBool(false))
  fmt.Println(math.MaxInt64, math.MaxUint64, math.MinInt64, math.Inf(1), math.NaN())
  fmt.Println(math.Sqrt(2.0), math.Floor(-1.5), math.Ceil(1.2), math.Abs(-3.0), math.Pow(2.0, 10.0), math.Mod(7.0, 3.0))
  let x = 2.9
  fmt.Println(Int(goConverting: x), Int(goConverting: -x), Float(0.33333334), 0.3333333333333333, 0.3, 5.0)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
