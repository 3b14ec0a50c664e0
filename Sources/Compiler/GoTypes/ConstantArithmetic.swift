import BigInt
import GoSyntax

/// Exact arithmetic on constants. Operands are first brought to one shape: integer, rational or complex.
extension Constant {
  static func rational(_ numerator: BigInt, over denominator: BigInt) -> Constant {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    var (top, bottom) = (numerator, denominator)
    if divisor != 1, divisor != 0 { (top, bottom) = (top / divisor, bottom / divisor) }
    if bottom < 0 { (top, bottom) = (-top, -bottom) }
    return .rational(numerator: top, denominator: bottom)
  }

  /// Numerator and denominator of a real number.
  var fraction: (numerator: BigInt, denominator: BigInt)? {
    switch self {
    case .integer(let value): (value, 1)
    case .rational(let numerator, let denominator): (numerator, denominator)
    case .complex(let real, let imaginary): imaginary.isZero ? real.fraction : nil
    case .bool, .string: nil
    }
  }

  /// As an integer, if the number is one.
  package var integerValue: BigInt? {
    guard let (numerator, denominator) = fraction, denominator == 1 else { return nil }
    return numerator
  }

  var isZero: Bool {
    switch self {
    case .integer(let value): value == 0
    case .rational(let numerator, _): numerator == 0
    case .complex(let real, let imaginary): real.isZero && imaginary.isZero
    case .bool, .string: false
    }
  }

  /// Negative, as far as a number can be.
  var isNegative: Bool { (fraction?.numerator ?? 0) < 0 }

  var realPart: Constant { if case .complex(let real, _) = self { real } else { self } }
  var imaginaryPart: Constant { if case .complex(_, let imaginary) = self { imaginary } else { .integer(0) } }

  /// The number in the shape that values of a basic type have: integers as integers, floats as rationals, complex
  /// numbers as pairs of rationals.
  func shaped(for basic: BasicType) -> Constant {
    switch self {
    case .bool, .string: return self
    default: break
    }
    if basic.isInteger { return integerValue.map { .integer($0) } ?? self }
    if basic.isFloat { return fraction.map { .rational(numerator: $0.numerator, denominator: $0.denominator) } ?? self }
    if basic.isComplex {
      return .complex(
        real: realPart.shaped(for: .untypedFloat), imaginary: imaginaryPart.shaped(for: .untypedFloat))
    }
    return self
  }

  private var rank: Int {
    switch self {
    case .integer: 1
    case .rational: 2
    case .complex: 3
    case .bool, .string: 0
    }
  }

  /// `self op other`; nil when the operation has no such constant result (a division by zero, say).
  func applying(_ op: BinaryOperator, _ other: Constant, integerDivision: Bool) -> Constant? {
    switch (self, other) {
    case (.bool(let a), .bool(let b)):
      switch op {
      case .logicalAnd: return .bool(a && b)
      case .logicalOr: return .bool(a || b)
      default: return nil
      }
    case (.string(let a), .string(let b)): return op == .add ? .string(a + b) : nil
    default: break
    }
    switch max(rank, other.rank) {
    case 1:
      guard case .integer(let a) = self, case .integer(let b) = other else { return nil }
      return Constant.integers(a, op, b, integerDivision: integerDivision)
    case 2:
      guard let a = fraction, let b = other.fraction else { return nil }
      return Constant.fractions(a, op, b)
    case 3: return complexes(op, other)
    default: return nil
    }
  }

  private static func integers(_ a: BigInt, _ op: BinaryOperator, _ b: BigInt, integerDivision: Bool) -> Constant? {
    switch op {
    case .add: return .integer(a + b)
    case .subtract: return .integer(a - b)
    case .multiply: return .integer(a * b)
    case .divide:
      if b == 0 { return nil }
      return integerDivision ? .integer(a / b) : .rational(a, over: b)
    case .remainder: return b == 0 ? nil : .integer(a % b)
    case .and: return .integer(a & b)
    case .or: return .integer(a | b)
    case .exclusiveOr: return .integer(a ^ b)
    case .andNot: return .integer(a & ~b)
    default: return nil
    }
  }

