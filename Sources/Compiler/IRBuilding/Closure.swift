/// Function literals, and the parameters and bodies of everything that is a function.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  func closure(_ syntax: GoSyntax.Expression, _ type: GoSyntax.FunctionType, _ body: Block) -> Expression {
    let function = Function(name: "", origin: syntax.range)
    let signature = facts.signatures[syntax.id] ?? self.signature(goType(syntax))
    builder.fill(function, type, signature)
    function.body = FunctionBuilder(builder, function: function).block(body)
    return Expression(.closure(function), .function(function.plainType), origin: syntax.range)
  }

  func signature(_ type: GoType) -> Signature? {
    if case .function(let signature) = coreType(type) { return signature }
    return nil
  }
}

extension Builder {
  /// Gives a function the parameters and results its source names.
  func fill(_ function: Function, _ type: GoSyntax.FunctionType, _ signature: Signature?) {
    function.parameters = variables(type.parameters, signature?.parameters ?? [], .parameter)
    function.results = variables(type.results, signature?.results ?? [], .result)
    function.isVariadic = signature?.isVariadic ?? false
  }

  private func variables(_ fields: [Field], _ objects: [Object], _ kind: Variable.Kind) -> [Variable] {
    var result: [Variable] = []
    func add(_ name: Identifier?) {
      let object =
        name.flatMap { facts.definitions[$0.id] } ?? (result.count < objects.count ? objects[result.count] : nil)
      let made = Variable(
        name?.name ?? "_", object.map { type($0.type) } ?? .any, kind, origin: name?.range)
      if let object { variables[object] = made }
      result.append(made)
    }
    for field in fields {
      if field.names.isEmpty { add(nil) }
      for name in field.names { add(name) }
    }
    return result
  }
}
