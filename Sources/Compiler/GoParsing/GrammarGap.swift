// Gaps: what Go allows and the grammar of tree-sitter does not know, and how each is got past it.

/// One place where the text given to tree-sitter differs from the file, byte for byte in place.
enum GrammarGap {
  /// `new(x)` of an expression (Go 1.26), or a `make` of the program's own: behind these two names tree-sitter reads a
  /// type, behind others an expression, so the name (which ends here) becomes another.
  case builtinOfExpression(Int)
  /// `if ; c {`, `switch ; {`: the semicolon behind an empty statement goes.
  case emptyInitializer(Int)
  /// `func (r T) name[P any]()` (Go 1.27): the brackets go and are read on their own.
  case methodTypeParameters(Range<Int>)
  /// `type T[P any] = …` (Go 1.24): the sign goes, and its offset tells that it was there.
  case genericAlias(Int)
  /// `interface{ m() }.m`: not bridged.
  case methodOfTypeLiteral(Int)

  static func patch(_ bytes: [UInt8], _ gaps: [GrammarGap]) -> [UInt8] {
    var bytes = bytes
    for gap in gaps {
      switch gap {
      case .builtinOfExpression(let end): bytes[end - 1] = UInt8(ascii: "_")
      case .emptyInitializer(let offset), .genericAlias(let offset): bytes[offset] = UInt8(ascii: " ")
      case .methodTypeParameters(let range):
        for offset in range where bytes[offset] != UInt8(ascii: "\n") { bytes[offset] = UInt8(ascii: " ") }
      case .methodOfTypeLiteral: break
      }
    }
    return bytes
  }

  /// The bracketed type parameters as the head of a function of their own, at the same place.
  static func typeParameters(_ range: Range<Int>, of bytes: [UInt8]) -> [UInt8] {
    var result = [UInt8](repeating: UInt8(ascii: " "), count: range.lowerBound - 6)
    result += Array("func f".utf8)
    result += bytes[range]
    return result + Array("(){}".utf8)
  }
}
