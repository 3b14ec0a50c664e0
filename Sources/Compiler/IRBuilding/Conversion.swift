/// Conversions: those assignability implies, and those the source spells out.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  /// Makes the conversion explicit that assigning a value to something of another type implies.
  func convert(_ value: Expression, to type: IRType) -> Expression {
    if value.type == type { return value }
    if builder.isInterface(type) {
      if case .tuple = value.type { return value }
      return Expression(.toInterface(value), type, origin: value.origin)
    }
    switch (value.type, type) {
    case (.tuple, _), (_, .tuple): return value
    case (.named, _), (_, .named): return renamed(value, type, at: value.origin)
    default:
      // A two-way channel as a one-way one, or a type the checker could not tell: the value is the same.
      return Expression(value.kind, type, origin: value.origin)
    }
  }

  /// A value under another name of its type; a struct literal is one of the other type at once.
  private func renamed(_ value: Expression, _ type: IRType, at range: SourceRange?) -> Expression {
    if case .structLiteral = value.kind { return Expression(value.kind, type, origin: value.origin) }
    return Expression(.convert(value, .rename), type, origin: range)
  }

  /// `T(x)`.
  func conversion(_ syntax: GoSyntax.Expression, to target: GoType, _ operand: GoSyntax.Expression) -> Expression {
    let type = builder.type(target)
    if isNil(operand) { return Expression(.zero, type, origin: syntax.range) }
    let value = expression(operand)
    if value.type == type { return value }
    if case .typeParameter = target {
    } else if builder.isInterface(type) {
      return Expression(.toInterface(value), type, origin: syntax.range)
    }
    guard let kind = conversionKind(from: goType(operand), to: target, at: syntax.range) else {
      return placeholder(type, at: syntax.range)
    }
    if kind == .rename { return renamed(value, type, at: syntax.range) }
    if kind == .pointer { return Expression(.convert(value, kind), type, origin: syntax.range) }
    // A defined type changes into what it is made of, is converted, and takes its new name.
    let source = value.type
    let core = builder.type(underlying(goType(operand)))
    var result = value
    if case .named = source { result = Expression(.convert(result, .rename), core, origin: syntax.range) }
    let plain = builder.type(underlying(target))
    if result.type != plain { result = Expression(.convert(result, kind), plain, origin: syntax.range) }
    if plain != type { result = Expression(.convert(result, .rename), type, origin: syntax.range) }
    return result
  }

  /// `*(*[4]byte)(s)`: what a slice begins with, as an array; nil when the pointer is none to such.
  func sliceAsArray(_ syntax: GoSyntax.Expression, through pointer: GoSyntax.Expression) -> Expression? {
    guard case .call(let callee, let operands, _) = withoutParentheses(pointer).kind, operands.count == 1,
      facts.types[callee.id]?.mode == .type, case .pointer(let array) = coreType(goType(callee)),
      case .slice = coreType(goType(operands[0])), !isNil(operands[0])
    else { return nil }
    return conversion(syntax, to: array, operands[0])
  }

  private func conversionKind(from source: GoType, to target: GoType, at range: SourceRange) -> ConversionKind? {
    switch (coreType(source), coreType(target)) {
    case (.basic(.unsafePointer), .pointer), (.pointer, .basic(.unsafePointer)): return .pointer
    case (.basic(.unsafePointer), .basic(.unsafePointer)): return .rename
    case (.basic(.unsafePointer), .basic), (.basic, .basic(.unsafePointer)):
      builder.unsupported(
        "a conversion between unsafe.Pointer and an integer is", at: range,
        hint: "keep the pointer as a pointer; addresses have no numbers here")
      return nil
    case (.basic(let from), .basic(let to)): return basicKind(from, to)
    case (.basic(let from), .slice(let element)) where from == .string || from == .untypedString:
      return isByte(element) ? .stringToBytes : .stringToRunes
    case (.slice(let element), .basic(.string)): return isByte(element) ? .bytesToString : .runesToString
    case (.slice, .array): return .sliceToArray
    case (.slice, .pointer):
      builder.unsupported("a conversion of a slice to an array pointer is", at: range, hint: "index the slice instead")
      return nil
    case (.pointer(let from), .pointer(let to)) where builder.type(from) != builder.type(to):
      builder.unsupported(
        "a conversion between pointers to different types is", at: range, hint: "convert the value instead")
      return nil
    default: return .rename
    }
  }

  private func isByte(_ type: GoType) -> Bool {
    if case .basic(.uint8) = underlying(type) { return true }
    return false
  }

  private func basicKind(_ source: BasicType, _ target: BasicType) -> ConversionKind {
    if target == .string { return source.isInteger ? .integerToString : .rename }
    if source == target { return .rename }
    switch (source.isInteger, target.isInteger, source.isFloat, target.isFloat) {
    case (true, true, _, _): return .integer
    case (true, _, _, true): return .integerToFloat
    case (_, true, true, _): return .floatToInteger
    case (_, _, true, true): return .float
    default: return source.isComplex || target.isComplex ? .complex : .rename
    }
  }
}

extension BasicType {
  var isInteger: Bool {
    switch self {
    case .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64, .uintptr, .untypedInt,
      .untypedRune:
      true
    default: false
    }
  }
  var isFloat: Bool { self == .float32 || self == .float64 || self == .untypedFloat }
  var isComplex: Bool { self == .complex64 || self == .complex128 || self == .untypedComplex }
}
