import BigInt
import Diagnostics
import GoSyntax

/// Unary and binary operators, comparisons and shifts.
extension Checker {
  // MARK: - Unary

  func unary(_ op: UnaryOperator, _ inner: Expression, _ whole: Expression, hint: GoType?) -> Operand {
    var operand = expression(inner, hint: op == .address ? addressedHint(hint) : nil)
    if operand.isInvalid { return operand }
    switch op {
    case .address:
      var isLiteral = false
      if case .compositeLiteral = inner.unparenthesized.kind { isLiteral = true }
      if !isLiteral, operand.mode != .variable {
        report(
          .unaddressable, "invalid operation: cannot take address of \(describe(operand))", at: operand)
        operand.mode = .invalid
        return operand
      }
      operand.mode = .value
      operand.type = .pointer(operand.type)
      return operand
    case .receive: return receive(operand)
    case .tilde:
      let hint = operand.type.allInteger ? " (use ^ for bitwise complement)" : ""
      report(
        .misplacedTilde, "cannot use ~ outside of interface or type constraint\(hint)", at: whole.range)
      operand.mode = .invalid
      return operand
    default: break
    }
    let fits: Bool
    switch op {
    case .plus, .minus: fits = operand.type.allNumeric
    case .complement: fits = operand.type.allInteger
    default: fits = operand.type.allBoolean
    }
    if !fits {
      if !operand.type.isInvalid {
        report(
          .undefinedOperator, "invalid operation: operator \(op.rawValue) not defined on \(describe(operand))",
          at: operand)
      }
      operand.mode = .invalid
      return operand
    }
    guard let constant = operand.value else {
      operand.mode = .value
      return operand
    }
    switch op {
    case .minus: operand.constant = constant.negated()
    case .not: if case .bool(let value) = constant { operand.constant = .bool(!value) }
    case .complement:
      if let value = constant.integerValue {
        var result = -value - 1
        if operand.type.isUnsigned, let basic = operand.type.underlyingBasic {
          result = Constant.limits(of: basic).upperBound - value
        }
        operand.constant = .integer(result)
      }
    default: break
    }
    operand.expression = whole
    checkOverflow(&operand)
    return operand
  }

  private func addressedHint(_ hint: GoType?) -> GoType? { hint?.pointee }

  private func receive(_ channel: Operand) -> Operand {
    var operand = channel
    guard let core = operand.type.coreType else {
      return refuse(&operand, "cannot receive from \(describe(operand)) (no core type)")
    }
    guard case .channel(let direction, let element) = core else {
      if core.isInvalid {
        operand.mode = .invalid
        return operand
      }
      return refuse(&operand, "cannot receive from non-channel \(describe(operand))")
    }
    if direction == .send { return refuse(&operand, "cannot receive from send-only channel \(describe(operand))") }
    operand.mode = .commaOK
    operand.type = element
    environment.hasCallOrReceive = true
    return operand
  }

  private func refuse(_ operand: inout Operand, _ message: String) -> Operand {
    report(.invalidReceive, "invalid operation: \(message)", at: operand)
    operand.mode = .invalid
    return operand
  }

  // MARK: - Binary

  /// A row `a + b + c …`, from the left: rows may be much longer than expressions are deep.
  func binaryChain(_ whole: Expression) -> Operand {
    var chain: [Expression] = []
    var next = whole
    while case .binary(_, let left, _) = next.kind {
      chain.append(next)
      next = left
    }
    var operand = expression(next)
    while let link = chain.popLast() {
      guard case .binary(let op, let left, let right) = link.kind else { break }
      operand = binary(op, operand, left, right, whole: link)
      operand.expression = link
      if !chain.isEmpty { record(operand) }
    }
    return operand
  }

  /// `whole` is nil for an assignment operation.
  func binary(_ op: BinaryOperator, _ operand: Operand, _ left: Expression, _ right: Expression, whole: Expression?)
    -> Operand
  {
    var x = operand
    var y = expression(right)
    if x.isInvalid { return x }
    if y.isInvalid {
      x.mode = .invalid
      return x
    }
    if op.isShift {
      shift(&x, &y, op, whole: whole)
      return x
    }
    guard match(&x, &y) else {
      x.mode = .invalid
      return x
    }
    if op.isComparison {
      compare(&x, &y, op)
      return x
    }
    if !identical(x.type, y.type) {
      if !x.type.isInvalid, !y.type.isInvalid { reportMismatch(x, y, op, left, right, whole: whole) }
      x.mode = .invalid
      return x
    }
    guard isDefined(op, on: x) else {
      x.mode = .invalid
      return x
    }
    if op == .divide || op == .remainder, x.mode == .constant || x.type.allInteger, let divisor = y.value,
      divisor.isZero
    {
      report(.divisionByZero, "invalid operation: division by zero", at: y)
      x.mode = .invalid
      return x
    }
    if let a = x.value, let b = y.value {
      if case .string(let left) = a, case .string(let right) = b, left.count + right.count > 1 << 26 {
        report(.constantOverflow, "constant string too long", at: whole.map(operatorRange))
        x.mode = .invalid
        return x
      }
      guard let result = a.applying(op, b, integerDivision: x.type.isInteger) else {
        x.mode = .invalid
        return x
      }
      x.constant = result
      x.expression = whole ?? x.expression
      checkOverflow(&x)
      return x
    }
    x.mode = .value
    x.constant = nil
    return x
  }

