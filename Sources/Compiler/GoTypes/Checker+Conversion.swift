import BigInt
import Diagnostics
import GoSyntax

/// Conversions: those written `T(x)`, and those of untyped values to what surrounds them.
extension Checker {
  // MARK: - T(x)

  func convert(_ operand: inout Operand, to target: GoType) {
    let isConstant = operand.mode == .constant
    var isPossible = false
    var cause = ""
    if isConstant, target.isConstantType, let basic = target.underlyingBasic, let constant = operand.constant {
      if let value = constant.represented(as: basic), operand.type.isNumeric == basic.isNumeric {
        operand.constant = value
        isPossible = true
      } else if operand.type.isInteger, basic.isString, let value = constant.integerValue {
        operand.constant = .string(Constant.encode(value))
        isPossible = true
      } else if operand.type.isInteger, basic.isInteger {
        report(
          .constantOverflow,
          "constant \(describe(constant)) overflows \(describe(target))", at: operand)
        operand.mode = .invalid
        return
      } else if operand.type.isNumeric, basic.isNumeric {
        let (_, misfit) = representation(of: constant, from: operand.type, as: basic)
        if misfit == .truncated, basic.isInteger {
          cause = ""
          report(
            .invalidConversion, "cannot convert \(describe(operand)) to type \(describe(target)) (truncated)",
            at: operand)
          operand.mode = .invalid
          return
        }
      }
    } else if isConstant, target.isTypeParameter {
      isPossible = convertConstant(operand, toParameter: target, &cause)
      operand.mode = .value
    } else if isConvertible(operand, to: target, &cause) {
      isPossible = true
      operand.mode = .value
    }
    if !isPossible {
      let suffix = cause.isEmpty ? "" : ": \(cause)"
      report(
        .invalidConversion, "cannot convert \(describe(operand)) to type \(describe(target))\(suffix)", at: operand)
      operand.mode = .invalid
      return
    }
    if operand.type.isUntyped, let expression = operand.expression {
      var final = target
      if case .basic(.untypedNil) = operand.type {
        // nil takes the type it is converted to
      } else if target.isInterface || isConstant && !target.isConstantType {
        final = operand.type.defaultType
      } else if operand.mode == .constant, operand.type.isInteger, target.allString {
        final = operand.type
      }
      updateType(of: expression, to: final, isFinal: true)
    }
    operand.type = target
  }

  private func convertConstant(_ operand: Operand, toParameter target: GoType, _ cause: inout String) -> Bool {
    guard let terms = target.typeParameter?.interface.typeSet.terms, !terms.isEmpty else {
      cause = "\(describe(target)) does not contain specific types"
      return false
    }
    for term in terms {
      if operand.type.isString, term.type.isBytesOrRunes { continue }
      guard let basic = term.type.underlyingBasic, let constant = operand.constant else {
        cause = "cannot convert \(describe(operand)) to type \(describe(term.type)) (in \(describe(target)))"
        return false
      }
      if constant.represented(as: basic) != nil { continue }
      if operand.type.isInteger, basic.isString { continue }
      if operand.type.isInteger, basic.isInteger {
        cause = "constant \(describe(constant)) overflows \(describe(term.type)) (in \(describe(target)))"
      } else {
        cause = "cannot convert \(describe(operand)) to type \(describe(term.type)) (in \(describe(target)))"
      }
      return false
    }
    return true
  }

  func isConvertible(_ operand: Operand, to target: GoType, _ cause: inout String) -> Bool {
    switch assignability(of: operand, to: target) {
    case .yes: return true
    case .no(let why): cause = why
    }
    let source = operand.type
    let (from, to) = (source.underlying, target.underlying)
    let hasParameters = source.isTypeParameter || target.isTypeParameter
    if !hasParameters {
      if identical(from, to, ignoringTags: true) { return true }
      if case .pointer(let a) = source, case .pointer(let b) = target, !a.isTypeParameter, !b.isTypeParameter,
        identical(a.underlying, b.underlying, ignoringTags: true)
      {
        return true
      }
      if isBasicConversion(from, to) { return true }
      if case .slice(let element) = from {
        if case .array(_, let other) = to, identical(element, other) {
          if allows(20) { return true }
          cause = "conversion of slice to array" + versionNote(20)
          return false
        }
        if case .pointer(let base) = to, case .array(_, let other) = base.underlying, identical(element, other) {
          return true
        }
      }
      return false
    }
    var part = operand
    let sources =
      source.isTypeParameter ? source.typeParameter?.interface.typeSet.terms.map { $0.map(\.type) } : [source]
    let targets =
      target.isTypeParameter ? target.typeParameter?.interface.typeSet.terms.map { $0.map(\.type) } : [target]
    guard let sources, let targets, !sources.isEmpty, !targets.isEmpty else { return false }
    for a in sources {
      for b in targets {
        part.type = a
        if isConvertible(part, to: b, &cause) { continue }
        let left = describe(a) + (source.isTypeParameter ? " (in \(describe(source)))" : "")
        let right = describe(b) + (target.isTypeParameter ? " (in \(describe(target)))" : "")
        cause = "cannot convert \(left) to type \(right)"
        return false
      }
    }
    return true
  }

