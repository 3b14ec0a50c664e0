/// The expression switch, and what clauses of every kind of switch share.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  func switching(
    _ syntax: GoSyntax.Statement, _ first: GoSyntax.Statement?, _ tag: GoSyntax.Expression?, _ clauses: [CaseClause],
    label: String?
  ) -> Statement.Kind {
    let start = initial(first)
    var subject: Expression? = tag.map { expression($0) }
    maySetBefore = false
    var values = clauses.map { clause in
      clause.expressions.map { value in subject.map { expression(value, as: $0.type) } ?? expression(value) }
    }
    if subject == nil { (subject, values) = conditions(values, at: syntax.range) }
    if let tag = subject, !builder.isInterface(tag.type),
      let type = values.joined().lazy.map(\.type).first(where: { self.builder.isInterface($0) })
    {
      // A concrete tag is compared with interface values: all of them become values of that interface.
      subject = convert(tag, to: type)
      values = values.map { $0.map { convert($0, to: type) } }
    }
    let places = clauseBodies(clauses.map { ClauseSyntax($0) }, of: syntax)
    let built = zip(clauses, zip(values, places)).map { clause, parts in
      Switch.Clause(values: parts.0, isDefault: clause.isDefault, body: parts.1.body, trivia: parts.1.trivia)
    }
    return .switch(Switch(label: label, initial: start, tag: subject, clauses: built))
  }

  /// The cases of a switch without a tag are conditions; one that is an interface value is compared with true.
  private func conditions(_ values: [[Expression]], at range: SourceRange) -> (tag: Expression?, values: [[Expression]])
  {
    if values.joined().contains(where: { builder.isInterface($0.type) }) {
      return (Expression(.constant(.bool(true)), .bool, origin: range), values)
    }
    return (nil, values.map { $0.map { convert($0, to: .bool) } })
  }

  /// What clauses of `switch` and `select` have in common.
  struct ClauseSyntax {
    let range: SourceRange
    /// Where the part before the colon ends, or a place before the colon.
    let headEnd: Int
    let body: [GoSyntax.Statement]

    init(_ clause: CaseClause) {
      range = clause.range
      headEnd = clause.expressions.last?.range.end ?? clause.range.start
      body = clause.body
    }

    init(_ clause: CommunicationClause) {
      range = clause.range
      headEnd = clause.communication?.range.end ?? clause.range.start
      body = clause.body
    }
  }

  /// Bodies and comments of clauses, in order. A comment behind a clause's last statement belongs to it when it stands
  /// further right than `case`, else to the next clause.
  func clauseBodies(
    _ clauses: [ClauseSyntax], of statement: GoSyntax.Statement, before prepare: (Int) -> [Statement] = { _ in [] }
  ) -> [(body: [Statement], trivia: Trivia)] {
    var result: [(body: [Statement], trivia: Trivia)] = []
    var previousEnd = statement.range.start
    for (index, clause) in clauses.enumerated() {
      let leading = builder.comments.take(from: previousEnd, to: clause.range.start)
      let isFirst = index == 0
      let start = leading.first?.range.start ?? clause.range.start
      var trivia = Trivia(
        leading: builder.comments.texts(leading, before: clause.range.start),
        hasBlankLineBefore: !isFirst && builder.comments.hasBlankLine(from: previousEnd, to: start))
      let bodyStart = clause.body.first?.range.start
      let next = index + 1 < clauses.count ? clauses[index + 1].range.start : statement.range.end - 1
      let isBodyBelow =
        bodyStart.map { builder.comments.line(at: $0) != builder.comments.line(at: clause.headEnd) } ?? true
      if isBodyBelow {
        trivia.trailing = builder.comments.takeTrailing(after: clause.headEnd, before: bodyStart ?? next)
      }
      let prepared = prepare(index)
      let bodyEnd = clause.body.last?.range.end ?? clause.headEnd
      var body = prepared + statements(clause.body, from: clause.headEnd, to: bodyEnd)
      if let last = clause.body.last, let text = builder.comments.takeTrailing(after: last.range.end, before: next),
        let index = body.indices.last
      {
        body[index].trivia.trailing = text
      }
      let rest = builder.comments.takeIndented(from: bodyEnd, to: next, beyond: clause.range.start)
      if let comment = comment(rest, after: bodyEnd, isFirst: body.isEmpty) { body.append(comment) }
      previousEnd = rest.last?.range.end ?? bodyEnd
      result.append((body, trivia))
    }
    return result
  }
}
