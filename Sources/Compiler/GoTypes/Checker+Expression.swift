import BigInt
import Diagnostics
import GoSyntax

/// Expressions: evaluation of each kind, and the contexts an operand must fit.
extension Checker {
  /// An expression that yields one value. A function literal or generic function may take its type from `target`.
  func expression(_ expression: Expression, hint: GoType? = nil, target: GoType? = nil, targetName: String = "")
    -> Operand
  {
    var operand = raw(expression, hint: hint, target: target, targetName: targetName).operand
    exclude(&operand)
    requireSingle(&operand)
    return operand
  }

  /// A value or a type.
  func expressionOrType(_ expression: Expression, allowsGeneric: Bool = false) -> Operand {
    var operand = raw(expression, allowsGeneric: allowsGeneric).operand
    exclude(&operand, allowsType: true)
    requireSingle(&operand)
    return operand
  }

  /// The values of an expression: several for a call with several results, two for `v, ok`.
  func values(of expression: Expression, allowsCommaOK: Bool) -> (operands: [Operand], isCommaOK: Bool) {
    var operand = raw(expression).operand
    exclude(&operand)
    if !operand.isInvalid, case .tuple(let types) = operand.type {
      return (types.map { Operand(.value, type: $0, expression: expression) }, false)
    }
    if allowsCommaOK, operand.mode == .mapIndex || operand.mode == .commaOK {
      return ([operand, Operand(.value, type: .basic(.untypedBool), expression: expression)], true)
    }
    return ([operand], false)
  }

  /// Evaluates, records, and tells what the expression is good for as a statement.
  func raw(
    _ expression: Expression, hint: GoType? = nil, target: GoType? = nil, targetName: String = "",
    allowsGeneric: Bool = false
  ) -> (operand: Operand, kind: ExpressionKind) {
    let invalid = (Operand(.invalid, expression: expression), ExpressionKind.statement)
    var (operand, kind) = nested(at: expression.range, fallback: invalid) {
      evaluate(expression, hint: hint, target: target, targetName: targetName)
    }
    operand.expression = expression
    if operand.mode != .type, isIncomplete(operand.type) { operand.mode = .invalid }
    if !allowsGeneric { refuseGeneric(&operand, target: target, targetName: targetName) }
    record(operand)
    return (operand, kind)
  }

  /// A generic function or type needs arguments, unless the function's follow from its target.
  func refuseGeneric(_ operand: inout Operand, target: GoType? = nil, targetName: String = "") {
    if operand.isInvalid || operand.mode == .noValue { return }
    guard let expression = operand.expression else { return }
    if operand.mode == .type {
      if operand.type.isGeneric || genericAlias(expression) != nil {
        report(
          .missingInstantiation, "cannot use generic type \(describe(expression)) without instantiation",
          at: expression.range)
        operand.mode = .invalid
      }
      return
    }
    guard case .function(let signature) = operand.type, !signature.typeParameters.isEmpty else { return }
    if let target, case .function = target.underlying {
      _ = requireVersion(21, "implicitly instantiated function in assignment", at: expression.range)
      instantiateFunction(&operand, arguments: [], target: target, targetName: targetName, at: expression)
      return
    }
    report(
      .missingInstantiation, "cannot use generic function \(describe(expression)) without instantiation",
      at: expression.range)
    operand.mode = .invalid
  }

  private func exclude(_ operand: inout Operand, allowsType: Bool = false) {
    switch operand.mode {
    case .noValue:
      report(
        .noValue, "\(describe(operand)) used as value\(allowsType ? " or type" : "")", at: operand)
    case .builtin where !allowsType:
      report(.uncalledBuiltin, "\(describe(operand)) must be called", at: operand)
    case .type where !allowsType: report(.notAnExpression, "\(describe(operand)) is not an expression", at: operand)
    default: return
    }
    operand.mode = .invalid
  }

