// Splitting and joining strings.

import GoRuntime

extension strings {
  /// The parts between separators.
  public static func Split(_ text: GoString, _ separator: GoString) -> GoSlice<GoString> {
    split(text, separator, keeping: 0, -1)
  }

  /// At most `count` parts between separators; all of them when it is negative.
  public static func SplitN(_ text: GoString, _ separator: GoString, _ count: Int) -> GoSlice<GoString> {
    split(text, separator, keeping: 0, count)
  }

  /// The parts after separators, which they keep.
  public static func SplitAfter(_ text: GoString, _ separator: GoString) -> GoSlice<GoString> {
    split(text, separator, keeping: separator.count, -1)
  }

  /// At most `count` parts after separators, which they keep.
  public static func SplitAfterN(_ text: GoString, _ separator: GoString, _ count: Int) -> GoSlice<GoString> {
    split(text, separator, keeping: separator.count, count)
  }

  private static func split(
    _ text: GoString, _ separator: GoString, keeping kept: Int, _ count: Int
  ) -> GoSlice<GoString> {
    if count == 0 { return nil }
    if separator.isEmpty { return characters(text, count) }
    var parts: [GoString] = []
    var start = 0
    while count < 0 || parts.count < count - 1 {
      let found = find(separator, in: text, from: start)
      if found < 0 { break }
      parts.append(text[start..<(found + kept)])
      start = found + separator.count
    }
    return GoSlice(parts + [text[start...]])
  }

  private static func characters(_ text: GoString, _ count: Int) -> GoSlice<GoString> {
    var parts: [GoString] = []
    let starts = text.runes.map { $0.0 } + [text.count]
    for index in 0..<(starts.count - 1) {
      if parts.count == count - 1 { return GoSlice(parts + [text[starts[index]...]]) }
      parts.append(text[starts[index]..<starts[index + 1]])
    }
    return GoSlice(parts)
  }

  /// The parts between white space.
  public static func Fields(_ text: GoString) -> GoSlice<GoString> {
    let (count, isASCII) = countFields(text)
    guard isASCII else { return FieldsFunc(text, { isSpace($0) }) }
    return text.withBytes { parts(of: text, zip($0.indices, $0), capacity: count, isASCIISpace) }
  }

  /// How many parts a string has between its white space, if it is ASCII.
  private static func countFields(_ text: GoString) -> (count: Int, isASCII: Bool) {
    text.withBytes { bytes in
      var count = 0
      var all: UInt8 = 0
      var wasSpace = true
      for byte in bytes {
        let space = isASCIISpace(byte)
        if wasSpace && !space { count &+= 1 }
        wasSpace = space
        all |= byte
      }
      return (count, all < 0x80)
    }
  }

  private static func isASCIISpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// The parts between code points that satisfy the function.
  public static func FieldsFunc<E: Error>(
    _ text: GoString, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> GoSlice<GoString> {
    try parts(of: text, text.runes, capacity: 0) { rune throws(E) in try test!(rune) }
  }

  /// The parts of a text between those of its codes, each given with its place, that separate them.
  @inline(__always)
  private static func parts<Code, E: Error>(
    of text: GoString, _ codes: some Sequence<(Int, Code)>, capacity: Int, _ separates: (Code) throws(E) -> Bool
  ) throws(E) -> GoSlice<GoString> {
    var parts = GoSlice<GoString>(count: 0, capacity: capacity)
    var start: Int?
    for (index, code) in codes {
      if try separates(code) {
        if let begin = start { parts.append(text[begin..<index]) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let begin = start { parts.append(text[begin...]) }
    return parts
  }

  /// The parts with a separator between them.
  public static func Join(_ parts: GoSlice<GoString>, _ separator: GoString) -> GoString {
    guard parts.count > 0 else { return "" }
    let count = parts.reduce(separator.count * (parts.count - 1)) { $0 + $1.count }
    return GoString(count: count) { target in
      var end = target
      for (index, part) in parts.enumerated() {
        for piece in index == 0 ? [part] : [separator, part] {
          piece.withBytes { bytes in
            if let start = bytes.baseAddress, bytes.count > 0 { end.initialize(from: start, count: bytes.count) }
            end += bytes.count
          }
        }
      }
    }
  }

  /// What is before and after the first separator, and whether there is one.
  public static func Cut(
    _ text: GoString, _ separator: GoString
  ) -> (before: GoString, after: GoString, found: Bool) {
    let index = Index(text, separator)
    return index < 0 ? (text, "", false) : (text[..<index], text[(index + separator.count)...], true)
  }

  /// What is before and after the last separator, and whether there is one.
  public static func CutLast(
    _ text: GoString, _ separator: GoString
  ) -> (before: GoString, after: GoString, found: Bool) {
    let index = LastIndex(text, separator)
    return index < 0 ? (text, "", false) : (text[..<index], text[(index + separator.count)...], true)
  }

  /// What is after a prefix, and whether the string has it.
  public static func CutPrefix(_ text: GoString, _ prefix: GoString) -> (after: GoString, found: Bool) {
    HasPrefix(text, prefix) ? (text[prefix.count...], true) : (text, false)
  }

  /// What is before a suffix, and whether the string has it.
  public static func CutSuffix(_ text: GoString, _ suffix: GoString) -> (before: GoString, found: Bool) {
    HasSuffix(text, suffix) ? (text[..<(text.count - suffix.count)], true) : (text, false)
  }

  /// The lines, with their newlines, one after the other.
  public static func Lines(_ text: GoString) -> iter.Seq<GoString>? {
    iter.sequence(lines(of: text))
  }

  static func lines(of text: GoString) -> [GoString] { SplitAfter(text, "\n").filter { !$0.isEmpty } }

  /// The parts between separators, one after the other.
  public static func SplitSeq(_ text: GoString, _ separator: GoString) -> iter.Seq<GoString>? {
    iter.sequence(Array(Split(text, separator)))
  }

  /// The parts after separators, which they keep, one after the other.
  public static func SplitAfterSeq(_ text: GoString, _ separator: GoString) -> iter.Seq<GoString>? {
    iter.sequence(Array(SplitAfter(text, separator)))
  }

  /// The parts between white space, one after the other.
  public static func FieldsSeq(_ text: GoString) -> iter.Seq<GoString>? { iter.sequence(Array(Fields(text))) }

  /// The parts between code points that satisfy the function, one after the other.
  public static func FieldsFuncSeq<E: Error>(
    _ text: GoString, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> iter.Seq<GoString>? { iter.sequence(Array(try FieldsFunc(text, test))) }
}
