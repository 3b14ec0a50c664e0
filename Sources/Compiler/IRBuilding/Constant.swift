/// Constants: a name stays a name, integer and string arithmetic on names stays arithmetic, and every other constant
/// expression becomes its value.
import BigInt
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  /// The expression of a constant; nil when the expression is not constant.
  func constant(_ syntax: GoSyntax.Expression) -> Expression? {
    guard let fact = facts.types[syntax.id], fact.mode == .constant, let value = fact.constant else { return nil }
    var type = builder.type(fact.type)
    if builder.isInterface(type) { type = defaultType(of: value) }
    let stripped = withoutParentheses(syntax)
    if let named = constantName(stripped, value, type) { return named }
    if let arithmetic = arithmetic(stripped, fact.type, type) { return arithmetic }
    if let converted = convertedName(stripped, fact.type) { return converted }
    return Expression(.constant(constantValue(value, fact.type, literal: stripped)), type, origin: syntax.range)
  }

  /// A constant of a type by number.
  func integer(_ value: Int, _ type: IRType = .int, origin: GoSyntax.Expression? = nil) -> Expression {
    let constant: ConstantValue =
      switch type {
      case .float32, .float64: .float("\(value).0")
      default: .integer(String(value), spelling: nil)
      }
    return Expression(.constant(constant), type, origin: origin?.range)
  }

  private func constantName(_ syntax: GoSyntax.Expression, _ value: Constant, _ type: IRType) -> Expression? {
    let object: Object?
    switch syntax.kind {
    case .identifier(let name): object = facts.uses[name.id]
    case .selector(_, let name): object = facts.uses[name.id]
    default: object = nil
    }
    // Predeclared constants (true, false, iota) are written as values.
    guard let object, case .constant(let own) = object.kind, object.packagePath != nil else { return nil }
    let declared = builder.type(ofConstant: object, own ?? value)
    let name = Expression(
      .constantName(
        object.name, package: builder.packageName(of: object), value: builder.constantValue(own ?? value, object.type)),
      declared, origin: syntax.range)
    if declared == type { return name }
    guard case .basic(let basic) = object.type, basic == .untypedInt || basic == .untypedRune,
      case .integer(let number)? = own, Int(exactly: number) != nil
    else { return nil }
    switch type {
    case .integer: return Expression(.convert(name, .integer), type, origin: syntax.range)
    case .float32, .float64:
      guard isExactAsFloat(number) else { return nil }
      return Expression(.convert(name, .integerToFloat), type, origin: syntax.range)
    case .named(let typeName, _):
      guard case .basic(let core)? = builder.namedTypes[typeName]?.underlying, core.isInteger else { return nil }
      let plain = builder.type(.basic(core))
      let converted = plain == declared ? name : Expression(.convert(name, .integer), plain, origin: syntax.range)
      return Expression(.convert(converted, .rename), type, origin: syntax.range)
    default: return nil
    }
  }

  private func defaultType(of value: Constant) -> IRType {
    switch value {
    case .bool: .bool
    case .string: .string
    case .integer: .int
    case .rational: .float64
    case .complex: .complex128
    }
  }

  private func constantValue(_ value: Constant, _ type: GoType, literal: GoSyntax.Expression) -> ConstantValue {
    if case .integer(let number) = value, case .basicLiteral(let literal) = literal.kind, !isFloating(type) {
      if literal.kind == .rune { return .rune(String(number), spelling: literal.text) }
      if literal.kind == .integer { return .integer(String(number), spelling: swiftSpelling(literal.text)) }
    }
    let result = builder.constantValue(value, type)
    // A shift says what the number is for. A sum among others would rather be a number.
    guard case .binary(.shiftLeft, _, _) = literal.kind else { return result }
    return spelling(of: literal, result, builder.type(type))
  }

  private func isFloating(_ type: GoType) -> Bool {
    guard case .basic(let basic) = coreType(type) else { return false }
    switch basic {
    case .float32, .float64, .untypedFloat, .complex64, .complex128, .untypedComplex: return true
    default: return false
    }
  }
}

/// A constant with the spelling of the source where that is nothing but a literal, or one operation on two.
func spelling(of syntax: GoSyntax.Expression, _ value: ConstantValue, _ type: IRType) -> ConstantValue {
  guard case .integer(let digits, nil) = value else { return value }
  switch syntax.kind {
  case .basicLiteral(let literal) where literal.kind == .rune: return .rune(digits, spelling: literal.text)
  case .basicLiteral(let literal): return .integer(digits, spelling: swiftSpelling(literal.text))
  case .binary(let operation, let left, let right):
    guard case .integer = type, [.add, .multiply, .shiftLeft].contains(operation), let first = literalText(left),
      let second = literalText(right)
    else { return value }
    return .integer(digits, spelling: "\(first) \(operation.rawValue) \(second)")
  default: return value
  }
}

