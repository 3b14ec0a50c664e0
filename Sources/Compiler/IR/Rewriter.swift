/// Rewriting, bottom-up: children first, then the node itself through the closure given. An expression becomes an
/// expression, a statement becomes any number of statements. Functions and closures keep their identity; their bodies
/// are replaced in place.
///
/// A statement that stands where only one fits (the initial statement of an `if`, the post statement of a loop)
/// becomes a `block` when it turns into several. A label goes to the last of the statements its statement turns into.
package struct Rewriter {
  /// Called with every expression whose children are rewritten already, places included.
  package var expression: (Expression) -> Expression
  /// Called with every statement whose children are rewritten already.
  package var statement: (Statement) -> [Statement]
  /// Called with every left side; its place is rewritten already.
  package var target: (Target) -> Target
  /// Called with a whole body or clause (a closure's too) whose statements are rewritten already.
  package var block: ([Statement]) -> [Statement]
  /// Whether closures' bodies are rewritten, too.
  package var entersClosures: Bool

  package init(
    expression: @escaping (Expression) -> Expression = { $0 },
    statement: @escaping (Statement) -> [Statement] = { [$0] },
    target: @escaping (Target) -> Target = { $0 },
    block: @escaping ([Statement]) -> [Statement] = { $0 },
    entersClosures: Bool = true
  ) {
    self.expression = expression
    self.statement = statement
    self.target = target
    self.block = block
    self.entersClosures = entersClosures
  }

  package func rewrite(_ node: Expression) -> Expression { expression(rewriteChildren(of: node)) }
  package func rewrite(_ node: Expression?) -> Expression? { node.map { rewrite($0) } }
  package func rewrite(_ nodes: [Expression]) -> [Expression] { nodes.map { rewrite($0) } }

  package func rewrite(_ nodes: [Statement]) -> [Statement] { block(nodes.flatMap { rewrite($0) }) }
  package func rewrite(_ nodes: [Statement]?) -> [Statement]? { nodes.map { rewrite($0) } }
  package func rewrite(_ node: Statement) -> [Statement] {
    if case .labeled(let label, let inner) = node.kind {
      var results = rewrite(inner)
      guard let last = results.popLast() else { return [] }
      return results + statement(Statement(.labeled(label, last), origin: node.origin, trivia: node.trivia))
    }
    return statement(rewriteChildren(of: node))
  }

  /// A statement in a place for one.
  func rewriteSingle(_ node: Statement?) -> Statement? {
    guard let node else { return nil }
    let results = rewrite(node)
    if results.count > 1 { return Statement(.block(results), origin: node.origin) }
    return results.first
  }

  package func rewrite(_ node: Target) -> Target {
    guard case .place(let place) = node else { return target(node) }
    return target(.place(rewrite(place)))
  }
  package func rewrite(_ node: Target?) -> Target? { node.map { rewrite($0) } }
  package func rewrite(_ nodes: [Target]) -> [Target] { nodes.map { rewrite($0) } }

  package func rewrite(_ item: Item) -> Item {
    switch item {
    case .type, .constants: return item
    case .function(let function):
      function.rewrite(with: self)
      return item
    case .variable(var global):
      global.value = rewrite(global.value)
      return .variable(global)
    }
  }

  func rewriteClosure(_ closure: Function) { if entersClosures { closure.rewrite(with: self) } }
}

extension Function {
  /// Replaces the body by what the rewriter makes of it.
  package func rewrite(with rewriter: Rewriter) { body = rewriter.rewrite(body) }
}

extension Program {
  /// Rewrites all functions, the values of package variables, and the initialisers.
  package func rewrite(with rewriter: Rewriter) {
    for file in files.indices { files[file].items = files[file].items.map { rewriter.rewrite($0) } }
    initializers = rewriter.rewrite(initializers)
  }

  /// Functions and methods in source order; closures are in their bodies.
  package func forEachFunction(_ visit: (Function) -> Void) { functions.forEach(visit) }

  /// Functions and methods in source order, then the package's initialisation; closures are in their bodies.
  package var functions: [Function] {
    let declared = files.flatMap(\.items).compactMap { if case .function(let function) = $0 { function } else { nil } }
    return initializers.isEmpty ? declared : declared + [initialization]
  }

  /// The package's own variables with their values, in source order.
  package var globals: [GlobalVariable] {
    files.flatMap(\.items).compactMap { if case .variable(let global) = $0 { global } else { nil } }
  }
}
