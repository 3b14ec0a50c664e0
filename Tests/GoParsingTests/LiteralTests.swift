// Literals: which characters may stand in numbers, runes and strings.

import Diagnostics
import Testing

@Suite("Literals")
struct LiteralTests {
  @Test(
    "A malformed literal is named where Go names it",
    arguments: [
      ("08", "invalid digit '8' in octal literal"),
      ("0b12", "invalid digit '2' in binary literal"),
      ("0x", "hexadecimal literal has no digits"),
      ("1__0", "'_' must separate successive digits"),
      ("1_", "'_' must separate successive digits"),
      ("0x1.8", "hexadecimal mantissa requires a 'p' exponent"),
      ("1e", "exponent has no digits"),
      ("1p3", "'p' exponent requires hexadecimal mantissa"),
      ("''", "empty rune literal or unescaped '"),
      ("'ab'", "more than one character in rune literal"),
      (#"'\400'"#, "octal escape value 256 > 255"),
      (#""\q""#, "unknown escape"),
      (#"'\q'"#, "unknown escape"),
      (#""\ud800""#, "escape is invalid Unicode code point U+D800"),
      (#""\xg0""#, "invalid character 'g' in hexadecimal escape"),
      ("\"ab", "newline in string"),
      ("`ab", "string not terminated"),
      ("1 /* a", "comment not terminated"),
    ])
  func malformed(_ literal: String, _ message: String) {
    let found = complaints("package p\nvar x = \(literal)\n")
    #expect(found.first?.hasSuffix(message) ?? false, "\(found)")
  }

  @Test(
    "A well-formed literal passes",
    arguments: [
      "0", "0_7", "0x_F", "0b1010", "0o17", "017", "1_000", "08.5", "09e1", "08i", "1.", ".5e-3", "0x1p-2", "0X.8p1",
      "1i", #"'\''"#, #"'\x41'"#, #"'\u00e9'"#, #"'\U0010FFFF'"#, "'é'", #""\"\a\b\f\n\r\t\v\\\000""#, "`a\n\\b`",
    ])
  func wellFormed(_ literal: String) {
    #expect(complaints("package p\nvar x = \(literal)\n") == [])
  }
}

@Suite("Bytes")
struct ByteTests {
  private func complaintsAbout(_ bytes: [UInt8]) -> [String] { complaints(SourceFile(path: "p.go", bytes: bytes)) }

  @Test("Bytes that are not UTF-8 are named at their place, in strings and comments too")
  func notUTF8() {
    let start = Array("package p\nvar x = \"".utf8)
    #expect(complaintsAbout(start + [0xFF] + Array("\"\n".utf8)) == ["2:10: invalid UTF-8 encoding"])
    #expect(complaintsAbout(Array("package p // ".utf8) + [0xC0, 0x80, 10]) == ["1:14: invalid UTF-8 encoding"])
    #expect(complaintsAbout([0xFE, 0xFF]).first == "1:1: invalid UTF-8 encoding")
  }

  @Test("A NUL is named, a byte order mark passes at the start alone")
  func marks() {
    #expect(complaintsAbout(Array("package p\n\0\n".utf8)) == ["2:1: invalid NUL character"])
    #expect(complaintsAbout(Array("\u{FEFF}package p\n".utf8)) == [])
    #expect(complaintsAbout(Array("package p\n\u{FEFF}\n".utf8)) == ["2:1: invalid BOM in the middle of the file"])
  }

  @Test("Names may have letters of any script, and no other characters")
  func names() {
    #expect(complaints("package p\nvar größe, 世界 int\n") == [])
    #expect(complaints("package p\nvar a# int\n").first == "2:6: invalid character U+0023 '#'")
    #expect(complaints("package p\nvar a· int\n").first == "2:6: invalid character U+00B7 '·' in identifier")
  }
}