  private func requireSingle(_ operand: inout Operand) {
    guard operand.mode == .value, case .tuple = operand.type else { return }
    report(.multipleValues, "multiple-value \(describe(operand)) in single-value context", at: operand)
    operand.mode = .invalid
  }

  // MARK: - Kinds of expression

  private func evaluate(_ expression: Expression, hint: GoType?, target: GoType?, targetName: String)
    -> (Operand, ExpressionKind)
  {
    var operand = Operand(.invalid, expression: expression)
    switch expression.kind {
    case .bad: return (operand, .statement)
    case .identifier(let name): return (identifier(name, expression), .expression)
    case .basicLiteral(let literal): operand = self.literal(literal, expression)
    case .functionLiteral(let type, let body): operand = functionLiteral(type, body, expression)
    case .compositeLiteral(let type, let elements):
      operand = compositeLiteral(expression, type, elements, hint: hint)
    case .parenthesized(let inner):
      let (result, kind) = raw(inner, target: target, targetName: targetName)
      return (result, kind)
    case .selector: operand = selector(expression)
    case .index(let base, let indices):
      operand = index(expression, base, indices, target: target, targetName: targetName)
    case .slice(let base, let low, let high, let max): operand = slice(expression, base, low, high, max)
    case .typeAssertion(let base, let type): operand = typeAssertion(expression, base, type)
    case .call: return call(expression)
    case .star(let inner): operand = star(inner, expression)
    case .unary(let op, let inner):
      operand = unary(op, inner, expression, hint: hint)
      if op == .receive { return (operand, .statement) }
    case .binary: operand = binaryChain(expression)
    case .ellipsis:
      report(.misplacedDots, "invalid use of '...'", at: expression.range)
    case .arrayType, .sliceType, .structType, .functionType, .interfaceType, .mapType, .channelType:
      operand.type = type(expression)
      operand.mode = operand.type.isInvalid ? .invalid : .type
    }
    return (operand, .expression)
  }

  private func literal(_ literal: BasicLiteral, _ expression: Expression) -> Operand {
    var operand = Operand(.invalid, expression: expression)
    if literal.kind != .string, literal.kind != .rune, literal.text.utf8.count > 10_000 {
      report(
        .malformedConstant,
        "excessively long constant: \(literal.text.prefix(10))... (\(literal.text.utf8.count) chars)",
        at: expression.range)
      return operand
    }
    guard let constant = Constant(literal) else {
      report(.malformedConstant, "malformed constant: \(literal.text)", at: expression.range)
      return operand
    }
    operand.mode = .constant
    operand.constant = constant
    switch literal.kind {
    case .integer: operand.type = .basic(.untypedInt)
    case .float: operand.type = .basic(.untypedFloat)
    case .imaginary: operand.type = .basic(.untypedComplex)
    case .rune: operand.type = .basic(.untypedRune)
    case .string: operand.type = .basic(.untypedString)
    }
    checkOverflow(&operand)
    return operand
  }

  private func functionLiteral(_ type: FunctionType, _ body: Block, _ expression: Expression) -> Operand {
    let scope = Scope(parent: environment.scope, isFunction: true)
    let signature = signature(of: type, receiver: nil, typeParameters: [], in: scope)
    facts.signatures[expression.id] = signature
    let (declaration, iota) = (environment.declaration, environment.iota)
    later { [self] in
      checkBody(body, signature: signature, scope: scope, declaration: declaration, iota: iota)
    }
    return Operand(.value, type: .function(signature), expression: expression)
  }

