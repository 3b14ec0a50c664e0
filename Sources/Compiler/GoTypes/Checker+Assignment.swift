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

  private func reportAssignment(_ values: [Expression], _ variables: Int, _ count: Int) {
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

  // MARK: - Assignment to what exists

  /// The type of a left side; nil for the blank identifier, `.invalid` when it cannot be assigned to.
  private func leftType(_ left: Expression) -> GoType? {
    let name = left.asIdentifier
    if let name, name.isBlank {
      record(left, .variable, .invalid)
      return nil
    }
    // To be assigned to is not to be used.
    let variable = name.flatMap { lookup($0.name) }
    let wasUsed = variable?.isUsed ?? false
    let operand = expression(left)
    if let variable, case .variable = variable.kind { variable.isUsed = wasUsed }
    if operand.isInvalid || operand.type.isInvalid { return .invalid }
    switch operand.mode {
    case .variable, .mapIndex: return operand.type
    default:
      if case .selector(let base, _) = left.unparenthesized.kind, expression(base).mode == .mapIndex {
        report(
          .unassignable, "cannot assign to struct field \(describe(left)) in map", at: left.range)
      } else {
        report(
          .unassignable,
          "cannot assign to \(describe(left)) (neither addressable nor a map index expression)", at: left.range)
      }
      return .invalid
    }
  }

  func assign(left: Expression, value: Expression?, operand: Operand?, context: String) {
    let target = leftType(left)
    if let target, target.isInvalid {
      if operand == nil, let value { use([value]) }
      return
    }
    var operand = operand ?? value.map { expression($0, target: target, targetName: describe(left)) } ?? Operand()
    let context = target == nil && context == "assignment" ? "assignment to _ identifier" : context
    assign(&operand, to: target, context: context)
    if target == nil, !operand.isInvalid { record(left, .variable, operand.type) }
  }

  func assign(_ left: [Expression], _ right: [Expression]) {
    let isCall = right.count == 1 && right[0].isCall
    if left.count == right.count, !isCall {
      for (target, value) in zip(left, right) {
        assign(left: target, value: value, operand: nil, context: "assignment")
      }
      return
    }
    if right.count != 1 {
      let leftIsValid = useLeft(left)
      if use(right), leftIsValid { reportAssignment(right, left.count, right.count) }
      return
    }
    let (operands, isCommaOK) = values(of: right[0], allowsCommaOK: left.count == 2)
    if operands.count == left.count {
      for (target, operand) in zip(left, operands) {
        assign(left: target, value: nil, operand: operand, context: "assignment")
      }
      if isCommaOK {
        var results = operands
        if let type = facts.types[left[1].id]?.type, !type.isInvalid { results[1].type = type }
        recordCommaOK(right[0], results)
      }
      return
    }
    if !operands.contains(where: \.isInvalid) { reportAssignment(right, left.count, operands.count) }
    useLeft(left)
  }

  /// `a, b := x, y`.
  func define(_ left: [Expression], _ right: [Expression], at range: SourceRange) {
    let top = delayed.count
    let scope = environment.scope
    var seen: Set<String> = []
    var variables: [Object] = []
    var fresh: [Object] = []
    var redeclared: Set<Object> = []
    var hasError = false
    for target in left {
      let placeholder = Object(.variable, name: "_", type: .invalid, range: target.range, packagePath: path)
      guard case .identifier(let name) = target.kind else {
        useLeft([target])
        report(.invalidDefinition, "non-name \(describe(target)) on left side of :=", at: target.range)
        hasError = true
        variables.append(placeholder)
        continue
      }
      if !name.isBlank, !seen.insert(name.name).inserted {
        report(.redeclared, "\(name.name) repeated on left side of :=", at: target.range)
        hasError = true
        variables.append(placeholder)
        continue
      }
      if !name.isBlank, let other = scope.local(name.name) {
        record(name, uses: other)
        if case .variable = other.kind {
          variables.append(other)
          redeclared.insert(other)
          record(target, .variable, other.type)
        } else {
          report(.unassignable, "cannot assign to \(describe(target))", at: target.range)
          hasError = true
          variables.append(placeholder)
        }
        continue
      }
      let object = Object(.variable, name: name.name, type: .invalid, range: name.range, packagePath: path)
      variables.append(object)
      if !name.isBlank { fresh.append(object) }
      record(name, defines: object)
    }
    initializeMixed(variables, redeclared: redeclared, with: right, at: range)
    processDelayed(from: top)
    for (target, object) in zip(left, variables) where !object.type.isInvalid {
      record(target, .variable, object.type)
    }
    if fresh.isEmpty, !hasError {
      report(.noNewVariables, "no new variables on left side of :=", at: defineOperator(left, right, range))
      return
    }
    for object in fresh { declare(object, in: scope) }
  }

  /// Variables that exist keep their type, new ones take that of their value.
  private func initializeMixed(
    _ objects: [Object], redeclared: Set<Object>, with values: [Expression], at range: SourceRange
  ) {
    func hasType(_ object: Object) -> Bool { redeclared.contains(object) }
    let isCall = values.count == 1 && values[0].isCall
    if objects.count == values.count, !isCall {
      for (object, value) in zip(objects, values) {
        var operand = expression(value, target: hasType(object) ? object.type : nil, targetName: object.name)
        initialize(variable: object, hasType: hasType(object), with: &operand, context: "assignment")
      }
      return
    }
    func giveUp() {
      for object in objects where !hasType(object) {
        object.isUsed = true
        object.type = .invalid
      }
    }
    if values.count != 1 {
      if use(values) { reportAssignment(values, objects.count, values.count) }
      return giveUp()
    }
    let (operands, isCommaOK) = self.values(of: values[0], allowsCommaOK: objects.count == 2)
    if operands.count != objects.count {
      if !operands.contains(where: \.isInvalid) { reportAssignment(values, objects.count, operands.count) }
      return giveUp()
    }
    var results = operands
    for (index, object) in objects.enumerated() {
      initialize(variable: object, hasType: hasType(object), with: &results[index], context: "assignment")
    }
    if isCommaOK { recordCommaOK(values[0], results) }
  }

  /// Where `:=` stands.
  private func defineOperator(_ left: [Expression], _ right: [Expression], _ range: SourceRange) -> SourceRange {
    guard let last = left.last, let first = right.first else { return range }
    let bytes = range.file.bytes
    var position = last.range.end
    while position < first.range.start, bytes[position] != UInt8(ascii: ":") { position += 1 }
    return SourceRange(file: range.file, start: position, end: min(position + 2, range.end))
  }
}
