// run
//
// Odd values and formats print as in Go: zero complex numbers, shifted constants, formatters that panic.

import GoRuntime
import GoStandardLibrary

let zero = Pointer(GoComplex())
let zero64 = Pointer(GoComplex64())

struct loud: GoStruct, GoComparable, fmt.Formatter, GoPanicking {}

extension loud {
  func Format(_ s: (any fmt.State)?, _ verb: Int32) {
    fmt.Fprint(GoAny(s).as((any io.Writer).self), "half ")
    panic("no format")
  }
}

struct flags: GoStruct, GoComparable, fmt.Formatter, GoPanicking {}

extension flags {
  func Format(_ s: (any fmt.State)?, _ verb: Int32) {
    for (_, flag) in GoString("+-# 0").runes {
      if s!.Flag(Int(flag)) {
        fmt.Fprintf(GoAny(s).as((any io.Writer).self), "%c", flag)
      }
    }
    fmt.Fprintf(GoAny(s).as((any io.Writer).self), "%c", verb)
  }
}

func main() {
  let wide = zero
  let narrow = zero64
  wide.pointee += GoComplex(1.0, 0.0)
  fmt.Println(wide.pointee, narrow.pointee, zero.pointee == GoComplex(1.0, 0.0))
  fmt.Println(1 << 31, [GoAny(1 << 20), -8] as GoSlice<GoAny>)
  fmt.Printf("%d %x\n", 1 << 31, 3 << 40)
  let odd: GoString = GoString(bytes: [239, 183, 144, 239, 191, 191, 239, 183, 175])
  fmt.Println(
    len(odd), 64977, odd == GoString(bytes: [239, 183, 144, 239, 191, 191, 239, 183, 174]),
    strings.IndexRune(odd, Int32(rune: "\u{ffff}")))
  fmt.Printf("%v|%d|%s\n", loud(), loud(), [GoAny(loud())] as GoSlice<GoAny>)
  fmt.Printf("%-05v|%+ #x|%v\n", flags(), flags(), flags())
  fmt.Printf("%.|%4444444444d|\n", 3, 5)
  fmt.Printf("%.[]|%[x]d|%[5]d|%[1]d\n", 7)
  fmt.Println(strings.NewReplacer("", "X", "o", "O")!.Replace("oo"))
  fmt.Println(Float(0.0), 0.0, math.MaxFloat32)
  let late = time.Unix(1 << 33, 5)
  let early = time.Unix(-572662306, 900)
  fmt.Println(late.Sub(early), early.Sub(late), time.Unix(1 << 34, 0).Sub(early))
  ({
    let defers = DeferStack()
    do throws(GoPanic) {
      defers.push { fmt.Println(recover()) }
      try fmt.Println(strings.Repeat(checked: "", 1 << 62), strings.Repeat(checked: "ab", 1 << 62))
    } catch {
      defers.panic(error)
    }
    defers.runFatally()
  })()
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
