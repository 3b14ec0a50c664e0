// Literals: constants, zero values, composite literals.
import IR
import SwiftPrinting

extension Emitter {
  func constant(_ value: ConstantValue, _ type: IRType, _ expectation: Expectation) -> Fragment {
    let literal = literal(value, type)
    if case .complex = value { return literal }
    guard expectation == .inferred, !isDefault(value, type) else { return literal }
    if case .rune = value, case .integer = underlying(type) { return literal }
    if case .string(let bytes) = value, !isValidText(bytes) { return literal }
    if isNamedInterface(type) || type == .any { return literal }
    return Fragment("\(self.type(type))(" + literal.document + ")")
  }

  /// Whether Swift gives the literal this type by itself.
  private func isDefault(_ value: ConstantValue, _ type: IRType) -> Bool {
    switch value {
    case .bool: type == .bool
    case .integer, .rune: type == .int
    case .float: type == .float64
    case .complex, .string: false
    }
  }

  private func literal(_ value: ConstantValue, _ type: IRType) -> Fragment {
    switch value {
    case .bool(let flag): return Fragment(flag ? "true" : "false")
    case .integer(let digits, let spelling):
      let text = spelling.map(Self.swiftSpelling) ?? digits
      if underlying(type) == .float64 || underlying(type) == .float32 { return number(Self.asFloat(digits)) }
      return number(text)
    case .rune(let digits, _): return rune(digits, type)
    case .float(let text): return number(Self.asFloat(text))
    case .complex(let real, let imaginary):
      let literal = "\(self.type(underlying(type)))(\(Self.asFloat(real)), \(Self.asFloat(imaginary)))"
      return Fragment(.text(isWrapper(type) ? "\(self.type(type))(\(literal))" : literal))
    case .string(let bytes):
      guard isValidText(bytes) else {
        let list = bytes.map { Document.text(String($0)) }
        return Fragment("\(runtimeName("GoString"))(bytes: " + .list("[", list, "]", style: .literal) + ")")
      }
      return Fragment(.text(Self.quoted(String(decoding: bytes, as: UTF8.self))))
    }
  }

  /// `UInt8(ascii: "a")`, `Int32(rune: "a")`
  private func rune(_ digits: String, _ type: IRType) -> Fragment {
    guard case .integer(let kind) = underlying(type), let value = UInt32(digits), let scalar = Unicode.Scalar(value),
      isValidText(Array(String(scalar).utf8))
    else {
      return number(digits)
    }
    let label = kind == .uint8 && scalar.isASCII ? "ascii" : "rune"
    let text = Self.quoted(String(Character(scalar)))
    let literal = Fragment(.text("\(swiftName(Self.name(of: kind)))(\(label): \(text))"))
    return isWrapper(type) ? construct(type, literal.document, .inferred) : literal
  }

  /// Digits, or a shift of such, which stands in parentheses among other arithmetic: Go and Swift bind it differently.
  private func number(_ text: String) -> Fragment {
    Fragment(.text(text), text.contains("<<") ? .range : text.hasPrefix("-") ? .prefix : .postfix)
  }

  /// Whether the bytes may stand in a Swift string literal, which takes none of the code points that mean nothing in
  /// the middle of the Arabic presentation forms.
  func isValidText(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(text.utf8) == bytes && !text.unicodeScalars.contains { (0xfdd0...0xfdef).contains($0.value) }
  }

  /// Go's spelling of an integer where Swift has the same; `0755` is `0o755`.
  private static func swiftSpelling(_ spelling: String) -> String {
    var text = spelling.lowercased()
    if text.hasPrefix("0"), text.count > 1, text.allSatisfy({ $0.isNumber || $0 == "_" }) {
      text = "0o" + text.dropFirst()
    }
    return text
  }

  private static func asFloat(_ text: String) -> String {
    if text.hasPrefix("0x") || text.hasPrefix("-0x") || text.contains(where: { ".eEn".contains($0) }) { return text }
    return text + ".0"
  }