/// The text of an integer literal as Swift writes it.
private func literalText(_ syntax: GoSyntax.Expression) -> String? {
  guard case .basicLiteral(let literal) = syntax.kind, literal.kind == .integer else { return nil }
  if let spelling = swiftSpelling(literal.text) { return spelling }
  return literal.text.allSatisfy(\.isNumber) ? literal.text : nil
}

/// The spelling of an integer literal where it says more than the digits.
func swiftSpelling(_ text: String) -> String? {
  let lower = text.lowercased()
  if lower.hasPrefix("0x") || lower.hasPrefix("0b") || lower.hasPrefix("0o") {
    return lower.dropFirst(2).hasPrefix("_") ? nil : lower
  }
  if lower.count > 1, lower.hasPrefix("0") { return lower.contains("_") ? nil : "0o" + lower.dropFirst() }
  return lower.contains("_") ? lower : nil
}

extension Builder {
  /// The type a named constant is declared with: its own, or what its untyped value needs.
  func type(ofConstant object: Object, _ value: Constant) -> IRType {
    guard case .basic(.untypedInt) = object.type, case .integer(let number) = value else { return type(object.type) }
    if Int(exactly: number) != nil { return .int }
    return UInt64(exactly: number) != nil ? .integer(.uint64) : .float64
  }

  /// A constant's value as a value of the type.
  func constantValue(_ value: Constant, _ type: GoType) -> ConstantValue {
    let basic: BasicType? = if case .basic(let basic) = coreType(type) { basic } else { nil }
    switch basic {
    case .float32?: return .float(floatText(value, isSingle: true))
    case .float64?, .untypedFloat?: return .float(floatText(value, isSingle: false))
    case .complex64?, .complex128?, .untypedComplex?:
      let isSingle = basic == .complex64
      guard case .complex(let real, let imaginary) = value else {
        return .complex(real: floatText(value, isSingle: isSingle), imaginary: "0.0")
      }
      return .complex(
        real: floatText(real, isSingle: isSingle), imaginary: floatText(imaginary, isSingle: isSingle))
    default: break
    }
    switch value {
    case .bool(let value): return .bool(value)
    case .string(let bytes): return .string(bytes)
    case .integer(let number): return .integer(String(number), spelling: nil)
    case .rational(let numerator, let denominator):
      // An integer type holds a rational only when it is whole.
      guard basic == nil else { return .integer(String(numerator / denominator), spelling: nil) }
      return .float(floatText(value, isSingle: false))
    case .complex(let real, _): return constantValue(real, type)
    }
  }

  private func floatText(_ value: Constant, isSingle: Bool) -> String {
    let (numerator, denominator): (BigInt, BigInt) =
      switch value {
      case .integer(let number): (number, 1)
      case .rational(let numerator, let denominator): (numerator, denominator)
      case .complex(.integer(let number), _): (number, 1)
      case .complex(.rational(let numerator, let denominator), _): (numerator, denominator)
      default: (0, 1)
      }
    if isSingle { return nearest(numerator, over: denominator, Float.self).description }
    return nearest(numerator, over: denominator, Double.self).description
  }

  /// The floating-point number nearest to a quotient, ties to even, as IEEE 754 and Go round.
  private func nearest<F: BinaryFloatingPoint>(_ numerator: BigInt, over denominator: BigInt, _: F.Type) -> F {
    if numerator == 0 { return 0 }
    let magnitude = BigInt(numerator.magnitude)
    let precision = F.significandBitCount + 1
    // Scale so that the integer quotient has exactly `precision` bits or one more, never below the subnormal step.
    var exponent = magnitude.bitWidth - denominator.bitWidth - precision
    let least = 1 - ((1 << (F.exponentBitCount - 1)) - 1) - F.significandBitCount
    func divide(_ exponent: Int) -> (quotient: BigInt, remainder: BigInt, divisor: BigInt) {
      let dividend = exponent < 0 ? magnitude << -exponent : magnitude
      let divisor = exponent > 0 ? denominator << exponent : denominator
      let result = dividend.quotientAndRemainder(dividingBy: divisor)
      return (result.quotient, result.remainder, divisor)
    }
    while exponent < least || divide(exponent).quotient >= BigInt(1) << precision { exponent += 1 }
    var (quotient, remainder, divisor) = divide(exponent)
    while exponent > least, quotient < BigInt(1) << (precision - 1) {
      exponent -= 1
      (quotient, remainder, divisor) = divide(exponent)
    }
    let twice = remainder * 2
    if twice > divisor || (twice == divisor && quotient % 2 == 1) { quotient += 1 }
    guard let significand = UInt64(exactly: quotient) else { return 0 }
    let result = F(sign: .plus, exponent: F.Exponent(exponent), significand: F(significand))
    return numerator < 0 ? -result : result
  }
}