  private func isBasicConversion(_ from: GoType, _ to: GoType) -> Bool {
    if from.isInteger || from.isFloat, to.isInteger || to.isFloat { return true }
    if from.isComplex, to.isComplex { return true }
    if from.isInteger || from.isBytesOrRunes, to.isString { return true }
    if from.isString, to.isBytesOrRunes { return true }
    let isAddress: (GoType) -> Bool = { type in
      if case .pointer = type { return true }
      return type.basic == .uintptr
    }
    if isAddress(from), to.isUnsafePointer { return true }
    return from.isUnsafePointer && isAddress(to)
  }

  // MARK: - Untyped values

  /// Gives an untyped operand the type its context wants.
  func convertUntyped(_ operand: inout Operand, to target: GoType) {
    let (type, constant, problem) = implicitType(of: operand, for: target)
    guard let type else {
      reportMisfit(problem, operand, target)
      operand.mode = .invalid
      return
    }
    if let constant {
      operand.constant = constant
      if let expression = operand.expression { untyped[expression.id]?.constant = constant }
    }
    if !identical(type, operand.type) {
      operand.type = type
      if let expression = operand.expression { updateType(of: expression, to: type, isFinal: false) }
    }
  }

  func reportMisfit(_ problem: Misfit, _ operand: Operand, _ target: GoType) {
    switch problem {
    case .truncated:
      report(.constantTruncated, "\(describe(operand)) truncated to \(describe(target))", at: operand)
    case .overflow: report(.constantOverflow, "\(describe(operand)) overflows \(describe(target))", at: operand)
    default:
      report(.mismatchedTypes, "cannot convert \(describe(operand)) to type \(describe(target))", at: operand)
    }
  }

  /// The type of an expression has been decided; so is that of its untyped parts.
  func updateType(of expression: Expression, to type: GoType, isFinal: Bool) {
    guard var record = untyped[expression.id] else { return }
    switch expression.kind {
    case .parenthesized(let inner): updateType(of: inner, to: type, isFinal: isFinal)
    case .unary(_, let operand):
      if record.constant == nil { updateType(of: operand, to: type, isFinal: isFinal) }
    case .binary(let op, let left, let right):
      if record.constant != nil || op.isComparison { break }
      updateType(of: left, to: type, isFinal: isFinal)
      if !op.isShift { updateType(of: right, to: type, isFinal: isFinal) }
    default: break
    }
    if !isFinal, type.isUntyped {
      record.type = type
      untyped[expression.id] = record
      return
    }
    untyped[expression.id] = nil
    if record.isShiftedOperand, !type.allInteger {
      report(
        .invalidShift,
        "invalid operation: shifted operand \(describe(expression)) (type \(describe(type))) must be integer",
        at: expression.range)
      return
    }
    var constant = record.constant
    if constant != nil {
      var operand = Operand(record.mode, type: record.type, constant: constant, expression: expression)
      let (_, value, problem) = implicitType(of: operand, for: type)
      if problem != .none {
        operand.expression = expression
        reportMisfit(problem, operand, type)
        return
      }
      constant = value ?? constant
    }
    self.record(expression, record.mode, type, constant)
  }

  /// Reports a constant that its type cannot hold, or that grew beyond what a compiler must represent.
  func checkOverflow(_ operand: inout Operand) {
    guard let constant = operand.constant else { return }
    if operand.type.isTyped {
      guard let basic = operand.type.underlyingBasic else { return }
      let (value, problem) = representation(of: constant, from: operand.type, as: basic)
      if problem == .none {
        operand.constant = value
      } else {
        reportMisfit(problem, operand, operand.type)
        operand.mode = .invalid
      }
      return
    }
    if case .integer(let value) = constant, value.magnitude.bitWidth > 512 {
      let name = operand.expression.flatMap(operationName).map { $0 + " " } ?? ""
      report(.constantOverflow, "constant \(name)overflow", at: operand.expression.map(operatorRange))
      operand.mode = .invalid
    }
  }

  /// What messages about too large results call an operation.
  private func operationName(_ expression: Expression) -> String? {
    switch expression.kind {
    case .unary(.complement, _): "bitwise complement"
    case .binary(.add, _, _): "addition"
    case .binary(.subtract, _, _): "subtraction"
    case .binary(.exclusiveOr, _, _): "bitwise XOR"
    case .binary(.multiply, _, _): "multiplication"
    case .binary(.shiftLeft, _, _): "shift"
    default: nil
    }
  }

  /// Where the operator of an operation stands; of other expressions their beginning.
  func operatorRange(_ expression: Expression) -> SourceRange {
    guard case .binary(let op, let left, let right) = expression.kind else { return expression.range }
    let bytes = left.range.file.bytes
    var position = left.range.end
    while position < right.range.start {
      switch bytes[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ")"):
        position += 1
      case UInt8(ascii: "/") where op != .divide:
        return SourceRange(file: left.range.file, start: left.range.start, end: right.range.end)
      default: return SourceRange(file: left.range.file, start: position, end: position + op.rawValue.utf8.count)
      }
    }
    return expression.range
  }
}

extension Constant {
  /// The string `string(value)` yields: one code point, in UTF-8.
  static func encode(_ value: BigInt) -> [UInt8] {
    let scalar = UInt32(exactly: value).flatMap { Unicode.Scalar($0) } ?? "\u{FFFD}"
    return Array(String(Character(scalar)).utf8)
  }
}
