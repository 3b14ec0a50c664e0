// Statements: which file emits which, with the comments around them.
import IR
import SwiftPrinting

extension Emitter {
  func statements(_ body: [Statement]) -> Document {
    var lines = Lines()
    append(body, to: &lines)
    return lines.document
  }

  func append(_ body: [Statement], to result: inout Lines) {
    let outer = statementOrigin
    defer { statementOrigin = outer }
    for statement in body {
      statementOrigin = statement.origin ?? outer
      let place = mark(statement.origin)
      var lines = self.lines(of: statement)
      if let first = lines.first { lines[0] = place + first }
      let documents = commented(lines, statement.trivia)
      result.append(documents, hasBlankLineBefore: statement.trivia.hasBlankLineBefore)
    }
  }

  private func lines(of statement: Statement) -> [Document] {
    switch statement.kind {
    case .define(let targets, let values): return define(targets, values)
    case .assign(let targets, let values): return assign(targets, values)
    case .compound(let place, let symbol, let value): return [statementTried { compound(place, symbol, value) }]
    case .expression(let value): return [expressionStatement(value)]
    case .send(let channel, let value): return [statementTried { send(channel, value) }]
    case .go(let call): return [go(call)]
    case .defer(let call):
      return [.group(["defer {", .nest([.line, expressionStatement(call.expression)]), .line, "}"])]
    case .return(let values): return [returning(values)]
    case .panic(let value): return [panicStatement(value)]
    case .block(let body): return [braces("do ", nested(body))]
    case .if(let initial, let condition, let then, let otherwise):
      return [scoped(initial) { conditional(condition, then, otherwise) }]
    case .loop(let loop): return [scoped(loop.initial) { fallbackLoop(loop) }]
    case .range(let loop): return [range(loop)]
    case .switch(let node): return [scoped(node.initial) { self.switch(node) }]
    case .typeSwitch(let node): return [scoped(node.initial) { typeSwitch(node) }]
    case .select(let node):
      return [
        select(
          node.label,
          node.clauses.map {
            SelectSwitchClause(communication: $0.communication, body: $0.body, trivia: $0.trivia)
          })
      ]
    case .break(let label):
      return [.text((label ?? scope.breakLabel).map { "break \(SwiftKeywords.escaped($0))" } ?? "break")]
    case .continue(let label): return [.text(label.map { "continue \(SwiftKeywords.escaped($0))" } ?? "continue")]
    case .fallthrough: return ["fallthrough"]
    case .goto(let label): return [.text("// goto \(label)")]
    case .labeled(let label, let inner):
      let lines = commented(self.lines(of: inner), inner.trivia)
      guard let first = lines.first else { return [] }
      return [labelled(label) + first] + lines.dropFirst()
    case .lock(let operation, let place): return [statementTried { lock(operation, place) }]
    case .declaration(let item): return localDeclaration(item)
    case .checkReceiver:
      let check = Document.text(runtimeFunction("checkNotNil"))
      return [
        statementTried { flavoured(fatal: { check + "(self)" }, throwing: { check + "(checked: self)" }) }
      ]
    case .comment: return []
    case .scopeExit(let body): return [scopeExit(body, statement.origin)]
    case .unwinding(let defers, let body, let catches, let leaves):
      return unwinding(defers, body, catches: catches, leaves: leaves)
    case .ifBinding(let targets, let value, let condition, let then, let otherwise):
      return [binding(targets, value, condition, then, otherwise)]
    case .reading(let reading, let pauses): return self.reading(reading, pauses: pauses)
    case .paused(let reading, let inner): return [paused(reading, inner)]
    case .pushDefer(let defers, let function): return [pushDefer(defers, function)]
    case .labeledBlock(let label, let body): return [labelled(label) + braces("do ", nested(body))]
    case .countingLoop(let label, let variable, let low, let high, let isKnownNonnegative, let body):
      return [countingLoop(label, variable, low, high, isKnownNonnegative: isKnownNonnegative, body)]
    case .whileLoop(let label, let condition, let body): return [whileLoop(label, condition, body)]
    case .selectSwitch(let label, let clauses): return [select(label, clauses)]
    }
  }

  private func nested(_ body: [Statement]) -> Lines {
    var lines = Lines()
    append(body, to: &lines)
    return lines
  }

  /// An initial statement and what follows it, in a scope of their own.
  private func scoped(_ initial: Statement?, _ build: () -> Document) -> Document {
    guard let initial else { return build() }
    var lines = nested([initial])
    lines.append([build()])
    return braces("do ", lines)
  }

  private func fallbackLoop(_ loop: Loop) -> Document {
    var body = loop.body
    if let post = loop.post { body.insert(Statement(.scopeExit([post])), at: 0) }
    return whileLoop(loop.label, loop.condition ?? Expression(.constant(.bool(true)), .bool), body)
  }

