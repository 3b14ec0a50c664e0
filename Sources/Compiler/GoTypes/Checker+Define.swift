import Diagnostics
import GoSyntax

/// Assignment to variables that exist, and `:=`, which may declare some.
extension Checker {
  /// The type of a left side; nil for the blank identifier, `.invalid` when it cannot be assigned to.
  func leftType(_ left: Expression) -> GoType? {
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
  func initializeMixed(
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
  func defineOperator(_ left: [Expression], _ right: [Expression], _ range: SourceRange) -> SourceRange {
    guard let last = left.last, let first = right.first else { return range }
    let bytes = range.file.bytes
    var position = last.range.end
    while position < first.range.start, bytes[position] != UInt8(ascii: ":") { position += 1 }
    return SourceRange(file: range.file, start: position, end: min(position + 2, range.end))
  }
}
