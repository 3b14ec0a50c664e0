// run
//
// Characters of literals are read one by one, texts quoted in ASCII, and case is folded in every alphabet.

import GoRuntime
import GoStandardLibrary

func main() {
  var sum: UInt32 = 0
  var folding = 0
  for r in Int32(-2)..<0x20000 {
    let folded = unicode.SimpleFold(r)
    sum = sum &* 31 &+ UInt32(truncatingIfNeeded: folded)
    if folded != r {
      folding &+= 1
    }
  }
  fmt.Println(sum, folding)

  for text
    in ([
      "\\n\\t", "\\\"x", "\\'y", "\\x41B", "\\101", "\\400", "\\u00e9z", "\\U0001F600!", "\\uD800", "é",
      GoString(bytes: [255, 254]), "\"", "'", "`", "", "\\", "\\q", "\\x4", "a",
    ] as GoSlice<GoString>)
  {
    for quote in ([UInt8(ascii: "\""), UInt8(ascii: "'"), 0] as GoSlice<UInt8>) {
      let (value, isMultibyte, tail, err) = strconv.UnquoteChar(text, quote)
      fmt.Printf("%q %d %v %q %v\n", text, value, isMultibyte, tail, err)
    }
  }
  for text
    in ([
      "\"a\\\"b\" rest", "`raw\\` x", "'x'y", "'xy'", "\"open", "\"a\nb\"", "`a\nb`c", "\"\\q\"", "''", "\"\"",
    ] as GoSlice<GoString>)
  {
    let (prefix, err) = strconv.QuotedPrefix(text)
    fmt.Printf("%q %q %v\n", text, prefix, err)
  }
  for text
    in ([
      "''", GoString(bytes: [39, 255, 39]), "'\\xff'", "'\"'", "'ab'", GoString(bytes: [34, 255, 34]), "`a\rb`",
    ] as GoSlice<GoString>)
  {
    let (value, err) = strconv.Unquote(text)
    fmt.Printf("%q %q %v\n", text, value, err)
  }
  for text
    in (["a", "`", "tab\t", "line\n", "\u{7f}", "é", "\u{feff}", GoString(bytes: [255]), "", "�"] as GoSlice<GoString>)
  {
    fmt.Printf(
      "%q %v %s\n", text, strconv.CanBackquote(text), strconv.AppendQuoteToASCII(GoSlice<UInt8>(GoString("x")), text))
  }
  for r
    in ([Int32(rune: "a"), Int32(rune: "é"), 0x1f600, -1, Int32(rune: "'"), 0xd800, 0x7f, 0xa0] as GoSlice<Int32>)
  {
    fmt.Println(
      strconv.QuoteRuneToASCII(r), GoString(strconv.AppendQuoteRune(nil, r)),
      GoString(strconv.AppendQuoteRuneToASCII(GoSlice<UInt8>(GoString("<")), r)), strconv.IsPrint(r),
      strconv.IsGraphic(r))
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