  /// A Swift string literal: what is printable stands as it is.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\0": result += "\\0"
      default:
        if scalar.value < 0x20 || (0x7f...0xa0).contains(scalar.value) || !isPrintable(scalar) {
          result += "\\u{" + String(scalar.value, radix: 16) + "}"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    // A mark would join the character before it.
    case .nonspacingMark, .enclosingMark, .spacingMark: false
    default: true
    }
  }

  /// The zero value of a type.
  func zero(_ type: IRType, _ expectation: Expectation) -> Fragment {
    switch underlying(type) {
    case .bool, .integer, .float32, .float64, .string:
      let value: ConstantValue =
        switch underlying(type) {
        case .bool: .bool(false)
        case .string: .string([])
        case .integer: .integer("0", spelling: nil)
        default: .float("0.0")
        }
      return isWrapper(type) ? construct(type, .empty, expectation) : constant(value, type, expectation)
    case .typeParameter(let name): return Fragment(.text("\(name).zero"))
    case .complex64, .complex128, .array, .anonymousStruct, .tuple: return Fragment("\(self.type(type))()")
    case .any: return expectation == .known ? Fragment("nil") : Fragment(.text("\(runtimeName("GoAny")).nil"))
    default:
      if isOptional(type) || isNilLiteral(type) {
        return expectation == .known ? Fragment("nil") : Fragment("nil as \(self.type(type))", .casting)
      }
      return construct(type, .empty, expectation)
    }
  }

  private func isNilLiteral(_ type: IRType) -> Bool {
    if isWrapper(type) { return false }
    switch underlying(type) {
    case .slice, .map, .channel, .pointer, .function, .unsafePointer: return true
    default: return isNamedInterface(type)
    }
  }

  /// `T(field: value)` in the order of the declaration, which Swift demands.
  func structLiteral(
    _ fields: [(name: String, value: Expression)], _ type: IRType, _ expectation: Expectation
  ) -> Fragment {
    guard let declaration = declaration(of: type), case .structure(let declared) = declaration.shape else {
      return construct(type, .empty, expectation)
    }
    let arguments = declared.compactMap { field -> Document? in
      guard let given = fields.first(where: { $0.name == field.name }) else { return nil }
      return .text("\(label(field.swiftName)): ") + expression(given.value)
    }
    if isHidden(type) {
      let call = ".init" + .list("(", arguments, ")")
      return expectation == .known ? Fragment(call) : Fragment(call + " as \(bareType(type))", .casting)
    }
    return Fragment(.text(bareType(type)) + .list("(", arguments, ")"))
  }

  /// `[a, b]`, with holes filled by zero values.
  func listLiteral(
    _ elements: [(index: Int?, value: Expression)], length: Int, _ type: IRType, _ expectation: Expectation
  ) -> Fragment {
    let elementType: IRType
    switch underlying(type) {
    case .slice(let element), .array(_, let element): elementType = element
    default: return Fragment("[]")
    }
    var slots: [Int: Document] = [:]
    var next = 0
    for element in elements {
      let position = element.index ?? next
      slots[position] = expression(element.value)
      next = position + 1
    }
    if elements.isEmpty, case .array = underlying(type) {
      return wrapped(Fragment("\(self.type(underlying(type)))()"), type)
    }
    let documents = (0..<max(length, next)).map { slots[$0] ?? zero(elementType, .known).document }
    let list = Fragment(.list("[", documents, "]", style: .literal))
    return typedLiteral(list, type, expectation)
  }

  func mapLiteral(_ entries: [(key: Expression, value: Expression)], _ type: IRType, _ expectation: Expectation)
    -> Fragment
  {
    let documents = entries.map { expression($0.key) + ": " + expression($0.value) }
    let literal: Document = entries.isEmpty ? "[:]" : .list("[", documents, "]", style: .literal)
    if !entries.allSatisfy({ isUncheckedKey($0.key) }) {
      needsTry = true
      let map = Document.text(bareType(underlying(type))) + "(checked: " + literal + ")"
      return wrapped(Fragment(map), type)
    }
    return typedLiteral(Fragment(literal), type, expectation)
  }

  private func typedLiteral(_ literal: Fragment, _ type: IRType, _ expectation: Expectation) -> Fragment {
    if isWrapper(type) { return Fragment(.text(self.type(type)) + "(" + literal.document + ")") }
    if expectation == .known { return literal }
    return Fragment(literal.document + " as \(self.type(type))", .casting)
  }

  private func wrapped(_ fragment: Fragment, _ type: IRType) -> Fragment {
    isWrapper(type) ? Fragment(.text(self.type(type)) + "(" + fragment.document + ")") : fragment
  }
}
