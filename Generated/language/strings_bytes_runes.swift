// run
//
// A string is bytes, a range over it is runes.

import GoRuntime
import GoStandardLibrary

func main() {
  let s: GoString = "héllo, 世界"
  fmt.Println(len(s), len(GoSlice<Int32>(s)), s[1], s[7..<8] == " ")

  for (i, r) in s.runes {
    fmt.Print(i, ":", GoString(rune: r), " ")
  }
  fmt.Println()

  let b = GoSlice<UInt8>(s)
  b[0] = UInt8(ascii: "H")
  fmt.Println(GoString(b), s)

  let r = GoSlice<Int32>(s)
  r[len(r) &- 1] = Int32(rune: "!")
  fmt.Println(GoString(r), "世")

  // Bytes that are no UTF-8 come out as U+FFFD, one byte at a time.
  let broken = GoString(bytes: [97, 255, 192, 98])
  for (i, r) in broken.runes {
    fmt.Print(i, "=", r, " ")
  }
  fmt.Println(len(broken))

  fmt.Println(true, true, true, s[..<6] + s[6...] == s)
  let raw: GoString = "a\\n\"b\""
  fmt.Println(raw, len(raw), "tab\tquote\"", "éAA")

  let count: GoMap<UInt8, Int> = [:]
  for i in 0..<len(s) {
    count[s[i] >> 6] &+= 1
  }
  fmt.Println(count[1], count[2], count[3])
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
