// Package unicode: the classes and cases of the first code points, against real Go.

import GoRuntime
import GoStandardLibrary
import Testing

@Test func codePointsBelongToTheClassesTheyHaveInGo() {
  var recording = Recording("unicode_classes")
  let tests: [(Int32) -> Bool] = [
    unicode.IsLetter, unicode.IsDigit, unicode.IsNumber, unicode.IsSpace, unicode.IsUpper, unicode.IsLower,
    unicode.IsTitle, unicode.IsPunct, unicode.IsControl, unicode.IsSymbol, unicode.IsMark, unicode.IsPrint,
    unicode.IsGraphic,
  ]
  for base in stride(from: Int32(0), to: 0x3000, by: 16) {
    for r in base..<(base + 16) {
      let bits = tests.indices.reduce(0) { tests[$1](r) ? $0 | 1 << $1 : $0 }
      recording.print(
        strconv.FormatInt(Int64(bits), 16), "/", unicode.ToUpper(r) - r, "/", unicode.ToLower(r) - r, "/",
        unicode.ToTitle(r) - r, " ")
    }
    recording.line()
  }
  recording.expectAsRecorded()
}
