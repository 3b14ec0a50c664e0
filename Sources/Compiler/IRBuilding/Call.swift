/// Calls: conversions, built-in functions, methods and functions told apart; arguments converted to the parameters.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  func call(
    _ syntax: GoSyntax.Expression, _ callee: GoSyntax.Expression, _ arguments: [GoSyntax.Expression], hasEllipsis: Bool
  ) -> Expression {
    let target = withoutParentheses(callee)
    if isType(callee) || isType(target) {
      guard let operand = arguments.first else { return placeholder(builder.type(goType(syntax)), at: syntax.range) }
      return conversion(syntax, to: goType(callee), operand)
    }
    if let builtin = builtin(target) { return self.builtin(syntax, builtin, arguments, hasEllipsis: hasEllipsis) }
    if let atomic = atomicFunction(syntax, target, arguments) { return atomic }
    if case .selector(let base, _) = target.kind, let selection = facts.selections[target.id], selection.kind == .method
    {
      return methodCall(syntax, target, base, selection, arguments, hasEllipsis: hasEllipsis)
    }
    if let call = methodExpressionCall(syntax, target, arguments, hasEllipsis: hasEllipsis) { return call }
    let signature = signature(goType(target))
    if !isPlain(target) { maySetBefore = false }
    return withArguments(syntax, arguments, signature, hasEllipsis: hasEllipsis) { arguments in
      argumentCount = arguments.positional.count + (arguments.variadic?.isEmpty == false ? 1 : 0)
      let function = expression(target)
      argumentCount = nil
      var given = arguments
      if case .function(_, package: _?, _) = function.kind { given = withoutNilFunctions(arguments) }
      let call = Expression(
        .call(plainFunction(function, goType(target)), given), builder.type(goType(syntax)), origin: syntax.range)
      return withCoreTypes(call, given, of: foreignSignature(target))
    }
  }

  /// A literal nil that a standard package takes for a function becomes a function that calls nil: it fails when it is
  /// called, not before.
  func withoutNilFunctions(_ arguments: Arguments) -> Arguments {
    var result = arguments
    result.positional = arguments.positional.map { argument in
      guard case .zero = argument.kind, case .function(let type) = argument.type else { return argument }
      let function = Function(name: "", origin: argument.origin)
      function.isForwarding = true
      function.parameters = type.parameters.map { Variable("argument", $0, .parameter) }
      function.results = type.results.map { Variable("_", $0, .result) }
      let values = Arguments(function.parameters.map { read($0) })
      let call = Expression(.call(argument, values), type.result, origin: argument.origin)
      function.body = [
        Statement(function.results.isEmpty ? .expression(call) : .return([call]), origin: argument.origin)
      ]
      return Expression(.closure(function), argument.type, origin: argument.origin)
    }
    return result
  }

  /// The declared signature of a generic function of another package that a callee names.
  private func foreignSignature(_ callee: GoSyntax.Expression) -> Signature? {
    let name: Identifier
    switch callee.kind {
    case .identifier(let identifier): name = identifier
    case .selector(_, let identifier): name = identifier
    case .index(let base, _): return foreignSignature(base)
    default: return nil
    }
    guard let object = facts.uses[name.id], case .function(let signature) = object.type, !builder.isOwn(object),
      !signature.typeParameters.isEmpty
    else { return nil }
    return signature
  }

  /// Where a standard function declares `S ~[]E` or `M ~map[K]V`, it takes and gives the slice or map: a value of a
  /// defined type is converted on the way in and out.
  private func withCoreTypes(_ call: Expression, _ arguments: Arguments, of signature: Signature?) -> Expression {
    guard let signature, case .call(let callee, _) = call.kind else { return call }
    func core(_ declared: GoType, _ given: IRType) -> IRType? {
      guard case .typeParameter = declared, case .named = given else { return nil }
      switch coreType(declared) {
      case .slice, .map: break
      default: return nil
      }
      return builder.coreOfDefined(given)
    }
    func opened(_ value: Expression, _ declared: GoType) -> Expression {
      core(declared, value.type).map { convert(value, to: $0) } ?? value
    }
    var converted = arguments
    let declared = signature.parameters.map(\.type)
    converted.positional = arguments.positional.enumerated().map { index, value in
      index < declared.count ? opened(value, declared[index]) : value
    }
    if case .elements(let elements)? = arguments.variadic, case .slice(let element)? = declared.last {
      converted.variadic = .elements(elements.map { opened($0, element) })
    }
    var result = call
    result.kind = .call(callee, converted)
    guard signature.results.count == 1, let type = core(signature.results[0].type, call.type) else { return result }
    result.type = type
    return convert(result, to: call.type)
  }

  /// Whether evaluating a callee calls nothing.
  private func isPlain(_ callee: GoSyntax.Expression) -> Bool {
    switch callee.kind {
    case .identifier, .functionLiteral: true
    case .parenthesized(let inner), .selector(let inner, _), .index(let inner, _): isPlain(inner)
    default: false
    }
  }

  /// A function value of a defined type as a plain function, so that it can be called.
  private func plainFunction(_ function: Expression, _ type: GoType) -> Expression {
    guard case .named = function.type else { return function }
    return convert(function, to: builder.type(underlying(type)))
  }

  /// The built-in function a callee denotes.
  func builtin(_ callee: GoSyntax.Expression) -> GoTypes.Builtin? {
    let name: Identifier
    switch callee.kind {
    case .identifier(let identifier): name = identifier
    case .selector(_, let identifier): name = identifier
    default: return nil
    }
    if case .builtin(let builtin)? = facts.uses[name.id]?.kind { return builtin }
    return nil
  }

  /// Builds the arguments and hands them to `finish`. A call with several results as the only argument is taken apart
  /// first: before the statement when the call is all of it, else inside a closure.
  func withArguments(
    _ syntax: GoSyntax.Expression, _ arguments: [GoSyntax.Expression], _ signature: Signature?, hasEllipsis: Bool,
    finish: (Arguments) -> Expression
  ) -> Expression {
    guard let signature else { return finish(Arguments(arguments.map { expression($0) })) }
    if arguments.count == 1, case .tuple(let types) = goType(arguments[0]), types.count > 1 {
      let isFirst = maySetBefore
      let temporaries = types.map { builder.temporary(builder.type($0), named: "argument") }
      let values = expression(arguments[0])
      let definition = Statement(.define(temporaries.map { .new($0) }, [values]), origin: arguments[0].range)
      let call = finish(self.arguments(temporaries.map { read($0) }, signature))
      if isFirst {
        pending.append(definition)
        return call
      }
      return inClosure([definition], call)
    }
    if hasEllipsis, signature.isVariadic, let last = arguments.last, let parameter = signature.parameters.last {
      let fixed = zip(arguments.dropLast(), signature.parameters).map { expression($0, as: builder.type($1.type)) }
      let rest = expression(last, as: builder.type(parameter.type))
      return finish(Arguments(fixed, variadic: .slice(rest)))
    }
    let fixedCount = signature.isVariadic ? signature.parameters.count - 1 : signature.parameters.count
    let fixed = zip(arguments, signature.parameters.prefix(fixedCount)).map {
      expression($0, as: builder.type($1.type))
    }
    guard signature.isVariadic, let element = elementType(signature) else { return finish(Arguments(fixed)) }
    let rest = arguments.dropFirst(fixedCount).map { expression($0, as: element) }
    return finish(Arguments(fixed, variadic: .elements(rest)))
  }

  /// The same for arguments that are built already.
  func arguments(_ values: [Expression], _ signature: Signature) -> Arguments {
    let fixedCount = signature.isVariadic ? signature.parameters.count - 1 : signature.parameters.count
    let fixed = zip(values, signature.parameters.prefix(fixedCount)).map { convert($0, to: builder.type($1.type)) }
    guard signature.isVariadic, let element = elementType(signature) else { return Arguments(fixed) }
    return Arguments(fixed, variadic: .elements(values.dropFirst(fixedCount).map { convert($0, to: element) }))
  }

  /// The element type of a variadic parameter.
  private func elementType(_ signature: Signature) -> IRType? {
    guard signature.isVariadic, case .slice(let element)? = (signature.parameters.last?.type).map(coreType) else {
      return nil
    }
    return builder.type(element)
  }

  /// Statements and then a value, where only an expression may stand.
  func inClosure(_ statements: [Statement], _ value: Expression) -> Expression {
    let function = Function(name: "", origin: value.origin)
    let isVoid = value.type == .void
    if !isVoid {
      if case .tuple(let elements) = value.type {
        function.results = elements.map { Variable("_", $0.type, .result) }
      } else {
        function.results = [Variable("_", value.type, .result)]
      }
    }
    function.body = statements + [Statement(isVoid ? .expression(value) : .return([value]), origin: value.origin)]
    let closure = Expression(.closure(function), .function(function.plainType), origin: value.origin)
    return Expression(.call(closure, Arguments([])), value.type, origin: value.origin)
  }
}
