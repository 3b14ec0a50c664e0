import IR

// Changing every type of a program at once.
extension Program {
  /// Replaces the types of all variables, expressions and declarations.
  func mapTypes(_ change: @escaping (IRType) -> IRType) {
    var seen: Set<Variable> = []
    func retype(_ variable: Variable?) {
      guard let variable, seen.insert(variable).inserted else { return }
      variable.type = variable.type.mapped(change)
    }
    func retype(_ function: Function) {
      retype(function.receiver)
      (function.parameters + function.results).forEach { retype($0) }
    }
    walk(
      with: Walker(
        statement: { statement in
          switch statement.kind {
          case .typeSwitch(let node): node.clauses.forEach { retype($0.binding) }
          case .countingLoop(_, let variable, _, _, _, _): retype(variable)
          default: break
          }
          return true
        },
        target: { target in
          if case .new(let variable) = target { retype(variable) }
          return true
        },
        closure: { function in
          retype(function)
          return true
        }))
    func retype(_ parameters: inout [TypeParameter]) {
      parameters = parameters.map { $0.mapped(change) }
    }
    functions.forEach {
      retype($0)
      retype(&$0.typeParameters)
    }
    for index in instantiations.indices {
      instantiations[index].arguments = instantiations[index].arguments.map { $0.mapped(change) }
    }
    globals.flatMap(\.variables).forEach { retype($0) }
    for declaration in types.values {
      retype(&declaration.typeParameters)
      declaration.shape = declaration.shape.mapped(change)
    }
    rewrite(
      with: Rewriter(
        expression: { expression in
          var expression = expression
          expression.type = expression.type.mapped(change)
          switch expression.kind {
          case .typeAssertion(let value, let type, let commaOK):
            expression.kind = .typeAssertion(value, to: type.mapped(change), commaOK: commaOK)
          case .function(let name, let package, let arguments):
            expression.kind = .function(name, package: package, typeArguments: arguments.map { $0.mapped(change) })
          case .atomic(var operation):
            operation.valueType = operation.valueType.mapped(change)
            expression.kind = .atomic(operation)
          default: break
          }
          return expression
        },
        statement: { statement in
          guard case .typeSwitch(var node) = statement.kind else { return [statement] }
          for clause in node.clauses.indices {
            node.clauses[clause].types = node.clauses[clause].types.map { $0?.mapped(change) }
          }
          var result = statement
          result.kind = .typeSwitch(node)
          return [result]
        }))
  }
}
