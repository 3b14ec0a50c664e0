// Statements, one per line, bodies indented; the bodies of closures stand below the statement that holds them.
extension Printer {
  mutating func print(_ body: [Statement]) { for statement in body { print(statement) } }

  private mutating func block(_ title: String, _ body: [Statement]) {
    line(title)
    indented { $0.print(body) }
  }

  mutating func print(closuresOf nodes: [Expression]) {
    var found: [Function] = []
    let walker = Walker(closure: {
      found.append($0)
      return false
    })
    walker.walk(nodes)
    for closure in found { indented { $0.print(closure) } }
  }

  private mutating func line(_ content: String, holding nodes: Expression?...) {
    line(content)
    print(closuresOf: nodes.compactMap { $0 })
  }

  mutating func print(_ statement: Statement) {
    let text: (Expression) -> String = Self.description(of:)
    switch statement.kind {
    case .define(let targets, let values):
      let value = values.isEmpty ? "" : " = " + Self.list(values)
      line("var \(Self.list(targets))\(value)")
      print(closuresOf: values)
    case .assign(let targets, let values):
      line("\(Self.list(targets)) = \(Self.list(values))")
      print(closuresOf: values)
    case .compound(let place, let symbol, let value): line("\(text(place)) \(symbol.rawValue)= \(text(value))")
    case .expression(let value): line(text(value), holding: value)
    case .send(let channel, let value): line("send \(text(channel)) <- \(text(value))", holding: value)
    case .go(let call): line("go \(text(call.expression))", holding: call.expression)
    case .defer(let call): line("defer \(text(call.expression))", holding: call.expression)
    case .return(let values):
      line(values.isEmpty ? "return" : "return \(Self.list(values))")
      print(closuresOf: values)
    case .panic(let value): line("panic \(text(value))")
    case .block(let body): block("block", body)
    case .if(let initial, let condition, let then, let otherwise):
      if let initial { block("initially", [initial]) }
      block("if \(text(condition))", then)
      if let otherwise { block("else", otherwise) }
    case .ifBinding(let targets, let value, let condition, let then, let otherwise):
      block("if var \(Self.list(targets)) = \(text(value)); \(text(condition))", then)
      if let otherwise { block("else", otherwise) }
    case .loop(let loop):
      block("loop\(Self.title(loop.label))\(loop.condition.map { " while \(text($0))" } ?? "")", loop.body)
      if let initial = loop.initial { block("  initially", [initial]) }
      if let post = loop.post { block("  then", [post]) }
    case .range(let loop):
      let targets = [loop.key, loop.value].compactMap { $0 }
      block(
        "range\(Self.title(loop.label)) \(loop.kind.rawValue) \(Self.list(targets)) in \(text(loop.subject))", loop.body
      )
    case .switch(let node):
      if let initial = node.initial { block("initially", [initial]) }
      line("switch\(Self.title(node.label))\(node.tag.map { " " + text($0) } ?? "")")
      for clause in node.clauses {
        block(clause.isDefault ? "default" : "case \(Self.list(clause.values))", clause.body)
      }
    case .typeSwitch(let node):
      if let initial = node.initial { block("initially", [initial]) }
      line("type switch\(Self.title(node.label)) \(text(node.subject))")
      for clause in node.clauses {
        let types = clause.types.map { $0?.description ?? "nil" }.joined(separator: ", ")
        let binding = clause.binding.map { "var \(Self.description(of: $0)) " } ?? ""
        block(clause.isDefault ? "default" : "case \(binding)\(types)", clause.body)
      }
    case .select(let node):
      line("select\(Self.title(node.label))")
      for clause in node.clauses { block(Self.description(of: clause.communication), clause.body) }
    case .break(let label): line(label.map { "break \($0)" } ?? "break")
    case .continue(let label): line(label.map { "continue \($0)" } ?? "continue")
    case .fallthrough: line("fallthrough")
    case .goto(let label): line("goto \(label)")
    case .labeled(let label, let inner): block("label \(label)", [inner])
    case .lock(let operation, let place): line("\(operation.rawValue.lowercased()) \(text(place))")
    case .declaration(let item): print(item)
    case .checkReceiver: line("check receiver")
    case .comment: break
    case .reading(let reading, _): line("begin \(Self.name(of: reading))")
    case .paused(let reading, let inner): block("pause \(Self.name(of: reading))", [inner])
    case .scopeExit(let body): block("at scope exit", body)
    case .unwinding(let defers, let body, let catchesPanics, let leaves):
      let facts = (catchesPanics ? ["catches panics"] : []) + (leaves ? ["rethrows"] : [])
      let note = facts.isEmpty ? "" : "  [\(facts.joined(separator: ", "))]"
      block("unwinding through \(Self.name(of: defers))\(note)", body)
    case .pushDefer(let defers, let function):
      line("push on \(Self.name(of: defers))")
      indented { $0.print(function) }
    case .labeledBlock(let label, let body): block("block \(label)", body)
    case .countingLoop(let label, let variable, let low, let high, let isKnownNonnegative, let body):
      let note = isKnownNonnegative ? "" : "  [may be empty]"
      block(
        "count\(Self.title(label)) \(Self.description(of: variable)) from \(text(low)) to \(text(high))\(note)", body)
    case .whileLoop(let label, let condition, let body): block("while\(Self.title(label)) \(text(condition))", body)
    case .selectSwitch(let label, let clauses):
      line("switch\(Self.title(label)) on select")
      for clause in clauses { block(Self.description(of: clause.communication), clause.body) }
    }
  }

  private static func title(_ label: String?) -> String { label.map { " \($0):" } ?? "" }

  private static func list(_ targets: [Target]) -> String {
    targets.map { target in
      switch target {
      case .new(let variable): description(of: variable)
      case .place(let place): description(of: place)
      case .blank: "_"
      }
    }.joined(separator: ", ")
  }

  private static func description(of communication: Select.Communication) -> String {
    switch communication {
    case .default: return "default"
    case .send(let channel, let value): return "case send \(description(of: channel)) <- \(description(of: value))"
    case .receive(let channel, let value, let ok):
      let targets = [value, ok].compactMap { $0 }
      return "case \(targets.isEmpty ? "" : list(targets) + " = ")receive \(description(of: channel))"
    }
  }
}
