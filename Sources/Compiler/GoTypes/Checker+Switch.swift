import Diagnostics
import GoSyntax

/// Expression switches and type switches.
extension Checker {
  private func reportDefaults(_ clauses: [CaseClause]) {
    var first: CaseClause?
    for clause in clauses where clause.isDefault {
      if let first {
        let place = first.range.position
        report(
          .duplicateDefault,
          "multiple defaults (first at \(first.range.file.path):\(place.line):\(place.column))", at: clause.range)
      } else {
        first = clause
      }
    }
  }

  func checkSwitch(_ tag: Expression?, _ clauses: [CaseClause], _ context: Context, _ statement: Statement) {
    var subject: Operand
    if let tag {
      subject = expression(tag)
      assign(&subject, to: nil, context: "switch expression")
      if !subject.isInvalid, !isComparableType(subject.type), !subject.type.hasNil {
        report(.invalidSwitch, "cannot switch on \(describe(subject))", at: subject)
        subject.mode = .invalid
      }
    } else {
      subject = Operand(.constant, type: .basic(.bool), constant: .bool(true))
      subject.text = "true"
    }
    reportDefaults(clauses)
    var seen: [(Constant, GoType, SourceRange)] = []
    for (index, clause) in clauses.enumerated() {
      for value in clause.expressions { check(caseValue: value, against: subject, &seen) }
      var inner = context.inner
      inner.allowsBreak = true
      if index + 1 < clauses.count { inner.allowsFallthrough = true } else { inner.isFinalCase = true }
      inScope { check(clause.body, inner) }
    }
  }

  private func check(
    caseValue value: Expression, against subject: Operand, _ seen: inout [(Constant, GoType, SourceRange)]
  ) {
    var operand = expression(value)
    if subject.isInvalid || operand.isInvalid { return }
    if operand.type.isUntyped {
      let (type, _, problem) = implicitType(of: operand, for: subject.type)
      if type == nil, problem == .mismatch {
        report(
          .mismatchedTypes,
          "invalid case \(describe(value)) in switch on \(subject.expression.map(describe) ?? "true") (mismatched types \(describe(operand.type)) and \(describe(subject.type)))",
          at: value.range)
        return
      }
    }
    convertUntyped(&operand, to: subject.type)
    if operand.isInvalid { return }
    var left = operand
    var right = subject
    compare(&left, &right, .equal, isSwitchCase: true)
    if left.isInvalid { return }
    guard let constant = operand.value else { return }
    if case .bool = constant, subject.expression == nil { return }
    if let other = seen.first(where: { $0.0 == constant && identical($0.1, operand.type) }) {
      report(
        .duplicateCase, "duplicate case \(describe(operand)) in expression switch", at: value.range,
        notes: [.init("previous case", at: other.2)])
      return
    }
    if case .bool = constant { return }
    seen.append((constant, operand.type, value.range))
  }

  func checkTypeSwitch(_ binding: Identifier?, _ subject: Expression, _ clauses: [CaseClause], _ context: Context) {
    var binding = binding
    if let name = binding, name.isBlank {
      report(.noNewVariables, "no new variable on left side of :=", at: name.range)
      binding = nil
    }
    var operand = expression(subject)
    if !operand.isInvalid {
      if operand.type.isTypeParameter {
        report(
          .invalidSwitch, "cannot use type switch on type parameter value \(describe(operand))", at: operand)
        operand.mode = .invalid
      } else if !operand.type.isInterface {
        if !operand.type.isInvalid { report(.invalidSwitch, "\(describe(operand)) is not an interface", at: operand) }
        operand.mode = .invalid
      }
    }
    reportDefaults(clauses)
    var variables: [Object] = []
    var seen: [(GoType?, SourceRange)] = []
    for clause in clauses {
      let type = caseTypes(clause.expressions, operand, &seen)
      inScope {
        if let binding {
          var type = type
          if clause.expressions.count != 1 || type == nil { type = operand.isInvalid ? .invalid : operand.type }
          let object = Object(
            .variable, name: binding.name, type: type ?? .invalid, range: binding.range, packagePath: path)
          declare(object, in: environment.scope)
          facts.implicits[clause.id] = object
          variables.append(object)
        }
        var inner = context.inner
        inner.allowsBreak = true
        inner.isTypeSwitch = true
        check(clause.body, inner)
      }
    }
    if let binding {
      // The variables of all clauses are one as far as use goes.
      let isUsed = variables.contains { $0.isUsed }
      for variable in variables { variable.isUsed = true }
      if !isUsed { report(.unusedVariable, "declared and not used: \(binding.name)", at: binding.range) }
    }
  }

  /// Checks the types of a clause; the last one, nil for `nil`.
  private func caseTypes(_ expressions: [Expression], _ operand: Operand, _ seen: inout [(GoType?, SourceRange)])
    -> GoType?
  {
    var result: GoType?
    for expression in expressions {
      var type: GoType?
      if let name = expression.asIdentifier, let object = lookup(name.name), case .nil = object.kind {
        _ = self.expression(expression)
        result = nil
      } else {
        let denoted = variableType(expression)
        result = denoted
        if denoted.isInvalid { continue }
        type = denoted
      }
      let same = seen.first { other, _ in
        guard let other, let type else { return other == nil && type == nil }
        return identical(other, type)
      }
      if let same {
        report(
          .duplicateCase, "duplicate case \(type.map(describe) ?? "nil") in type switch", at: expression.range,
          notes: [.init("previous case", at: same.1)])
        continue
      }
      seen.append((type, expression.range))
      guard let type, !operand.isInvalid else { continue }
      if let cause = assertionFailure(operand.type, type) {
        report(
          .impossibleAssertion,
          "impossible type switch case: \(describe(operand)) cannot have dynamic type \(describe(type)) \(cause)",
          at: expression.range)
      }
    }
    return result
  }
}
