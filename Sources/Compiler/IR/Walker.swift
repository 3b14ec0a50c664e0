/// Visiting every statement and expression, outside in and in source order, closures included. Each closure returns
/// whether the children are visited, too.
package struct Walker {
  package var expression: (Expression) -> Bool
  package var statement: (Statement) -> Bool
  /// Left sides of definitions, assignments, range loops and selects; the place of one is an expression of its own.
  package var target: (Target) -> Bool
  /// Closures, and functions pushed on a defer stack.
  package var closure: (Function) -> Bool

  package init(
    expression: @escaping (Expression) -> Bool = { _ in true },
    statement: @escaping (Statement) -> Bool = { _ in true },
    target: @escaping (Target) -> Bool = { _ in true }, closure: @escaping (Function) -> Bool = { _ in true }
  ) {
    self.expression = expression
    self.statement = statement
    self.target = target
    self.closure = closure
  }

  package func walk(_ node: Expression?) {
    guard let node, expression(node) else { return }
    walkChildren(of: node)
  }
  package func walk(_ nodes: [Expression]) { for node in nodes { walk(node) } }

  package func walk(_ node: Statement?) {
    guard let node, statement(node) else { return }
    walkChildren(of: node)
  }
  package func walk(_ nodes: [Statement]?) { for node in nodes ?? [] { walk(node) } }

  package func walk(_ node: Target?) {
    guard let node, target(node) else { return }
    if case .place(let place) = node { walk(place) }
  }
  package func walk(_ nodes: [Target]) { for node in nodes { walk(node) } }

  package func walk(_ item: Item) {
    switch item {
    case .type, .constants: break
    case .function(let function): walk(function.body)
    case .variable(let global): walk(global.value)
    }
  }

  func walkClosure(_ function: Function) { if closure(function) { walk(function.body) } }
}

extension Function {
  package func walk(with walker: Walker) { walker.walk(body) }

  /// Every expression of the body, closures included.
  package func walk(expressions visit: @escaping (Expression) -> Void) {
    walk(
      with: Walker(expression: {
        visit($0)
        return true
      }))
  }

  /// Every statement of the body, closures included.
  package func walk(statements visit: @escaping (Statement) -> Void) {
    walk(
      with: Walker(statement: {
        visit($0)
        return true
      }))
  }

  /// The closures in the body, outer ones before the ones they hold.
  package var closures: [Function] {
    var found: [Function] = []
    walk(
      with: Walker(closure: {
        found.append($0)
        return true
      }))
    return found
  }
}

extension Program {
  /// Every function, package variable and initialiser.
  package func walk(with walker: Walker) {
    for file in files { for item in file.items { walker.walk(item) } }
    walker.walk(initializers)
  }

  /// Every expression of the program.
  package func walk(expressions visit: @escaping (Expression) -> Void) {
    walk(
      with: Walker(expression: {
        visit($0)
        return true
      }))
  }

  /// Every statement of the program.
  package func walk(statements visit: @escaping (Statement) -> Void) {
    walk(
      with: Walker(statement: {
        visit($0)
        return true
      }))
  }
}
