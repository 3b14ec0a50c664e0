/// Package variables: those whose initial value only names things stand with it; the others are set by the package's
/// initialisation, in Go's order, before its init functions run.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension Builder {
  func globals(_ specification: VariableSpecification, trivia: () -> Trivia) -> [Item] {
    let body = FunctionBuilder(self, function: nil)
    let names = specification.names
    let values = specification.values
    var result: [GlobalVariable] = []
    if values.count == names.count || values.isEmpty {
      for (index, name) in names.enumerated() {
        let value = values.isEmpty ? nil : values[index]
        let target = global(name)
        guard let value else {
          if let variable = target {
            result.append(GlobalVariable(variables: [variable], value: nil, trivia: Trivia()))
          }
          continue
        }
        body.maySetBefore = true
        let built = target.map { body.expression(value, as: $0.type) } ?? body.expression(value)
        if let made = place([target], built, value, body.pending) { result.append(made) }
        body.pending = []
      }
    } else if let value = values.first {
      body.maySetBefore = true
      let built = body.severalValues(value)
      if let made = place(names.map { global($0) }, built, value, body.pending) { result.append(made) }
    }
    guard let last = result.indices.last else { return [] }
    let around = trivia()
    result[0].trivia = Trivia(leading: around.leading, hasBlankLineBefore: around.hasBlankLineBefore)
    result[last].trivia.trailing = around.trailing
    return result.map { .variable($0) }
  }

  /// The variable of a name, nil for a blank.
  private func global(_ name: Identifier) -> Variable? {
    guard !name.isBlank, let object = facts.definitions[name.id] else { return nil }
    return variable(object)
  }

  /// Decides where variables get their value.
  private func place(
    _ targets: [Variable?], _ built: Expression, _ value: GoSyntax.Expression, _ pending: [Statement]
  ) -> GlobalVariable? {
    let variables = targets.compactMap { $0 }
    let isLate = !pending.isEmpty || targets.count > 1 || hasEffects(built)
    if isLate {
      let body = FunctionBuilder(self, function: nil)
      let places = targets.map { $0.map { Target.place(Expression(.variable($0), $0.type)) } ?? .blank }
      lateInitializers[value.id] = pending + body.converted(places, built, at: value.range)
    }
    if variables.isEmpty { return nil }
    var result = GlobalVariable(variables: variables, value: isLate ? nil : built, trivia: Trivia())
    result.isInitializedLater = isLate
    return result
  }

  /// The statements that initialise the package: late variables in Go's order, then the calls of init functions.
  func buildInitializers() {
    var order = facts.initializationOrder.map(\.value.id)
    let ordered = Set(order)
    order += lateInitializers.keys.filter { !ordered.contains($0) }.sorted { $0.rawValue < $1.rawValue }
    for id in order { program.initializers += lateInitializers[id] ?? [] }
    for function in initializationFunctions {
      let type = IRType.function(FunctionType(parameters: [], result: .void))
      let callee = Expression(.function(function.name, package: nil, typeArguments: []), type)
      program.initializers.append(
        Statement(.expression(Expression(.call(callee, Arguments([])), .void)), origin: function.origin))
    }
  }
}
