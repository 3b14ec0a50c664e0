import Diagnostics
import GoSyntax

/// Type parameters and instantiation.
extension Checker {
  /// Declares type parameters in the current scope. `publish` is told of them before their constraints are looked at,
  /// because those may mention the generic type itself.
  func declareTypeParameters(_ fields: [Field], publish: ([TypeParameter]) -> Void) -> [TypeParameter] {
    var parameters: [TypeParameter] = []
    for field in fields {
      for name in field.names {
        let object = Object(.type, name: name.name, type: .invalid, range: name.range, packagePath: path)
        let parameter = TypeParameter(object: object, index: parameters.count)
        object.type = .typeParameter(parameter)
        // Until the constraint is known everything satisfies it.
        parameter.constraint = .interface(Universe.anyInterface)
        record(name, defines: object)
        declare(object, in: environment.scope)
        parameters.append(parameter)
      }
    }
    publish(parameters)
    var index = 0
    for field in fields {
      let constraint = constraint(field.type)
      for _ in field.names {
        parameters[index].constraint = constraint
        index += 1
      }
    }
    return parameters
  }

  /// A constraint; a bare type or union stands for the interface that embeds it.
  private func constraint(_ expression: Expression) -> GoType {
    var terms: [(tilde: Bool, type: Expression)] = []
    func collect(_ expression: Expression) {
      switch expression.kind {
      case .binary(.or, let left, let right):
        collect(left)
        collect(right)
      case .unary(.tilde, let inner): terms.append((true, inner))
      default: terms.append((false, expression))
      }
    }
    collect(expression)
    if terms.count == 1, !terms[0].tilde {
      let type = type(expression)
      if type.isTypeParameter {
        report(.misplacedTypeParameter, "cannot use a type parameter as constraint", at: expression.range)
        return .invalid
      }
      if type.isInvalid { return .invalid }
      if case .interface = type.underlying { return type }
      if case .named(let named) = type, !named.isResolved { return type }
      let interface = InterfaceType()
      interface.isImplicit = true
      interface.embedded = [.init(type: type, range: expression.range)]
      interface.isComplete = true
      return .interface(interface)
    }
    let interface = InterfaceType()
    interface.isImplicit = true
    if let embedded = union(terms) { interface.embedded = [embedded] }
    interface.isComplete = true
    record(expression, .type, .interface(interface))
    return .interface(interface)
  }

  // MARK: - Instantiating types

  /// `G[A, B]` as a type.
  func instantiate(_ base: Expression, _ arguments: [Expression], _ whole: Expression) -> GoType {
    let generic = type(base, allowsGeneric: true)
    if generic.isInvalid {
      if genericAlias(base) == nil { _ = arguments.map { type($0) } }
      return .invalid
    }
    let alias = genericAlias(base)
    let parameters = alias?.aliasTypeParameters ?? (generic.isGeneric ? generic.named?.typeParameters ?? [] : [])
    if parameters.isEmpty {
      _ = arguments.map { type($0) }
      report(
        .notGeneric, "\(describe(base)) is not a generic type", at: base.range)
      return .invalid
    }
    _ = requireVersion(18, "type instantiation", at: whole.range)
    let types = arguments.map { type($0) }
    if types.contains(where: \.isInvalid) { return .invalid }
    if !checkCount(of: types, arguments, parameters, name: describe(base), at: whole.place) { return .invalid }
    recordInstance(base, types)
    later { [self] in
      if let failure = verify(types, for: parameters) {
        report(.unsatisfiedConstraint, failure.message, at: arguments[failure.index].range)
      }
    }
    if alias != nil { return Substitution(parameters, types).apply(to: generic) }
    guard let named = generic.named else { return .invalid }
    return .named(named.instance(arguments: types))
  }

  private func checkCount(
    of types: [GoType], _ arguments: [Expression], _ parameters: [TypeParameter], name: String, at place: SourceRange
  ) -> Bool {
    if types.count == parameters.count { return true }
    let qualifier = types.count < parameters.count ? "not enough" : "too many"
    let at = types.count < parameters.count ? place : arguments[parameters.count].range
    report(
      .typeArgumentCount,
      "\(qualifier) type arguments for type \(name): have \(types.count), want \(parameters.count)", at: at)
    return false
  }

  /// Files the type arguments under the identifier of what is instantiated.
  func recordInstance(_ expression: Expression, _ types: [GoType]) {
    switch expression.unparenthesized.kind {
    case .identifier(let name): facts.instances[name.id] = types
    case .selector(_, let name): facts.instances[name.id] = types
    case .index(let base, _): recordInstance(base, types)
    default: break
    }
  }

  /// The first type argument that does not satisfy its constraint, and why.
  func verify(_ arguments: [GoType], for parameters: [TypeParameter]) -> (index: Int, message: String)? {
    let substitution = Substitution(parameters, arguments)
    for (index, parameter) in parameters.enumerated() where index < arguments.count {
      let bound = substitution.apply(to: parameter.constraint)
      if let cause = missing(from: arguments[index], toImplement: bound, asConstraint: true) {
        return (index, cause)
      }
    }
    return nil
  }

  // MARK: - Instantiating functions

  /// The signature with its type parameters replaced, recorded under the function's name.
  func instantiate(
    _ signature: Signature, with types: [GoType], function: Expression, explicit: [Expression], at range: SourceRange
  ) -> Signature {
    let substitution = Substitution(signature.typeParameters, types)
    let body = Signature(
      receiver: signature.receiver, parameters: signature.parameters, results: signature.results,
      isVariadic: signature.isVariadic)
    let result = substitution.apply(to: body)
    recordInstance(function, types)
    later { [self] in
      if let failure = verify(types, for: signature.typeParameters) {
        let at = failure.index < explicit.count ? explicit[failure.index].range : range
        report(.unsatisfiedConstraint, failure.message, at: at)
      }
    }
    return result
  }

  /// An explicit instantiation `f[A]` used as a value; missing arguments come from the type it is assigned to.
  func instantiateFunction(
    _ operand: inout Operand, arguments: [Expression], target: GoType?, targetName: String, at expression: Expression
  ) {
    guard case .function(let signature) = operand.type else { return }
    var types = arguments.map { type($0) }
    if types.contains(where: \.isInvalid) {
      operand.mode = .invalid
      return
    }
    let parameters = signature.typeParameters
    if types.count > parameters.count {
      report(
        .typeArgumentCount, "got \(types.count) type arguments but want \(parameters.count)",
        at: arguments[parameters.count].range)
      operand.mode = .invalid
      return
    }
    if types.count < parameters.count {
      var arguments: [Operand] = []
      var formals: [GoType] = []
      if let target, case .function = target.underlying {
        var argument = Operand(.value, type: target.underlying, expression: expression)
        argument.text = targetName
        arguments = [argument]
        formals = [
          .function(
            Signature(
              parameters: signature.parameters, results: signature.results, isVariadic: signature.isVariadic))
        ]
      }
      var inference = Inference(self, parameters, types)
      guard
        let inferred = inference.infer(
          formals: formals, arguments: arguments, isReverse: true, at: expression.operatorPlace, functionName: nil)
      else {
        operand.mode = .invalid
        return
      }
      types = inferred
    }
    let result = instantiate(
      signature, with: types, function: expression, explicit: arguments, at: expression.operatorPlace)
    operand.type = .function(result)
    operand.mode = .value
  }
}