  private func conditional(_ condition: Expression, _ then: [Statement], _ otherwise: [Statement]?) -> Document {
    var result = block(header("if", self.condition(condition)), nested(then))
    guard let otherwise else { return result }
    result += alternative(otherwise)
    return result
  }

  /// ` else if …`, ` else { … }`
  private func alternative(_ otherwise: [Statement]) -> Document {
    if otherwise.count == 1, otherwise[0].trivia.isEmpty {
      switch otherwise[0].kind {
      case .if(nil, let next, let then, let rest):
        return " else " + mark(otherwise[0].origin) + conditional(next, then, rest)
      case .ifBinding(let targets, let value, let next, let then, let rest):
        return " else " + mark(otherwise[0].origin) + binding(targets, value, next, then, rest)
      default: break
      }
    }
    let lines = nested(otherwise)
    return lines.isEmpty ? .empty : " " + braces("else ", lines)
  }

  /// `if case let (v, ok) = f(), ok {`, `if let p = f() {`
  private func binding(
    _ targets: [Target], _ value: Expression, _ condition: Expression, _ then: [Statement], _ otherwise: [Statement]?
  ) -> Document {
    func subject() -> Document { self.condition(value, .inferred) }
    let names = targets.map { target -> Document in
      if case .new(let variable) = target, variable.name != "_" { .text(variable.swiftName) } else { "_" }
    }
    var conditions: [Document]
    if targets.count == 1, case .new(let variable) = targets[0], isOptionalInSwift(value),
      let rest = remainder(of: condition, binding: variable), !isComparedWithNil(variable, rest, then)
    {
      variable.isNeverNil = true
      // A name that only the comparison with nil uses would be too many.
      let isNamed = mentions(variable, rest, then)
      let first =
        isNamed
        ? "let " + names[0] + " = " + subject()
        : self.condition(Expression(.isNil(value, negated: true), .bool, origin: condition.origin))
      conditions = [first] + (rest.map { [self.condition($0)] } ?? [])
    } else {
      let bound = zip(targets, names).map { $0.isBlank ? $1 : "let " + $1 }
      let pattern: Document = bound.count == 1 ? bound[0] : .list("(", bound, ")")
      conditions = ["case " + pattern + " = " + subject(), self.condition(condition)]
    }
    for index in conditions.indices.dropLast() { conditions[index] += "," }
    var result = block(header("if", .nest(.fill(conditions))), nested(then))
    if let otherwise { result += alternative(otherwise) }
    return result
  }

  /// What a condition demands besides the variable not being nil: nothing (`.some(nil)`), or the rest of a conjunction;
  /// nil when it does not demand that.
  private func remainder(of condition: Expression, binding variable: Variable) -> Expression?? {
    switch condition.kind {
    case .isNil(let operand, negated: true):
      if case .variable(variable) = operand.kind { return .some(nil) }
      return nil
    case .logical(.and, let left, let right):
      guard let rest = remainder(of: left, binding: variable) else { return nil }
      guard let rest else { return right }
      return .some(Expression(.logical(.and, rest, right), .bool, origin: condition.origin))
    default: return nil
    }
  }

  private func mentions(_ variable: Variable, _ rest: Expression?, _ body: [Statement]) -> Bool {
    var found = false
    let walker = Walker(expression: {
      if case .variable(variable) = $0.kind { found = true }
      return true
    })
    if let rest { walker.walk(rest) }
    walker.walk(body)
    return found
  }

  func isComparedWithNil(_ variable: Variable, _ rest: Expression?, _ body: [Statement]) -> Bool {
    var found = false
    let walker = Walker(expression: {
      if case .isNil(let operand, _) = $0.kind, case .variable(variable) = operand.kind { found = true }
      return true
    })
    walker.walk(rest)
    walker.walk(body)
    return found
  }

  /// A call for its effect: a result is dropped by name, except those of the runtime, which may be dropped.
  func expressionStatement(_ node: Expression) -> Document {
    let document = root(node, .inferred)
    return dropsResult(node) ? "_ = " + document : document
  }

  private func dropsResult(_ node: Expression) -> Bool {
    if node.type == .void { return false }
    // The value of what stands alone in a closure would be the closure's.
    if scope.isThrowing, scope.isInClosure, program.mayPanicInside(node) { return true }
    switch node.kind {
    case .call(let callee, _):
      if case .function(_, "fmt"?, _) = callee.kind { return false }
      return true
    case .methodCall(_, let method, _): return !isForeign(method)
    case .builtin(let builtin, _): return ![.copy, .panic, .print, .println, .close, .delete, .clear].contains(builtin)
    case .atomic(let operation): return operation.operation == .load
    default: return true
    }
  }

  private func isForeign(_ method: Method) -> Bool {
    guard let owner = method.owner, let declaration = program.types[owner] else { return false }
    return !declaration.isOwn && !method.isInterfaceMethod && !program.isOfImported(method)
  }
}
