/// Statements: which construct each is, and blocks with their comments.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  /// The statements between a block's braces.
  func block(_ block: Block) -> [Statement] {
    statements(block.statements, from: block.range.start + 1, to: max(block.range.start + 1, block.range.end - 1))
  }

  /// Statements with the comments that stand around them between two places of the source.
  func statements(_ list: [GoSyntax.Statement], from start: Int, to end: Int) -> [Statement] {
    var result: [Statement] = []
    var previousEnd = start
    for (index, syntax) in list.enumerated() {
      let leading = builder.comments.take(from: previousEnd, to: syntax.range.start)
      var built = statement(syntax)
      let inner = builder.comments.take(from: syntax.range.start, to: syntax.range.end)
      let limit = index + 1 < list.count ? list[index + 1].range.start : end
      let trivia = builder.comments.trivia(
        of: syntax.range, after: previousEnd, isFirst: result.isEmpty, leading: leading, inner: inner, before: limit)
      previousEnd = syntax.range.end
      if built.isEmpty, !trivia.leading.isEmpty || trivia.trailing != nil { built = [Statement(.comment)] }
      guard let last = built.indices.last else { continue }
      built[0].trivia.leading = trivia.leading + built[0].trivia.leading
      built[0].trivia.hasBlankLineBefore = trivia.hasBlankLineBefore
      if let trailing = trivia.trailing { built[last].trivia.trailing = trailing }
      result += built
    }
    if let rest = comment(
      builder.comments.take(from: previousEnd, to: end), after: previousEnd, isFirst: result.isEmpty)
    {
      result.append(rest)
    }
    return result
  }

  /// Comments without a statement.
  func comment(_ comments: [Comment], after previousEnd: Int, isFirst: Bool) -> Statement? {
    guard let first = comments.first else { return nil }
    let isApart = builder.comments.hasBlankLine(from: previousEnd, to: first.range.start)
    return Statement(
      .comment, origin: first.range,
      trivia: Trivia(leading: builder.comments.texts(comments), hasBlankLineBefore: !isFirst && isApart))
  }

  /// Builds one statement; first come those that set temporaries it needs.
  func statement(_ syntax: GoSyntax.Statement, label: String? = nil) -> [Statement] {
    let outer = pending
    let outerState = maySetBefore
    pending = []
    maySetBefore = true
    defer {
      pending = outer
      maySetBefore = outerState
    }
    let built = parts(syntax, label: label)
    return pending + built
  }

  /// The first statement of an `if`, `for` or `switch`; temporaries it needs go before the whole.
  func initial(_ syntax: GoSyntax.Statement?) -> Statement? {
    guard let syntax else { return nil }
    let built = parts(syntax, label: nil)
    // What follows must not run before it.
    maySetBefore = false
    guard let last = built.last else { return nil }
    pending += built.dropLast()
    return last
  }

  private func parts(_ syntax: GoSyntax.Statement, label: String?) -> [Statement] {
    func one(_ kind: Statement.Kind) -> [Statement] { [Statement(kind, origin: syntax.range)] }
    switch syntax.kind {
    case .empty, .bad: return []
    case .expression(let expression): return one(expressionStatement(expression))
    case .send(let channel, let value): return one(send(channel, value))
    case .increment(let place): return one(increment(place, .add))
    case .decrement(let place): return one(increment(place, .subtract))
    case .assignment(let places, .assign, let values): return assignment(places, values, at: syntax.range)
    case .assignment(let places, .compound(let operation), let values):
      return compound(places, operation, values).map(one) ?? []
    case .define(let names, let values): return definition(names, values, at: syntax.range)
    case .go(let call): return one(go(call))
    case .defer(let call): return one(deferred(call))
    case .return(let values): return returning(values, at: syntax.range)
    case .branch(let branch, let target): return one(self.branch(branch, target))
    case .block(let body): return one(.block(block(body)))
    case .if(let first, let condition, let then, let otherwise):
      return one(conditional(first, condition, then, otherwise))
    case .switch(let first, let tag, let clauses):
      return one(switching(syntax, first, tag, clauses, label: label))
    case .typeSwitch(let first, let binding, let subject, let clauses):
      return one(typeSwitch(syntax, first, binding, subject, clauses, label: label))
    case .select(let clauses): return one(select(syntax, clauses, label: label))
    case .for(let first, let condition, let post, let body):
      return one(loop(first, condition, post, body, label: label))
    case .range(let variables, let isDefinition, let subject, let body):
      return one(range(variables.first, variables.dropFirst().first, isDefinition, subject, body, label: label))
    case .labeled(let label, let inner): return labeled(label, inner, at: syntax.range)
    case .declaration(let declaration): return local(declaration)
    }
  }

  private func expressionStatement(_ syntax: GoSyntax.Expression) -> Statement.Kind {
    let built = expression(syntax)
    if case .builtin(.panic, let operands) = built.kind, let value = operands.first { return .panic(value) }
    return lock(built) ?? .expression(built)
  }

  private func conditional(
    _ first: GoSyntax.Statement?, _ condition: GoSyntax.Expression, _ then: Block, _ otherwise: GoSyntax.Statement?
  ) -> Statement.Kind {
    let initial = initial(first)
    let condition = expression(condition)
    let body = block(then)
    var rest: [Statement]?
    if let otherwise {
      if case .block(let body) = otherwise.kind { rest = block(body) } else { rest = statement(otherwise) }
    }
    return .if(initial: initial, condition: condition, then: body, otherwise: rest)
  }

  /// `return …`, each value converted to its result.
  private func returning(_ values: [GoSyntax.Expression], at range: SourceRange) -> [Statement] {
    let results = function?.results ?? []
    if values.count == 1, results.count > 1 {
      let tuple = expression(values[0])
      let types = results.map(\.type)
      guard case .tuple(let elements) = tuple.type, elements.map(\.type) != types else {
        return [Statement(.return([tuple]), origin: range)]
      }
      let temporaries = elements.map { builder.temporary($0.type, named: "result") }
      let definition = Statement(.define(temporaries.map { .new($0) }, [tuple]), origin: range)
      let converted = zip(temporaries, types).map { convert(read($0), to: $1) }
      return [definition, Statement(.return(converted), origin: range)]
    }
    if values.count == 1, results.count == 1 {
      return [Statement(.return([expression(values[0], as: results[0].type)]), origin: range)]
    }
    return [Statement(.return(zip(values, results).map { expression($0, as: $1.type) }), origin: range)]
  }
}
