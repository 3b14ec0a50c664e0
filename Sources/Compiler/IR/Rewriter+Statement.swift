// Rewriting of a statement's children, complete over every case.
extension Rewriter {
  /// The statement with its children rewritten, itself not yet.
  package func rewriteChildren(of node: Statement) -> Statement {
    var result = node
    result.kind = rewriteChildren(of: node.kind)
    return result
  }

  private func rewriteChildren(of kind: Statement.Kind) -> Statement.Kind {
    switch kind {
    case .break, .continue, .fallthrough, .goto, .comment, .checkReceiver, .reading: return kind
    case .paused(let reading, let inner):
      return .paused(reading: reading, rewriteSingle(inner) ?? Statement(.block([]), origin: inner.origin))
    case .define(let targets, let values): return .define(rewrite(targets), rewrite(values))
    case .assign(let targets, let values): return .assign(rewrite(targets), rewrite(values))
    case .compound(let place, let symbol, let value): return .compound(rewrite(place), symbol, rewrite(value))
    case .expression(let value): return .expression(rewrite(value))
    case .send(let channel, let value): return .send(channel: rewrite(channel), value: rewrite(value))
    case .go(let call): return .go(Call(rewrite(call.expression)))
    case .defer(let call): return .defer(Call(rewrite(call.expression)))
    case .return(let values): return .return(rewrite(values))
    case .panic(let value): return .panic(rewrite(value))
    case .block(let body): return .block(rewrite(body))
    case .if(let initial, let condition, let then, let otherwise):
      return .if(
        initial: rewriteSingle(initial), condition: rewrite(condition), then: rewrite(then),
        otherwise: rewrite(otherwise))
    case .loop(let loop): return .loop(rewrite(loop))
    case .range(let loop): return .range(rewrite(loop))
    case .switch(let node): return .switch(rewrite(node))
    case .typeSwitch(let node): return .typeSwitch(rewrite(node))
    case .select(let node): return .select(rewrite(node))
    case .labeled(let label, let inner):
      return .labeled(label, rewriteSingle(inner) ?? Statement(.block([]), origin: inner.origin))
    case .lock(let operation, let place): return .lock(operation, rewrite(place))
    case .declaration(let item): return .declaration(rewrite(item))
    case .scopeExit(let body): return .scopeExit(rewrite(body))
    case .unwinding(let defers, let body, let catchesPanics, let leaves):
      return .unwinding(defers: defers, body: rewrite(body), catchesPanics: catchesPanics, rethrows: leaves)
    case .ifBinding(let targets, let value, let condition, let then, let otherwise):
      return .ifBinding(
        rewrite(targets), rewrite(value), condition: rewrite(condition), then: rewrite(then),
        otherwise: rewrite(otherwise))
    case .pushDefer(let defers, let closure):
      rewriteClosure(closure)
      return .pushDefer(defers: defers, closure)
    case .labeledBlock(let label, let body): return .labeledBlock(label, rewrite(body))
    case .countingLoop(let label, let variable, let low, let high, let isKnownNonnegative, let body):
      return .countingLoop(
        label: label, variable, low: rewrite(low), high: rewrite(high), isKnownNonnegative: isKnownNonnegative,
        rewrite(body))
    case .whileLoop(let label, let condition, let body):
      return .whileLoop(label: label, rewrite(condition), rewrite(body))
    case .selectSwitch(let label, let clauses): return .selectSwitch(label: label, clauses.map { rewrite($0) })
    }
  }

  private func rewrite(_ node: Loop) -> Loop {
    var result = node
    result.initial = rewriteSingle(node.initial)
    result.condition = rewrite(node.condition)
    result.post = rewriteSingle(node.post)
    result.body = rewrite(node.body)
    return result
  }

  private func rewrite(_ node: RangeLoop) -> RangeLoop {
    var result = node
    result.key = rewrite(node.key)
    result.value = rewrite(node.value)
    result.subject = rewrite(node.subject)
    result.body = rewrite(node.body)
    return result
  }

  private func rewrite(_ node: Switch) -> Switch {
    var result = node
    result.initial = rewriteSingle(node.initial)
    result.tag = rewrite(node.tag)
    for index in node.clauses.indices {
      result.clauses[index].values = rewrite(node.clauses[index].values)
      result.clauses[index].body = rewrite(node.clauses[index].body)
    }
    return result
  }

  private func rewrite(_ node: TypeSwitch) -> TypeSwitch {
    var result = node
    result.initial = rewriteSingle(node.initial)
    result.subject = rewrite(node.subject)
    for index in node.clauses.indices { result.clauses[index].body = rewrite(node.clauses[index].body) }
    return result
  }

  private func rewrite(_ node: Select) -> Select {
    var result = node
    for index in node.clauses.indices {
      result.clauses[index].communication = rewrite(node.clauses[index].communication)
      result.clauses[index].body = rewrite(node.clauses[index].body)
    }
    return result
  }

  private func rewrite(_ node: SelectSwitchClause) -> SelectSwitchClause {
    var result = node
    result.communication = rewrite(node.communication)
    result.body = rewrite(node.body)
    return result
  }

  private func rewrite(_ node: Select.Communication) -> Select.Communication {
    switch node {
    case .default: .default
    case .send(let channel, let value): .send(channel: rewrite(channel), value: rewrite(value))
    case .receive(let channel, let value, let ok):
      .receive(channel: rewrite(channel), value: rewrite(value), ok: rewrite(ok))
    }
  }
}
