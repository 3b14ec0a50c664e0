// Replacer: several replacements at once.

import GoRuntime

extension strings {
  /// Replaces strings by others; at each place the first pair that fits counts.
  public final class Replacer: GoObject, @unchecked Sendable {
    private let pairs: [(old: GoString, new: GoString)]

    public init() { pairs = [] }

    init(_ pairs: [(old: GoString, new: GoString)]) { self.pairs = pairs }

    /// The string with everything replaced.
    public func Replace(_ text: GoString) -> GoString {
      var result: [UInt8] = []
      var index = 0
      var mayMatchEmpty = true
      while index <= text.count {
        let rest = text[index...]
        if let (old, new) = pairs.first(where: {
          HasPrefix(rest, $0.old) && (!$0.old.isEmpty || mayMatchEmpty)
        }) {
          new.withBytes { result += $0 }
          index += old.count
          // Nothing matches once at each place; what else does comes behind it.
          mayMatchEmpty = !old.isEmpty
          continue
        }
        if index < text.count { result.append(text[index]) }
        index += 1
        mayMatchEmpty = true
      }
      return GoString(bytes: result)
    }

    /// Writes the string with everything replaced.
    @discardableResult
    public func WriteString(_ writer: (any io.Writer)?, _ text: GoString) -> (n: Int, err: (any error)?) {
      io.WriteString(writer, Replace(text))
    }
  }

  /// A replacer of old strings by new ones, given in turn.
  public static func NewReplacer(_ pairs: GoString...) -> Replacer? { replacer(pairs) }

  /// A replacer of old strings by new ones, given in turn.
  public static func NewReplacer(contentsOf pairs: GoSlice<GoString>) -> Replacer? { replacer(Array(pairs)) }

  private static func replacer(_ pairs: [GoString]) -> Replacer? {
    if pairs.count % 2 != 0 { panic(GoString("strings.NewReplacer: odd argument count")) }
    return Replacer(stride(from: 0, to: pairs.count, by: 2).map { (pairs[$0], pairs[$0 + 1]) })
  }
}