  private func reportMismatch(
    _ x: Operand, _ y: Operand, _ op: BinaryOperator, _ left: Expression, _ right: Expression, whole: Expression?
  ) {
    if x.type.isOrEmbedsUnknown || y.type.isOrEmbedsUnknown { return }
    let text = whole.map(describe) ?? "\(describe(left)) \(op.rawValue)= \(describe(right))"
    report(
      .mismatchedTypes,
      "invalid operation: \(text) (mismatched types \(describe(x.type)) and \(describe(y.type)))", at: x)
  }

  private func isDefined(_ op: BinaryOperator, on operand: Operand) -> Bool {
    let fits: Bool
    switch op {
    case .add: fits = operand.type.allNumericOrString
    case .subtract, .multiply, .divide: fits = operand.type.allNumeric
    case .remainder, .and, .or, .exclusiveOr, .andNot: fits = operand.type.allInteger
    case .logicalAnd, .logicalOr: fits = operand.type.allBoolean
    default: fits = true
    }
    if !fits {
      report(
        .undefinedOperator, "invalid operation: operator \(op.rawValue) not defined on \(describe(operand))",
        at: operand)
    }
    return fits
  }

  /// Gives untyped operands the type of the other one.
  func match(_ x: inout Operand, _ y: inout Operand) -> Bool {
    guard mayConvert(x, y) else { return true }
    convertUntyped(&x, to: y.type)
    if x.isInvalid { return false }
    convertUntyped(&y, to: x.type)
    return !y.isInvalid
  }

  private func mayConvert(_ x: Operand, _ y: Operand) -> Bool {
    if x.type.isTyped, y.type.isTyped { return false }
    if x.type.allNumeric != y.type.allNumeric { return false }
    if x.type.isInterface || y.type.isInterface { return true }
    if x.type.allBoolean != y.type.allBoolean { return false }
    if x.type.allString != y.type.allString { return false }
    if x.isNil { return y.type.hasNil }
    if y.isNil { return x.type.hasNil }
    if x.type.pointee != nil || y.type.pointee != nil { return false }
    return true
  }

  // MARK: - Comparison

  func compare(_ x: inout Operand, _ y: inout Operand, _ op: BinaryOperator, isSwitchCase: Bool = false) {
    if x.type.isInvalid || y.type.isInvalid {
      x.mode = .invalid
      return
    }
    let op = isSwitchCase ? BinaryOperator.equal : op
    func fail(_ culprit: Operand, _ cause: String, _ code: DiagnosticCode) {
      var cause = cause
      if cause.isEmpty {
        if x.type.isTypeParameter || y.type.isTypeParameter {
          let parameter = x.type.isTypeParameter ? culprit.type : y.type
          cause = "type parameter \(describe(parameter)) cannot use operator \(op.rawValue)"
        } else {
          cause = "operator \(op.rawValue) not defined on \(kindName(culprit.type))"
        }
      }
      let (a, b) = (x.expression.map(describe) ?? "", y.expression.map(describe) ?? y.text ?? "")
      if isSwitchCase {
        report(code, "invalid case \(a) in switch on \(b) (\(cause))", at: x)
      } else {
        report(code, "invalid operation: \(a) \(op.rawValue) \(b) (\(cause))", at: culprit)
      }
      x.mode = .invalid
    }
    if !assignability(of: x, to: y.type).isPossible, !assignability(of: y, to: x.type).isPossible {
      return fail(y, "mismatched types \(describe(x.type)) and \(describe(y.type))", .mismatchedTypes)
    }
    switch op {
    case .equal, .notEqual:
      if x.isNil || y.isNil {
        let type = x.isNil ? y.type : x.type
        if !type.hasNil { return fail(y, "", .undefinedOperator) }
      } else if !isComparableType(x.type) {
        return fail(x, incomparableCause(x.type), .undefinedOperator)
      } else if !isComparableType(y.type) {
        return fail(y, incomparableCause(y.type), .undefinedOperator)
      }
    default:
      if !x.type.allOrdered { return fail(x, "", .undefinedOperator) }
      if !y.type.allOrdered { return fail(y, "", .undefinedOperator) }
    }
    if let a = x.value, let b = y.value, let result = a.compared(op, to: b) {
      x.constant = .bool(result)
    } else {
      x.mode = .value
      x.constant = nil
      if let expression = x.expression { updateType(of: expression, to: x.type.defaultType, isFinal: true) }
      if let expression = y.expression { updateType(of: expression, to: y.type.defaultType, isFinal: true) }
    }
    x.type = .basic(.untypedBool)
  }

  /// Why values of the type cannot be compared.
  func incomparableCause(_ type: GoType) -> String {
    switch type.underlying {
    case .slice, .function, .map: return "\(kindName(type)) can only be compared to nil"
    case .structure(let structure):
      guard let field = structure.fields.first(where: { !isComparableType($0.type) }) else { return "" }
      return "struct containing \(describe(field.type)) cannot be compared"
    case .array(_, let element): return isComparableType(element) ? "" : "\(describe(type)) cannot be compared"
    case .interface where type.isTypeParameter: return "incomparable types in type set"
    default: return ""
    }
  }

  private func kindName(_ type: GoType) -> String { type.kindName ?? describe(type) }

}
