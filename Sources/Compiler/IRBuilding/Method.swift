/// Methods: receivers adjusted to what the method wants, promotion explicit, method values and expressions.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  /// `x.M(…)`
  func methodCall(
    _ syntax: GoSyntax.Expression, _ callee: GoSyntax.Expression, _ base: GoSyntax.Expression, _ selection: Selection,
    _ arguments: [GoSyntax.Expression], hasEllipsis: Bool
  ) -> Expression {
    let owner = promote(expression(base), through: selection.path, at: base.range)
    let method = method(selection, owner, goType(callee))
    let type = builder.type(goType(syntax))
    let signature = signature(goType(callee)) ?? self.signature(selection.object.type)
    return withArguments(syntax, arguments, signature, hasEllipsis: hasEllipsis) { arguments in
      if let atomic = atomicMethod(method, owner, arguments, type, at: syntax.range) { return atomic }
      let given = method.owner?.package == nil ? arguments : withoutNilFunctions(arguments)
      return Expression(.methodCall(adjust(owner, method), method, given), type, origin: syntax.range)
    }
  }

  /// `x.M` as a value.
  func methodValue(_ syntax: GoSyntax.Expression, _ base: GoSyntax.Expression, _ selection: Selection) -> Expression {
    argumentCount = nil
    let owner = promote(expression(base), through: selection.path, at: base.range)
    let method = method(selection, owner, goType(syntax))
    return Expression(
      .methodValue(adjust(owner, method), method), builder.type(goType(syntax)), origin: syntax.range)
  }

  /// `T.M`: a closure whose first parameter is the receiver, or a pointer to it, or holds it.
  func methodExpression(_ syntax: GoSyntax.Expression, _ selection: Selection) -> Expression {
    argumentCount = nil
    let type = builder.type(goType(syntax))
    guard case .function(let functionType) = type else { return placeholder(type, at: syntax.range) }
    let parameters = functionType.parameters.enumerated().map { index, type in
      Variable(index == 0 ? "receiver" : "argument\(index)", type, .parameter)
    }
    guard let first = parameters.first else { return placeholder(type, at: syntax.range) }
    let owner = promote(read(first), through: selection.path, at: syntax.range)
    let bound = method(selection, owner, selection.object.type)
    let function = Function(name: "", origin: syntax.range)
    function.isForwarding = true
    function.parameters = parameters
    function.isVariadic = functionType.isVariadic
    function.results = functionType.results.map { Variable("_", $0, .result) }
    var values = parameters.dropFirst().map { read($0) }
    let variadic = functionType.isVariadic ? values.popLast() : nil
    let call = Expression(
      .methodCall(adjust(owner, bound), bound, Arguments(values, variadic: variadic.map { .slice($0) })),
      functionType.result, origin: syntax.range)
    function.body = [Statement(function.results.isEmpty ? .expression(call) : .return([call]), origin: syntax.range)]
    return Expression(.closure(function), type, origin: syntax.range)
  }

  /// `T.M(x, …)` is `x.M(…)`; nil where the callee is no method expression, or one call gives all arguments.
  func methodExpressionCall(
    _ syntax: GoSyntax.Expression, _ callee: GoSyntax.Expression, _ arguments: [GoSyntax.Expression], hasEllipsis: Bool
  ) -> Expression? {
    guard let selection = facts.selections[callee.id], selection.kind == .methodExpression, let first = arguments.first,
      let signature = signature(selection.object.type)
    else { return nil }
    if case .tuple = goType(first) { return nil }
    let receiver = expression(first, as: builder.type(selection.receiver))
    let owner = promote(receiver, through: selection.path, at: first.range)
    let method = method(selection, owner, selection.object.type)
    let type = builder.type(goType(syntax))
    return withArguments(syntax, Array(arguments.dropFirst()), signature, hasEllipsis: hasEllipsis) { arguments in
      if let atomic = atomicMethod(method, owner, arguments, type, at: syntax.range) { return atomic }
      return Expression(.methodCall(adjust(owner, method), method, arguments), type, origin: syntax.range)
    }
  }

  /// The method a selection on a receiver goes to.
  private func method(_ selection: Selection, _ owner: Expression, _ type: GoType) -> Method {
    let object = selection.object
    let signature: Signature? =
      if case .function(let signature) = type { signature } else if case .function(let signature) = object.type {
        signature
      } else { nil }
    return Method(
      name: object.name, owner: ownerName(owner.type), isInterfaceMethod: isDynamic(owner.type),
      hasPointerReceiver: object.hasPointerReceiver,
      type: signature.map { builder.functionType($0) } ?? FunctionType(parameters: [], result: .void))
  }

  /// The name of the type a method is declared on, given a receiver.
  func ownerName(_ type: IRType) -> TypeName? {
    switch type {
    case .named(let name, _): name
    case .pointer(.named(let name, _)): name
    default: nil
    }
  }

  private func isDynamic(_ type: IRType) -> Bool {
    if case .typeParameter = type { return true }
    return builder.isInterface(type)
  }

  private func adjust(_ receiver: Expression, _ method: Method) -> Expression {
    adjust(receiver, forPointerReceiver: method.hasPointerReceiver, isInterface: method.isInterfaceMethod)
  }

  /// Takes the address of a receiver, or follows a pointer to it, as the method wants.
  func adjust(_ receiver: Expression, forPointerReceiver wantsPointer: Bool, isInterface: Bool) -> Expression {
    if isInterface { return receiver }
    let isPointer: Bool = if case .pointer = receiver.type { true } else { false }
    switch (wantsPointer, isPointer) {
    case (true, false): return address(receiver, at: receiver.origin)
    case (false, true): return dereference(receiver, at: receiver.origin)
    default: return receiver
    }
  }
}
