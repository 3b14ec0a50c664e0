// Parts of slices of bytes: they share the array with the whole.

import GoRuntime

extension bytes {
  /// The part of a slice between two places; appending to it copies it.
  private static func part(_ content: GoSlice<UInt8>, _ start: Int, _ end: Int) -> GoSlice<UInt8> {
    slices.Clip(content[start..<end])
  }

  /// What is before and after the first separator, and whether there is one.
  public static func Cut(
    _ content: GoSlice<UInt8>, _ separator: GoSlice<UInt8>
  ) -> (before: GoSlice<UInt8>, after: GoSlice<UInt8>, found: Bool) {
    let index = Index(content, separator)
    return index < 0 ? (content, nil, false) : (content[..<index], content[(index + separator.count)...], true)
  }

  /// What is before and after the last separator, and whether there is one.
  public static func CutLast(
    _ content: GoSlice<UInt8>, _ separator: GoSlice<UInt8>
  ) -> (before: GoSlice<UInt8>, after: GoSlice<UInt8>, found: Bool) {
    let index = LastIndex(content, separator)
    return index < 0 ? (content, nil, false) : (content[..<index], content[(index + separator.count)...], true)
  }

  /// What is after a prefix, and whether it is there.
  public static func CutPrefix(
    _ content: GoSlice<UInt8>, _ prefix: GoSlice<UInt8>
  ) -> (after: GoSlice<UInt8>, found: Bool) {
    HasPrefix(content, prefix) ? (content[prefix.count...], true) : (content, false)
  }

  /// What is before a suffix, and whether it is there.
  public static func CutSuffix(
    _ content: GoSlice<UInt8>, _ suffix: GoSlice<UInt8>
  ) -> (before: GoSlice<UInt8>, found: Bool) {
    HasSuffix(content, suffix) ? (content[..<(content.count - suffix.count)], true) : (content, false)
  }

  /// Without a prefix, if it is there.
  public static func TrimPrefix(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> GoSlice<UInt8> {
    CutPrefix(content, part).after
  }

  /// Without a suffix, if it is there.
  public static func TrimSuffix(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> GoSlice<UInt8> {
    CutSuffix(content, part).before
  }

  /// What is left when a text is trimmed at its start; nothing is nil.
  private static func without(start trimmed: GoString, of content: GoSlice<UInt8>) -> GoSlice<UInt8> {
    trimmed.isEmpty ? nil : content[(content.count - trimmed.count)...]
  }

  /// Without some code points at both ends.
  public static func Trim(_ content: GoSlice<UInt8>, _ characters: GoString) -> GoSlice<UInt8> {
    TrimRight(TrimLeft(content, characters), characters)
  }

  /// Without some code points at the start.
  public static func TrimLeft(_ content: GoSlice<UInt8>, _ characters: GoString) -> GoSlice<UInt8> {
    without(start: strings.TrimLeft(GoString(content), characters), of: content)
  }

  /// Without some code points at the end.
  public static func TrimRight(_ content: GoSlice<UInt8>, _ characters: GoString) -> GoSlice<UInt8> {
    content[..<strings.TrimRight(GoString(content), characters).count]
  }

  /// Without the white space at both ends.
  public static func TrimSpace(_ content: GoSlice<UInt8>) -> GoSlice<UInt8> { TrimFunc(content, { isSpace($0) }) }

  /// Without the code points at both ends that satisfy the function.
  public static func TrimFunc<E: Error>(
    _ content: GoSlice<UInt8>, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> GoSlice<UInt8> { try TrimRightFunc(try TrimLeftFunc(content, test), test) }

  /// Without the code points at the start that satisfy the function.
  public static func TrimLeftFunc<E: Error>(
    _ content: GoSlice<UInt8>, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> GoSlice<UInt8> { without(start: try strings.TrimLeftFunc(GoString(content), test), of: content) }

  /// Without the code points at the end that satisfy the function.
  public static func TrimRightFunc<E: Error>(
    _ content: GoSlice<UInt8>, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> GoSlice<UInt8> { content[..<(try strings.TrimRightFunc(GoString(content), test)).count] }

  /// The parts between white space.
  public static func Fields(_ content: GoSlice<UInt8>) -> GoSlice<GoSlice<UInt8>> {
    FieldsFunc(content, { isSpace($0) })
  }

  /// The parts between code points that satisfy the function.
  public static func FieldsFunc<E: Error>(
    _ content: GoSlice<UInt8>, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> GoSlice<GoSlice<UInt8>> {
    var parts: [GoSlice<UInt8>] = []
    var start: Int?
    for (index, rune) in GoString(content).runes {
      if try !test!(rune) {
        start = start ?? index
      } else if let begin = start {
        parts.append(part(content, begin, index))
        start = nil
      }
    }
    if let begin = start { parts.append(part(content, begin, content.count)) }
    return GoSlice(parts)
  }

  /// The parts between separators.
  public static func Split(_ content: GoSlice<UInt8>, _ separator: GoSlice<UInt8>) -> GoSlice<GoSlice<UInt8>> {
    SplitN(content, separator, -1)
  }

  /// At most `count` parts between separators; all of them when it is negative.
  public static func SplitN(
    _ content: GoSlice<UInt8>, _ separator: GoSlice<UInt8>, _ count: Int
  ) -> GoSlice<GoSlice<UInt8>> {
    parts(content, strings.SplitN(GoString(content), GoString(separator), count), apart: separator.count)
  }

  /// The parts after separators, which they keep.
  public static func SplitAfter(_ content: GoSlice<UInt8>, _ separator: GoSlice<UInt8>) -> GoSlice<GoSlice<UInt8>> {
    SplitAfterN(content, separator, -1)
  }

  /// At most `count` parts after separators, which they keep.
  public static func SplitAfterN(
    _ content: GoSlice<UInt8>, _ separator: GoSlice<UInt8>, _ count: Int
  ) -> GoSlice<GoSlice<UInt8>> {
    parts(content, strings.SplitAfterN(GoString(content), GoString(separator), count), apart: 0)
  }

  /// The parts of the content as long as some texts; so many bytes between them are in none.
  private static func parts(
    _ content: GoSlice<UInt8>, _ texts: GoSlice<GoString>, apart: Int
  ) -> GoSlice<GoSlice<UInt8>> {
    if texts == nil { return nil }
    var parts: [GoSlice<UInt8>] = []
    var start = 0
    for text in texts {
      let end = start + text.count
      // What the last one is followed by is nobody's.
      parts.append(parts.count == texts.count - 1 ? content[start...] : part(content, start, end))
      start = end + apart
    }
    return GoSlice(parts)
  }
}
