// Package unicode: properties of code points.

import GoRuntime

/// Go's package unicode.
public enum unicode {
  public static let MaxRune: Int32 = 0x10FFFF
  public static let ReplacementChar: Int32 = 0xFFFD
  public static let MaxASCII: Int32 = 0x7F
  public static let MaxLatin1: Int32 = 0xFF

  private static func category(_ rune: Int32) -> Unicode.GeneralCategory? {
    Unicode.Scalar(UInt32(bitPattern: rune))?.properties.generalCategory
  }

  /// Whether it is a letter.
  public static func IsLetter(_ rune: Int32) -> Bool {
    switch category(rune) {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// Whether it is a decimal digit.
  public static func IsDigit(_ rune: Int32) -> Bool { category(rune) == .decimalNumber }

  /// Whether it is a number.
  public static func IsNumber(_ rune: Int32) -> Bool {
    switch category(rune) {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }

  /// Whether it is white space.
  public static func IsSpace(_ rune: Int32) -> Bool { isSpace(rune) }

  /// Whether it is in upper case.
  public static func IsUpper(_ rune: Int32) -> Bool { category(rune) == .uppercaseLetter }
  /// Whether it is in lower case.
  public static func IsLower(_ rune: Int32) -> Bool { category(rune) == .lowercaseLetter }
  /// Whether it is in title case.
  public static func IsTitle(_ rune: Int32) -> Bool { category(rune) == .titlecaseLetter }

  /// Whether it is punctuation.
  public static func IsPunct(_ rune: Int32) -> Bool {
    switch category(rune) {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }

  /// Whether it is a control character.
  public static func IsControl(_ rune: Int32) -> Bool { category(rune) == .control }

  /// Whether it is a symbol.
  public static func IsSymbol(_ rune: Int32) -> Bool {
    switch category(rune) {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
  }

  /// Whether it is a mark.
  public static func IsMark(_ rune: Int32) -> Bool {
    switch category(rune) {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Whether it is printed as it is: letters, marks, numbers, punctuation, symbols and the ASCII space.
  public static func IsPrint(_ rune: Int32) -> Bool { isPrintable(rune) }

  /// Whether it is printed at all: as `IsPrint`, and every space.
  public static func IsGraphic(_ rune: Int32) -> Bool { isPrintable(rune) || category(rune) == .spaceSeparator }

  /// In upper case.
  public static func ToUpper(_ rune: Int32) -> Int32 {
    // Where the upper case of a letter is several, that of its title case is the one.
    mapped(rune) { $0.uppercaseMapping.unicodeScalars.count == 1 ? $0.uppercaseMapping : $0.titlecaseMapping }
  }
  /// In lower case.
  public static func ToLower(_ rune: Int32) -> Int32 {
    rune == 0x130 ? 0x69 : mapped(rune) { $0.lowercaseMapping }
  }
  /// In title case.
  public static func ToTitle(_ rune: Int32) -> Int32 { mapped(rune) { $0.titlecaseMapping } }

  private static func mapped(_ rune: Int32, _ mapping: (Unicode.Scalar.Properties) -> String) -> Int32 {
    if rune >= 0 && rune < 0x80 {
      // Letters of ASCII need no table.
      let isLetter = (0x41...0x5A).contains(rune & ~0x20)
      if !isLetter { return rune }
    }
    guard let scalar = Unicode.Scalar(UInt32(bitPattern: rune)) else { return rune }
    let result = mapping(scalar.properties).unicodeScalars
    return result.count == 1 ? Int32(result.first!.value) : rune
  }
}

/// White space as Go counts it.
func isSpace(_ rune: Int32) -> Bool {
  switch rune {
  case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
  default: false
  }
}

/// A code point that all those equal under case folding share.
func folded(_ rune: Int32) -> Int32 { unicode.ToLower(unicode.ToUpper(rune)) }