  private static func fractions(
    _ a: (numerator: BigInt, denominator: BigInt), _ op: BinaryOperator,
    _ b: (numerator: BigInt, denominator: BigInt)
  ) -> Constant? {
    switch op {
    case .add: .rational(a.numerator * b.denominator + b.numerator * a.denominator, over: a.denominator * b.denominator)
    case .subtract:
      .rational(a.numerator * b.denominator - b.numerator * a.denominator, over: a.denominator * b.denominator)
    case .multiply: .rational(a.numerator * b.numerator, over: a.denominator * b.denominator)
    case .divide: b.numerator == 0 ? nil : .rational(a.numerator * b.denominator, over: a.denominator * b.numerator)
    default: nil
    }
  }

  private func complexes(_ op: BinaryOperator, _ other: Constant) -> Constant? {
    let (a, b, c, d) = (realPart, imaginaryPart, other.realPart, other.imaginaryPart)
    func apply(_ left: Constant?, _ op: BinaryOperator, _ right: Constant?) -> Constant? {
      guard let left, let right else { return nil }
      return left.applying(op, right, integerDivision: false)
    }
    let real: Constant?
    let imaginary: Constant?
    switch op {
    case .add, .subtract: (real, imaginary) = (apply(a, op, c), apply(b, op, d))
    case .multiply:
      real = apply(apply(a, .multiply, c), .subtract, apply(b, .multiply, d))
      imaginary = apply(apply(b, .multiply, c), .add, apply(a, .multiply, d))
    case .divide:
      let square = apply(apply(c, .multiply, c), .add, apply(d, .multiply, d))
      real = apply(apply(apply(a, .multiply, c), .add, apply(b, .multiply, d)), .divide, square)
      imaginary = apply(apply(apply(b, .multiply, c), .subtract, apply(a, .multiply, d)), .divide, square)
    default: return nil
    }
    guard let real, let imaginary else { return nil }
    return .complex(real: real, imaginary: imaginary)
  }

  func negated() -> Constant {
    switch self {
    case .integer(let value): .integer(-value)
    case .rational(let numerator, let denominator): .rational(numerator: -numerator, denominator: denominator)
    case .complex(let real, let imaginary): .complex(real: real.negated(), imaginary: imaginary.negated())
    case .bool, .string: self
    }
  }

  /// The outcome of a comparison; nil for values that have no such order.
  func compared(_ op: BinaryOperator, to other: Constant) -> Bool? {
    switch (self, other) {
    case (.bool(let a), .bool(let b)): return op == .equal ? a == b : op == .notEqual ? a != b : nil
    case (.string(let a), .string(let b)):
      return Constant.order(
        op, isLess: a.lexicographicallyPrecedes(b), isEqual: a == b)
    default: break
    }
    if let a = fraction, let b = other.fraction {
      let (left, right) = (a.numerator * b.denominator, b.numerator * a.denominator)
      return Constant.order(op, isLess: left < right, isEqual: left == right)
    }
    guard rank == 3 || other.rank == 3, rank > 0, other.rank > 0 else { return nil }
    let isEqual =
      realPart.compared(.equal, to: other.realPart) == true
      && imaginaryPart.compared(.equal, to: other.imaginaryPart) == true
    return op == .equal ? isEqual : op == .notEqual ? !isEqual : nil
  }

  private static func order(_ op: BinaryOperator, isLess: Bool, isEqual: Bool) -> Bool? {
    switch op {
    case .equal: isEqual
    case .notEqual: !isEqual
    case .less: isLess
    case .lessOrEqual: isLess || isEqual
    case .greater: !isLess && !isEqual
    case .greaterOrEqual: !isLess
    default: nil
    }
  }
}
