import Diagnostics
import IR

// Normal form: a switch without a tag is an `if` chain unless a `break` or `fallthrough` needs it to stay a switch (then
// its tag is `true`); every switch has a default clause, its last; a tag that Swift's `switch` cannot compare, so that it is
// compared again and again, is a simple expression; a type switch's subject is a simple expression, and a
// `break` that leaves a type switch names a labelled block around it.

@Sendable func lowerSwitches(_ program: Program) -> [Diagnostic] {
  program.rewrite(
    with: Rewriter(statement: { statement in
      switch statement.kind {
      case .switch(let node): [lower(bindingTag(of: node, program), statement)]
      case .typeSwitch(let node): lower(node, statement)
      default: [statement]
      }
    }))
  return []
}

/// The switch with its tag in a variable where it would be evaluated for each value: interfaces and objects are compared
/// by functions of their own, and so is what may turn out to be impossible to compare; a default that is not the last
/// clause compares it with all values.
private func bindingTag(of node: Switch, _ program: Program) -> Switch {
  guard let tag = node.tag, !tag.isSimple,
    program.isInterface(tag.type) || program.hasIdentity(tag.type) || program.mayBeUncomparable(tag.type)
      || node.clauses.dropLast().contains(where: \.isDefault)
  else { return node }
  var result = node
  let variable = Variable("tag", tag.type, .temporary, origin: tag.origin)
  let binding = Statement(.define([.new(variable)], [tag]), origin: tag.origin)
  result.initial = node.initial.map { Statement(.block([$0, binding]), origin: tag.origin) } ?? binding
  result.tag = Expression(.variable(variable), tag.type, origin: tag.origin)
  return result
}

private func lower(_ node: Switch, _ statement: Statement) -> Statement {
  var node = node
  var result = statement
  let fallsThrough = node.clauses.contains { clause in
    if case .fallthrough? = clause.body.last(where: { if case .comment = $0.kind { false } else { true } })?.kind {
      true
    } else {
      false
    }
  }
  if !fallsThrough, let position = node.clauses.firstIndex(where: \.isDefault) {
    node.clauses.append(node.clauses.remove(at: position))
  }
  let canChain = !fallsThrough && node.label == nil && !node.clauses.contains { breaks($0.body) }
  if node.tag == nil, canChain, let chain = chain(node.clauses[...]) {
    guard case .if(_, let condition, let then, let otherwise) = chain.kind else { return statement }
    result.kind = .if(initial: node.initial, condition: condition, then: then, otherwise: otherwise)
    result.trivia.leading += node.clauses[0].trivia.leading
    return result
  }
  if node.tag == nil { node.tag = Expression(.constant(.bool(true)), .bool, origin: statement.origin) }
  if !node.clauses.contains(where: \.isDefault) {
    node.clauses.append(Switch.Clause(values: [], isDefault: true, body: []))
  }
  result.kind = .switch(node)
  return result
}

/// The clauses as `if … else if … else`; nil when the first is the default.
private func chain(_ clauses: ArraySlice<Switch.Clause>) -> Statement? {
  guard let first = clauses.first, !first.isDefault, var condition = first.values.first else { return nil }
  for value in first.values.dropFirst() {
    condition = Expression(.logical(.or, condition, value), .bool, origin: value.origin)
  }
  var otherwise: [Statement]?
  if let next = clauses.dropFirst().first {
    if next.isDefault {
      otherwise = withComments(next.trivia, next.body)
    } else {
      otherwise = chain(clauses.dropFirst()).map { next in
        [next]
      }
      if let trivia = clauses.dropFirst().first?.trivia, !trivia.leading.isEmpty, otherwise != nil,
        case .if(let initial, let condition, let then, let rest) = otherwise![0].kind
      {
        otherwise![0].kind = .if(
          initial: initial, condition: condition, then: withComments(trivia, then), otherwise: rest)
      }
    }
  }
  return Statement(
    .if(initial: nil, condition: condition, then: withTrailing(first.trivia, first.body), otherwise: otherwise),
    origin: condition.origin)
}

/// A clause's comments move into its body.
private func withComments(_ trivia: Trivia, _ body: [Statement]) -> [Statement] {
  let comments = trivia.leading + (trivia.trailing.map { [$0] } ?? [])
  guard !comments.isEmpty else { return body }
  return [Statement(.comment, trivia: Trivia(leading: comments))] + body
}

private func withTrailing(_ trivia: Trivia, _ body: [Statement]) -> [Statement] {
  guard let trailing = trivia.trailing else { return body }
  return [Statement(.comment, trivia: Trivia(leading: [trailing]))] + body
}

private func lower(_ node: TypeSwitch, _ statement: Statement) -> [Statement] {
  var node = node
  var before: [Statement] = []
  if !node.subject.isStable, !node.subject.isSimple {
    let subject = Variable("value", node.subject.type, .temporary, origin: node.subject.origin)
    subject.isUsed = true
    if let initial = node.initial { before.append(initial) }
    node.initial = nil
    before.append(Statement(.define([.new(subject)], [node.subject]), origin: node.subject.origin))
    node.subject = Expression(.variable(subject), node.subject.type, origin: node.subject.origin)
  }
  if let position = node.clauses.firstIndex(where: \.isDefault) {
    node.clauses.append(node.clauses.remove(at: position))
  }
  var result = statement
  if node.label != nil || node.clauses.contains(where: { breaks($0.body) }) {
    let label = node.label ?? "typeSwitch"
    for index in node.clauses.indices { node.clauses[index].body = labelBreaks(node.clauses[index].body, label) }
    node.label = nil
    result.kind = .labeledBlock(label, before + [Statement(.typeSwitch(node), origin: statement.origin)])
    return [result]
  }
  result.kind = .typeSwitch(node)
  if !before.isEmpty {
    before[0].trivia = statement.trivia
    result.trivia = Trivia()
  }
  return before + [result]
}
