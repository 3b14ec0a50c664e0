import Diagnostics
import GoSyntax

/// Assignments and everything that behaves like one: initialisation, argument passing, returning.
extension Checker {
  /// Holds an operand to the type of what it is assigned to; nil is the blank identifier.
  func assign(_ operand: inout Operand, to target: GoType?, context: String) {
    if operand.isInvalid { return }
    if operand.mode == .value, case .tuple = operand.type {
      report(.multipleValues, "multiple-value \(describe(operand)) in single-value context", at: operand)
      operand.mode = .invalid
      return
    }
    if let target, target.isInvalid {
      finish(&operand)
      return
    }
    switch operand.mode {
    case .noValue, .builtin, .type:
      report(
        .incompatibleAssignment,
        "cannot assign \(describe(operand)) to \(target.map(describe) ?? "_") in \(context)", at: operand)
      operand.mode = .invalid
      return
    default: break
    }
    if operand.type.isUntyped {
      var wanted = target ?? operand.type.defaultType
      if operand.isNil {
        if target == nil {
          report(.untypedNil, "use of untyped nil in \(context)", at: operand)
          operand.mode = .invalid
          return
        }
      } else if target?.isInterface ?? true {
        wanted = operand.type.defaultType
      }
      let (type, constant, problem) = implicitType(of: operand, for: wanted)
      guard let type else {
        let suffix = problem == .truncated ? " (truncated)" : problem == .overflow ? " (overflows)" : ""
        let code: DiagnosticCode =
          problem == .truncated
          ? .constantTruncated : problem == .overflow ? .constantOverflow : .incompatibleAssignment
        report(
          code, "cannot use \(describe(operand)) as \(describe(wanted)) value in \(context)\(suffix)", at: operand)
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
    if case .function(let signature) = operand.type, !signature.typeParameters.isEmpty {
      report(
        .missingInstantiation, "cannot use generic function \(describe(operand)) without instantiation in \(context)",
        at: operand)
      operand.mode = .invalid
      return
    }
    guard let target else { return }
    if case .no(let cause) = assignability(of: operand, to: target) {
      let suffix = cause.isEmpty ? "" : ": \(cause)"
      report(
        .incompatibleAssignment,
        "cannot use \(describe(operand)) as \(describe(target)) value in \(context)\(suffix)", at: operand)
      operand.mode = .invalid
    }
  }

  /// An untyped value whose target is unknown takes its default type.
  private func finish(_ operand: inout Operand) {
    if operand.type.isUntyped, !operand.isNil, let expression = operand.expression {
      updateType(of: expression, to: operand.type.defaultType, isFinal: true)
    }
  }

  // MARK: - Initialisation

  func initialize(constant object: Object, hasType: Bool, with operand: inout Operand) {
    if operand.isInvalid || operand.type.isInvalid || hasType && object.type.isInvalid {
      if !hasType { object.type = .invalid }
      return
    }
    guard operand.mode == .constant else {
      report(.notConstant, "\(describe(operand)) is not constant", at: operand)
      if !hasType { object.type = .invalid }
      return
    }
    if !hasType { object.type = operand.type }
    assign(&operand, to: object.type, context: "constant declaration")
    if operand.isInvalid { return }
    if let constant = operand.constant, let basic = operand.type.underlyingBasic {
      object.kind = .constant(constant.shaped(for: basic))
    } else {
      object.kind = .constant(operand.constant)
    }
  }

  func initialize(variable object: Object, hasType: Bool, with operand: inout Operand, context: String) {
    if operand.isInvalid || operand.type.isInvalid || hasType && object.type.isInvalid {
      if !hasType { object.type = .invalid }
      // A variable whose value is wrong is not also unused.
      object.isUsed = true
      return
    }
    if !hasType {
      var type = operand.type
      if type.isUntyped {
        if operand.isNil {
          report(.untypedNil, "use of untyped nil in \(context)", at: operand)
          object.type = .invalid
          operand.mode = .invalid
          return
        }
        type = type.defaultType
      }
      object.type = type
    }
    assign(&operand, to: object.type, context: context)
  }

  /// Initialises variables by a list of expressions, or one expression with several values.
  func initialize(
    variables objects: [Object], hasType: Bool, with values: [Expression], returning statement: Statement?,
    context: String? = nil
  ) {
    let context = context ?? (statement == nil ? "assignment" : "return statement")
    let hasType = hasType || statement != nil
    func giveUp() {
      for object in objects {
        object.isUsed = true
        if !hasType { object.type = .invalid }
      }
    }
    let isCall = values.count == 1 && values[0].isCall
    if values.count == objects.count, !isCall {
      for (object, value) in zip(objects, values) {
        let name = statement != nil && object.name.isEmpty ? "result variable" : object.name
        var operand = expression(value, target: hasType ? object.type : nil, targetName: name)
        initialize(variable: object, hasType: hasType, with: &operand, context: context)
      }
      return
    }
    if values.count != 1 {
      if use(values) {
        if let statement {
          reportReturn(objects, values.map { expression($0) }, statement)
        } else {
          reportAssignment(values, objects.count, values.count)
        }
      }
      return giveUp()
    }
    let (operands, isCommaOK) = self.values(
      of: values[0], allowsCommaOK: objects.count == 2 && statement == nil)
    if operands.count == objects.count {
      var results = operands
      for (index, object) in objects.enumerated() {
        initialize(variable: object, hasType: hasType, with: &results[index], context: context)
      }
      if isCommaOK { recordCommaOK(values[0], results) }
      return
    }
    if !operands[0..<min(1, operands.count)].contains(where: \.isInvalid) {
      if let statement {
        reportReturn(objects, operands, statement)
      } else {
        reportAssignment(values, objects.count, operands.count)
      }
    }
    giveUp()
  }

  /// The expression of a comma-ok form has both types.
  func recordCommaOK(_ expression: Expression, _ operands: [Operand]) {
    guard operands.count == 2, !operands.contains(where: \.isInvalid) else { return }
    let second = operands[1].type.isUntyped ? .basic(.bool) : operands[1].type
    var expression = expression
    while true {
      untyped[expression.id] = nil
      let mode = facts.types[expression.id]?.mode ?? .commaOK
      facts.types[expression.id] = TypeAndValue(mode: mode, type: .tuple([operands[0].type, second]))
      guard case .parenthesized(let inner) = expression.kind else { return }
      expression = inner
    }
  }

  func reportAssignment(_ values: [Expression], _ variables: Int, _ count: Int) {
    func measure(_ count: Int, _ unit: String) -> String { "\(count) \(unit)\(count == 1 ? "" : "s")" }
    let left = measure(variables, "variable")
    let right = measure(count, "value")
    if values.count == 1, case .call(let function, _, _) = values[0].unparenthesized.kind {
      report(
        .assignmentCount, "assignment mismatch: \(left) but \(describe(function)) returns \(right)",
        at: values[0].place)
      return
    }
    report(.assignmentCount, "assignment mismatch: \(left) but \(right)", at: values[0].place)
  }

  private func reportReturn(_ objects: [Object], _ operands: [Operand], _ statement: Statement) {
    var range = statement.range
    var qualifier = "not enough"
    if operands.count > objects.count {
      range = operands[objects.count].expression?.range ?? range
      qualifier = "too many"
    } else if let last = operands.last {
      range = last.expression?.range ?? range
    }
    report(
      .resultCount,
      "\(qualifier) return values\n\thave \(summary(operands.map(\.type)))\n\twant \(summary(objects.map(\.type)))",
      at: range)
  }

}
