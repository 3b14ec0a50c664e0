// Switches: a Swift `switch` over values, a chain of `if` over conditions.
import IR
import SwiftPrinting

extension Emitter {
  func `switch`(_ node: Switch) -> Document {
    if let tag = node.tag, !isNamedInterface(tag.type), !hasIdentity(tag.type), !mayThrow(node, tag),
      !program.isUncomparable(tag.type)
    {
      return valueSwitch(node, tag)
    }
    var node = node
    if let tag = node.tag {
      for clause in node.clauses.indices {
        node.clauses[clause].values = node.clauses[clause].values.map { value in
          let kind: Expression.Kind = isNil(value) ? .isNil(tag, negated: false) : .comparison(.equal, tag, value)
          return Expression(kind, .bool, origin: value.origin)
        }
      }
    }
    if node.clauses.contains(where: { $0.body.endsInFallthrough }) { return valueSwitch(node, nil) }
    return conditionChain(node)
  }

  private func isNil(_ value: Expression) -> Bool {
    guard case .zero = value.kind else { return false }
    switch underlying(value.type) {
    case .slice, .map, .function, .channel, .pointer, .any: return true
    default: return isNamedInterface(value.type)
    }
  }

  /// Whether comparing the tag with a case may throw, which Swift's patterns cannot.
  private func mayThrow(_ node: Switch, _ tag: Expression) -> Bool {
    scope.isThrowing && node.clauses.contains { $0.values.contains { program.comparisonMayPanic(tag, $0) } }
  }

  private func valueSwitch(_ node: Switch, _ tag: Expression?) -> Document {
    let subject = tag.map { condition($0, .inferred) } ?? "true"
    var clauses = node.clauses
    // The default comes last in Swift; one that falls through, or is fallen into, stays where it is.
    if let position = clauses.firstIndex(where: \.isDefault), !clauses.contains(where: { $0.body.endsInFallthrough }) {
      clauses.append(clauses.remove(at: position))
    }
    let isDefaultLast = clauses.last?.isDefault ?? false
    let others = clauses.flatMap(\.values)
    var lines = Lines()
    for clause in clauses {
      var title: Document = "default:"
      if clause.isDefault, !isDefaultLast {
        title = defaultBetween(tag, others)
      } else if !clause.values.isEmpty {
        let values = clause.values.map { pattern($0, of: tag) }
        title = .group(["case ", .fill(values.dropLast().map { $0 + "," } + values.suffix(1))]) + ":"
      }
      let body = inside {
        $0.breakLabel = nil
      } _: {
        clauseLines(title, clause.body, clause.trivia)
      }
      lines.append(body)
    }
    if !isDefaultLast { lines.append(["default:" + .nest([.hardline, "break"])]) }
    return labelled(node.label) + header("switch", subject) + [.hardline, lines.document, .hardline, "}"]
  }

  /// A value among the cases; a condition, where there is no tag but `true`, may throw, and a nil among values of type
  /// `any` says of which type it is.
  private func pattern(_ value: Expression, of tag: Expression?) -> Document {
    switch (tag?.kind, value.kind) {
    case (nil, _), (.constant(.bool(true))?, _): return root(value)
    case (_, .zero): if let tag, case .any = underlying(tag.type) { return expression(value, .inferred) }
    default: break
    }
    return expression(value, atLeast: .ternary)
  }

  /// A default that other clauses follow, because one falls through: none of their values is the tag's.
  private func defaultBetween(_ tag: Expression?, _ values: [Expression]) -> Document {
    func all(_ conditions: [Expression]) -> Expression {
      conditions.dropFirst().reduce(conditions[0]) { Expression(.logical(.and, $0, $1), .bool) }
    }
    guard !values.isEmpty else { return "case _:" }
    guard let tag else { return "case " + root(all(values.map { Expression(.not($0), .bool) })) + ":" }
    return "case _ where " + root(all(values.map { Expression(.comparison(.notEqual, tag, $0), .bool) })) + ":"
  }

  /// `if … {} else if … {} else {}`; a `break` that leaves it names its label.
  private func conditionChain(_ node: Switch) -> Document {
    let needsLabel = node.clauses.contains { Self.hasOwnBreak($0.body) }
    let label = node.label ?? (needsLabel ? freshName("choice") : nil)
    var branches: [Branch] = []
    for clause in node.clauses where !clause.isDefault {
      let any = clause.values.dropFirst().reduce(clause.values[0]) {
        Expression(.logical(.or, $0, $1), .bool, origin: $1.origin)
      }
      branches.append(Branch(condition: condition(any), body: clause.body, trivia: clause.trivia))
    }
    let last = node.clauses.first(where: \.isDefault)
    return chain(label, branches, last.map { Branch(condition: .empty, body: $0.body, trivia: $0.trivia) })
  }

  func alternatives(_ conditions: [Document]) -> Document {
    .group(.nest(.fill([conditions[0]] + conditions.dropFirst().map { "|| " + $0 })))
  }

  struct Branch {
    var condition: Document
    var first: [Document] = []
    var body: [Statement]
    var trivia: Trivia
  }

  /// A chain of `if`; comments above a clause go to the beginning of its body.
  func chain(_ label: String?, _ branches: [Branch], _ last: Branch?) -> Document {
    func body(_ branch: Branch) -> Lines {
      var lines = Lines()
      let trailing = branch.trivia.trailing.map { [$0] } ?? []
      lines.append(comments(branch.trivia.leading + trailing))
      lines.append(branch.first)
      inside {
        $0.breakLabel = label
      } _: {
        append(branch.body, to: &lines)
      }
      return lines
    }
    guard !branches.isEmpty else {
      guard let last else { return .empty }
      return labelled(label) + braces("do ", body(last))
    }
    var result = labelled(label)
    for (position, branch) in branches.enumerated() {
      let keyword = position == 0 ? "if" : "else if"
      if position > 0 { result += " " }
      result += block(header(keyword, branch.condition), body(branch))
    }
    if let last {
      let lines = body(last)
      if !lines.isEmpty { result += " " + braces("else ", lines) }
    }
    return result
  }

  /// Whether an unlabelled `break` in a clause leaves the switch.
  static func hasOwnBreak(_ body: [Statement]) -> Bool {
    var found = false
    Walker(
      expression: { _ in false },
      statement: {
        switch $0.kind {
        case .break(label: nil): found = true
        case .loop, .range, .switch, .typeSwitch, .select, .countingLoop, .whileLoop, .selectSwitch: return false
        default: break
        }
        return true
      }
    ).walk(body)
    return found
  }
}

extension [Statement] {
  var endsInFallthrough: Bool { if case .fallthrough? = last?.kind { true } else { false } }
}
