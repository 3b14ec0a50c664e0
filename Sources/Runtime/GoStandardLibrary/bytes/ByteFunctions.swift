// Functions on slices of bytes: what package strings does to strings.

import GoRuntime

extension bytes {
  /// Whether two slices hold the same bytes.
  public static func Equal(_ a: GoSlice<UInt8>, _ b: GoSlice<UInt8>) -> Bool { a.elementsEqual(b) }
  /// Negative, zero or positive, byte by byte.
  public static func Compare(_ a: GoSlice<UInt8>, _ b: GoSlice<UInt8>) -> Int {
    strings.Compare(GoString(a), GoString(b))
  }
  /// A copy with an array of its own.
  public static func Clone(_ content: GoSlice<UInt8>) -> GoSlice<UInt8> { slices.Clone(content) }
  /// Where a byte is, or -1.
  public static func IndexByte(_ content: GoSlice<UInt8>, _ byte: UInt8) -> Int { slices.Index(content, byte) }
  /// Where a byte last is, or -1.
  public static func LastIndexByte(_ content: GoSlice<UInt8>, _ byte: UInt8) -> Int {
    strings.LastIndexByte(GoString(content), byte)
  }
  /// Whether one of some code points is there.
  public static func ContainsAny(_ content: GoSlice<UInt8>, _ characters: GoString) -> Bool {
    strings.ContainsAny(GoString(content), characters)
  }
  /// Whether a code point is there.
  public static func ContainsRune(_ content: GoSlice<UInt8>, _ rune: Int32) -> Bool {
    strings.ContainsRune(GoString(content), rune)
  }
  /// The content several times over.
  public static func Repeat(_ content: GoSlice<UInt8>, _ count: Int) -> GoSlice<UInt8> {
    if count < 0 { panic(GoString("bytes: negative Repeat count")) }
    return slices.Repeat(content, count)
  }
  /// The parts with a separator between them.
  public static func Join(_ parts: GoSlice<GoSlice<UInt8>>, _ separator: GoSlice<UInt8>) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.Join(GoSlice(parts.map { GoString($0) }), GoString(separator)))
  }
  /// Whether a part is there.
  public static func Contains(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> Bool {
    strings.Contains(GoString(content), GoString(part))
  }
  /// How often a part occurs without overlapping.
  public static func Count(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> Int {
    strings.Count(GoString(content), GoString(part))
  }
  /// Whether two texts are equal when case is folded.
  public static func EqualFold(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> Bool {
    strings.EqualFold(GoString(content), GoString(part))
  }
  /// Whether the content begins with a part.
  public static func HasPrefix(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> Bool {
    strings.HasPrefix(GoString(content), GoString(part))
  }
  /// Whether the content ends with a part.
  public static func HasSuffix(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> Bool {
    strings.HasSuffix(GoString(content), GoString(part))
  }
  /// Where a part begins, or -1.
  public static func Index(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> Int {
    strings.Index(GoString(content), GoString(part))
  }
  /// Where a part last begins, or -1.
  public static func LastIndex(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> Int {
    strings.LastIndex(GoString(content), GoString(part))
  }
  /// Without a prefix, if it is there.
  public static func TrimPrefix(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.TrimPrefix(GoString(content), GoString(part)))
  }
  /// Without a suffix, if it is there.
  public static func TrimSuffix(_ content: GoSlice<UInt8>, _ part: GoSlice<UInt8>) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.TrimSuffix(GoString(content), GoString(part)))
  }
  /// Without some code points at both ends.
  public static func Trim(_ content: GoSlice<UInt8>, _ characters: GoString) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.Trim(GoString(content), characters))
  }
  /// Without some code points at the start.
  public static func TrimLeft(_ content: GoSlice<UInt8>, _ characters: GoString) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.TrimLeft(GoString(content), characters))
  }
  /// Without some code points at the end.
  public static func TrimRight(_ content: GoSlice<UInt8>, _ characters: GoString) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.TrimRight(GoString(content), characters))
  }
  /// Without the white space at both ends.
  public static func TrimSpace(_ content: GoSlice<UInt8>) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.TrimSpace(GoString(content)))
  }
  /// In lower case.
  public static func ToLower(_ content: GoSlice<UInt8>) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.ToLower(GoString(content)))
  }
  /// In upper case.
  public static func ToUpper(_ content: GoSlice<UInt8>) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.ToUpper(GoString(content)))
  }
  /// The parts between white space.
  public static func Fields(_ content: GoSlice<UInt8>) -> GoSlice<GoSlice<UInt8>> {
    parts(strings.Fields(GoString(content)))
  }
  /// The parts between separators.
  public static func Split(_ content: GoSlice<UInt8>, _ separator: GoSlice<UInt8>) -> GoSlice<GoSlice<UInt8>> {
    parts(strings.Split(GoString(content), GoString(separator)))
  }
  /// At most `count` parts between separators.
  public static func SplitN(
    _ content: GoSlice<UInt8>, _ separator: GoSlice<UInt8>, _ count: Int
  ) -> GoSlice<GoSlice<UInt8>> { parts(strings.SplitN(GoString(content), GoString(separator), count)) }
  /// With the first `count` occurrences replaced; all of them when it is negative.
  public static func Replace(
    _ content: GoSlice<UInt8>, _ old: GoSlice<UInt8>, _ new: GoSlice<UInt8>, _ count: Int
  ) -> GoSlice<UInt8> {
    GoSlice<UInt8>(strings.Replace(GoString(content), GoString(old), GoString(new), count))
  }
  /// With all occurrences replaced.
  public static func ReplaceAll(
    _ content: GoSlice<UInt8>, _ old: GoSlice<UInt8>, _ new: GoSlice<UInt8>
  ) -> GoSlice<UInt8> { Replace(content, old, new, -1) }

  private static func parts(_ texts: GoSlice<GoString>) -> GoSlice<GoSlice<UInt8>> {
    GoSlice(texts.map { GoSlice<UInt8>($0) })
  }
}
