// Package strings: searching.

import GoRuntime

/// Go's package strings: functions on strings.
public enum strings {
  /// Whether a string contains another.
  public static func Contains(_ text: GoString, _ part: GoString) -> Bool { Index(text, part) >= 0 }

  /// Whether a string contains one of some code points.
  public static func ContainsAny(_ text: GoString, _ characters: GoString) -> Bool { IndexAny(text, characters) >= 0 }

  /// Whether a string contains a code point.
  public static func ContainsRune(_ text: GoString, _ rune: Int32) -> Bool { IndexRune(text, rune) >= 0 }

  /// Whether a code point of the string satisfies the function.
  public static func ContainsFunc<E: Error>(
    _ text: GoString, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> Bool { try IndexFunc(text, test) >= 0 }

  /// Where a string begins in another, or -1.
  public static func Index(_ text: GoString, _ part: GoString) -> Int { find(part, in: text, from: 0) }

  /// Where a string last begins in another, or -1.
  public static func LastIndex(_ text: GoString, _ part: GoString) -> Int {
    guard part.count <= text.count else { return -1 }
    return text.withBytes { text in
      part.withBytes { part in
        for start in stride(from: text.count - part.count, through: 0, by: -1) where matches(text, part, start) {
          return start
        }
        return -1
      }
    }
  }

  /// Where a byte is, or -1.
  public static func IndexByte(_ text: GoString, _ byte: UInt8) -> Int {
    text.withBytes { $0.firstIndex(of: byte) ?? -1 }
  }

  /// Where a byte last is, or -1.
  public static func LastIndexByte(_ text: GoString, _ byte: UInt8) -> Int {
    text.withBytes { $0.lastIndex(of: byte) ?? -1 }
  }

  /// Where a code point is, or -1. U+FFFD finds what is not UTF-8.
  public static func IndexRune(_ text: GoString, _ rune: Int32) -> Int {
    if rune != Rune.replacement && !Rune.isValid(rune) { return -1 }
    return text.runes.first { $0.1 == rune }?.0 ?? -1
  }

  /// Where one of some code points is, or -1.
  public static func IndexAny(_ text: GoString, _ characters: GoString) -> Int {
    let wanted = Set(characters.runes.map { $0.1 })
    return text.runes.first { wanted.contains($0.1) }?.0 ?? -1
  }

  /// Where one of some code points last is, or -1.
  public static func LastIndexAny(_ text: GoString, _ characters: GoString) -> Int {
    let wanted = Set(characters.runes.map { $0.1 })
    return text.runes.reduce(-1) { wanted.contains($1.1) ? $1.0 : $0 }
  }

  /// Where the first code point that satisfies the function is, or -1.
  public static func IndexFunc<E: Error>(
    _ text: GoString, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> Int {
    for (index, rune) in text.runes where try test!(rune) { return index }
    return -1
  }

  /// Where the last code point that satisfies the function is, or -1.
  public static func LastIndexFunc<E: Error>(
    _ text: GoString, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> Int {
    for (index, rune) in Array(text.runes).reversed() where try test!(rune) { return index }
    return -1
  }

  /// How often a string occurs in another without overlapping; of the empty one, the code points and one more.
  public static func Count(_ text: GoString, _ part: GoString) -> Int {
    if part.isEmpty { return runeCount(text) + 1 }
    var (count, start) = (0, 0)
    while true {
      let found = find(part, in: text, from: start)
      if found < 0 { return count }
      count += 1
      start = found + part.count
    }
  }

  /// Whether a string begins with another.
  public static func HasPrefix(_ text: GoString, _ prefix: GoString) -> Bool {
    text.count >= prefix.count && text[..<prefix.count] == prefix
  }

  /// Whether a string ends with another.
  public static func HasSuffix(_ text: GoString, _ suffix: GoString) -> Bool {
    text.count >= suffix.count && text[(text.count - suffix.count)...] == suffix
  }

  /// Negative, zero or positive, by bytes.
  public static func Compare(_ a: GoString, _ b: GoString) -> Int { a.compare(b).signum() }

  /// Whether two strings are equal when case is folded.
  public static func EqualFold(_ a: GoString, _ b: GoString) -> Bool {
    let (left, right) = (a.runes.map { $0.1 }, b.runes.map { $0.1 })
    return left.count == right.count && zip(left, right).allSatisfy { $0 == $1 || folded($0) == folded($1) }
  }
}

/// Where a string begins in another from a place on, or -1.
func find(_ part: GoString, in text: GoString, from start: Int) -> Int {
  text.withBytes { text in
    part.withBytes { part in
      guard let first = part.first else { return start <= text.count ? start : -1 }
      var index = start
      while index + part.count <= text.count {
        if text[index] == first && matches(text, part, index) { return index }
        index += 1
      }
      return -1
    }
  }
}

private func matches(_ text: UnsafeBufferPointer<UInt8>, _ part: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
  for offset in 0..<part.count where text[start + offset] != part[offset] { return false }
  return true
}

/// How many code points there are.
func runeCount(_ text: GoString) -> Int { text.withBytes { runeCount(Array($0)) } }