  /// `*x`: a pointer type or an indirection.
  private func star(_ inner: Expression, _ expression: Expression) -> Operand {
    var operand = expressionOrType(inner)
    operand.expression = inner
    switch operand.mode {
    case .invalid: return operand
    case .type:
      refuseConstraint(operand.type, at: inner.range)
      operand.type = .pointer(operand.type)
      return operand
    case .nilValue:
      report(.invalidIndirection, "invalid operation: cannot indirect \(describe(operand))", at: expression.range)
      operand.mode = .invalid
      return operand
    default: break
    }
    var base: GoType?
    for type in typeSetMembers(operand.type) {
      guard case .pointer(let pointee) = type.underlying else {
        if !type.isInvalid {
          report(.invalidIndirection, "invalid operation: cannot indirect \(describe(operand))", at: inner.range)
        }
        operand.mode = .invalid
        return operand
      }
      if let base, !identical(base, pointee) {
        report(
          .invalidIndirection,
          "invalid operation: pointers of \(describe(operand)) must have identical base types", at: inner.range)
        operand.mode = .invalid
        return operand
      }
      base = pointee
    }
    operand.mode = base == nil ? .invalid : .variable
    operand.type = base ?? .invalid
    operand.constant = nil
    return operand
  }

  /// The type itself, or the types of a type parameter's set (a constraint without terms yields itself).
  func typeSetMembers(_ type: GoType) -> [GoType] {
    guard let parameter = type.typeParameter else { return [type] }
    guard let terms = parameter.interface.typeSet.terms, !terms.isEmpty else {
      return [.interface(parameter.interface)]
    }
    return terms.map(\.type)
  }

  private func typeAssertion(_ whole: Expression, _ base: Expression, _ type: Expression?) -> Operand {
    var operand = expression(base)
    guard let type else {
      if !operand.isInvalid {
        report(.misplacedTypeSwitch, "use of .(type) outside type switch", at: whole.range)
      }
      operand.mode = .invalid
      return operand
    }
    if operand.isInvalid {
      _ = self.type(type)
      return operand
    }
    if operand.type.isTypeParameter {
      report(
        .invalidAssertion,
        "invalid operation: cannot use type assertion on type parameter value \(describe(operand))", at: operand)
      operand.mode = .invalid
    } else if !operand.type.isInterface {
      report(.invalidAssertion, "invalid operation: \(describe(operand)) is not an interface", at: operand)
      operand.mode = .invalid
    }
    let asserted = variableType(type)
    if asserted.isInvalid || operand.isInvalid {
      operand.mode = .invalid
      return operand
    }
    if let cause = assertionFailure(operand.type, asserted) {
      report(
        .impossibleAssertion,
        "impossible type assertion: \(describe(whole))\n\t\(describe(asserted)) does not implement \(describe(operand.type)) \(cause)",
        at: whole.range)
    }
    operand.mode = .commaOK
    operand.type = asserted
    operand.constant = nil
    return operand
  }

  /// Why a value of the interface type can never have the dynamic type; nil when it can.
  func assertionFailure(_ interface: GoType, _ type: GoType) -> String? {
    if type.isInterface || type.isTypeParameter { return nil }
    return missingMethodCause(type, interface, isAssertion: false)
  }

  // MARK: - Evaluating without interest in the result

  /// Evaluates expressions of a statement that is wrong anyway, so that what they mention counts as used.
  @discardableResult
  func use(_ expressions: [Expression]) -> Bool {
    var isValid = true
    for expression in expressions {
      if case .identifier(let name) = expression.unparenthesized.kind, name.isBlank { continue }
      if raw(expression, allowsGeneric: true).operand.isInvalid { isValid = false }
    }
    return isValid
  }

  /// The same for left sides, whose variables do not become used.
  @discardableResult
  func useLeft(_ expressions: [Expression]) -> Bool {
    var isValid = true
    for expression in expressions {
      guard let name = expression.asIdentifier else {
        isValid = use([expression]) && isValid
        continue
      }
      if name.isBlank { continue }
      let variable = lookup(name.name)
      let wasUsed = variable?.isUsed ?? false
      isValid = use([expression]) && isValid
      if let variable, case .variable = variable.kind { variable.isUsed = wasUsed }
    }
    return isValid
  }
}
