// Package strconv: tables of numbers and quoted strings, against real Go.

import GoRuntime
import GoStandardLibrary
import Testing

@Test func numbersAndQuotesAreWrittenAndReadAsInGo() {
  var recording = Recording("strconv_tables")
  formatFloats(&recording)
  parseIntegers(&recording)
  parseFloats(&recording)
  quote(&recording)
  for n in [0, 1, -1, 255, -255, Int64.max, Int64.min] {
    for base in [2, 8, 10, 16, 36] {
      recording.line(strconv.FormatInt(n, base), strconv.FormatUint(UInt64(bitPattern: n), base))
    }
  }
  let (_, err) = strconv.Atoi("x")
  recording.format("%T %#v\n", err, err.must(strconv.NumError?.self)!.Func)
  recording.expectAsRecorded()
}

private func formatFloats(_ recording: inout Recording) {
  let floats: [Double] = [
    0, -0.0, 1, -1, 0.1, 0.5, 1.5, 2.5, 1e6, 1e20, 1e21, 1e22, 123_456_789, 1e-4, 1e-5, .leastNonzeroMagnitude,
    math.MaxFloat64,
    2.2250738585072014e-308, math.Pi, 1.0 / 3, 100, 123.456, 99.995, 0.000123, .infinity, -.infinity, .nan, 8.41e21,
    0x1p53,
  ]
  for f in floats {
    for verb in "beEfgGxX".utf8 {
      for precision in [-1, 0, 1, 3, 6, 17] {
        recording.line(
          strconv.FormatFloat(f, verb, precision, 64), strconv.FormatFloat(f, verb, precision, 32))
      }
    }
  }
}

private func parseIntegers(_ recording: inout Recording) {
  let texts: [GoString] = [
    "0", "-0", "1", "-1", "+5", "", "-", "+", "12a", "9223372036854775807", "9223372036854775808",
    "-9223372036854775808", "-9223372036854775809", "18446744073709551615", "18446744073709551616", "0x1F", "0b101",
    "0o17", "017", "1_000", "_1", "1__0", "0x_1", "ff", "zz", " 1", "127", "128", "-128", "-129", "65536", "4294967295",
    "0x", "0b2",
  ]
  for text in texts {
    for base in [0, 2, 10, 16, 36] {
      for bits in [0, 8, 32] {
        let (i, err) = strconv.ParseInt(text, base, bits)
        let (u, uerr) = strconv.ParseUint(text, base, bits)
        recording.line(i, err, u, uerr)
      }
    }
    let (n, err) = strconv.Atoi(text)
    recording.line(n, err)
  }
}

private func parseFloats(_ recording: inout Recording) {
  let texts: [GoString] = [
    "0", "1.5", "-2.5e3", "1e400", "-1e400", "1e-400", ".5", "5.", ".", "e5", "1e", "1e+", "inf", "-Inf", "+infinity",
    "NaN", "nan", "0x1p-2", "0x1.8p1", "0x1", "1_000.5", "1.5x", "", "+", "3.4e38", "3.5e38", "0.1", "16777217",
    "Infinit", "1e23",
  ]
  for text in texts {
    let (f, err) = strconv.ParseFloat(text, 64)
    let (g, gerr) = strconv.ParseFloat(text, 32)
    recording.line(f, err, g, gerr)
  }
  for text in ["1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False", "yes", ""] {
    let (b, err) = strconv.ParseBool(GoString(text))
    recording.line(b, err)
  }
}

private func quote(_ recording: inout Recording) {
  let texts: [GoString] = [
    "", "abc", "a\"b", "a'b", "\u{7}\u{8}\u{c}\n\r\t\u{b}\\", "\u{0}\u{1f}\u{7f}", "é世界😀",
    GoString(bytes: [0xFF, 0xFE]),
    "\u{a0}\u{2028}\u{feff}\u{ad}", "`", "\u{10ffff}",
  ]
  for text in texts {
    recording.line(strconv.Quote(text), strconv.QuoteToASCII(text))
    let (back, err) = strconv.Unquote(strconv.Quote(text))
    recording.line(back == text, err)
  }
  for rune: Int32 in [
    0x61, 0x27, 0x22, 0x0A, 0, 0x7F, 0xE9, 0x4E16, 0x1F600, 0xFFFD, -1, 0x110000, 0xD800, 0xFEFF,
  ] {
    recording.line(strconv.QuoteRune(rune))
  }
  let literals: [GoString] = [
    "\"a\"", "`a\\n`", "'x'", "'xy'", "\"\\x41\\u00e9\\U0001F600\\101\\n\"", "\"", "\"\"", "\"\\q\"", "\"a", "a\"",
    "'\\''", "\"\\'\"", "\"\\400\"", "\"\\ud800\"",
  ]
  for literal in literals {
    let (text, err) = strconv.Unquote(literal)
    recording.format("%q %v\n", text, err)
  }
}
