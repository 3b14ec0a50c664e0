// Strings made from strings: trimmed, replaced, repeated, in other case.

import GoRuntime

extension strings {
  /// Without the white space at both ends.
  public static func TrimSpace(_ text: GoString) -> GoString { TrimFunc(text, { isSpace($0) }) }

  /// Without some code points at both ends.
  public static func Trim(_ text: GoString, _ characters: GoString) -> GoString {
    TrimRight(TrimLeft(text, characters), characters)
  }

  /// Without some code points at the start.
  public static func TrimLeft(_ text: GoString, _ characters: GoString) -> GoString {
    let unwanted = Set(characters.runes.map { $0.1 })
    return TrimLeftFunc(text, { unwanted.contains($0) })
  }

  /// Without some code points at the end.
  public static func TrimRight(_ text: GoString, _ characters: GoString) -> GoString {
    let unwanted = Set(characters.runes.map { $0.1 })
    return TrimRightFunc(text, { unwanted.contains($0) })
  }

  /// Without the code points at both ends that satisfy the function.
  public static func TrimFunc<E: Error>(
    _ text: GoString, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> GoString { try TrimRightFunc(try TrimLeftFunc(text, test), test) }

  /// Without the code points at the start that satisfy the function.
  public static func TrimLeftFunc<E: Error>(
    _ text: GoString, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> GoString {
    for (index, rune) in text.runes where try !test!(rune) { return text[index...] }
    return ""
  }

  /// Without the code points at the end that satisfy the function.
  public static func TrimRightFunc<E: Error>(
    _ text: GoString, _ test: ((Int32) throws(E) -> Bool)?
  ) throws(E) -> GoString {
    var end = text.count
    for (index, rune) in Array(text.runes).reversed() {
      if try !test!(rune) { break }
      end = index
    }
    return text[..<end]
  }

  /// Without a prefix, if it is there.
  public static func TrimPrefix(_ text: GoString, _ prefix: GoString) -> GoString { CutPrefix(text, prefix).after }

  /// Without a suffix, if it is there.
  public static func TrimSuffix(_ text: GoString, _ suffix: GoString) -> GoString { CutSuffix(text, suffix).before }

  /// The string several times over.
  public static func Repeat(_ text: GoString, _ count: Int) -> GoString {
    fatally { () throws(GoPanic) in try Repeat(checked: text, count) }
  }

  /// `Repeat` that throws what it would panic with.
  public static func Repeat(checked text: GoString, _ count: Int) throws(GoPanic) -> GoString {
    if count < 0 { throw GoPanic(GoString("strings: negative Repeat count")) }
    let (bytes, isTooLong) = text.count.multipliedReportingOverflow(by: count)
    if isTooLong { throw GoPanic(GoString("strings: Repeat output length overflow")) }
    if bytes > 1 << 47 { throw GoPanic(RuntimeError("makeslice: len out of range")) }
    return bytes == 0 ? "" : Join(GoSlice(Array(repeating: text, count: count)), "")
  }

  /// With the first `count` occurrences replaced; all of them when it is negative.
  public static func Replace(_ text: GoString, _ old: GoString, _ new: GoString, _ count: Int) -> GoString {
    if old == new || count == 0 { return text }
    if old.isEmpty { return interleaved(text, new, count) }
    var result: [UInt8] = []
    var (start, done) = (0, 0)
    while count < 0 || done < count {
      let found = find(old, in: text, from: start)
      if found < 0 { break }
      text[start..<found].withBytes { result += $0 }
      new.withBytes { result += $0 }
      start = found + old.count
      done += 1
    }
    if done == 0 { return text }
    text[start...].withBytes { result += $0 }
    return GoString(bytes: result)
  }

  private static func interleaved(_ text: GoString, _ new: GoString, _ count: Int) -> GoString {
    var result: [UInt8] = []
    let starts = text.runes.map { $0.0 } + [text.count]
    for (index, start) in starts.enumerated() {
      if count < 0 || index < count { new.withBytes { result += $0 } }
      if index + 1 < starts.count { text[start..<starts[index + 1]].withBytes { result += $0 } }
    }
    return GoString(bytes: result)
  }

  /// With all occurrences replaced.
  public static func ReplaceAll(_ text: GoString, _ old: GoString, _ new: GoString) -> GoString {
    Replace(text, old, new, -1)
  }

  /// With each code point replaced by what the function makes of it; negative drops it.
  public static func Map<E: Error>(
    _ change: ((Int32) throws(E) -> Int32)?, _ text: GoString
  ) throws(E) -> GoString {
    var result: [UInt8] = []
    for (_, rune) in text.runes {
      let changed = try change!(rune)
      if changed >= 0 { Rune.encode(changed, into: &result) }
    }
    return GoString(bytes: result)
  }

  /// In upper case.
  public static func ToUpper(_ text: GoString) -> GoString { Map({ unicode.ToUpper($0) }, text) }
  /// In lower case.
  public static func ToLower(_ text: GoString) -> GoString { Map({ unicode.ToLower($0) }, text) }
  /// In title case.
  public static func ToTitle(_ text: GoString) -> GoString { Map({ unicode.ToTitle($0) }, text) }

  /// With the first letter of each word in title case.
  public static func Title(_ text: GoString) -> GoString {
    var previous: Int32 = 0x20
    return Map(
      { rune in
        defer { previous = rune }
        return separatesWords(previous) ? unicode.ToTitle(rune) : rune
      }, text)
  }

  /// With each run of bytes that are not UTF-8 replaced.
  public static func ToValidUTF8(_ text: GoString, _ replacement: GoString) -> GoString {
    var result: [UInt8] = []
    var inInvalid = false
    for (index, rune) in text.runes {
      let isInvalid = rune == Rune.replacement && !HasPrefix(text[index...], "\u{FFFD}")
      if isInvalid {
        if !inInvalid { replacement.withBytes { result += $0 } }
      } else {
        Rune.encode(rune, into: &result)
      }
      inInvalid = isInvalid
    }
    return GoString(bytes: result)
  }

  /// A copy with bytes of its own.
  public static func Clone(_ text: GoString) -> GoString { text.withBytes { GoString(bytes: $0) } }
}

/// Whether `Title` begins a word after a code point.
private func separatesWords(_ rune: Int32) -> Bool {
  if rune == 0x5F || unicode.IsLetter(rune) || unicode.IsDigit(rune) { return false }
  return rune < 0x80 || isSpace(rune)
}
