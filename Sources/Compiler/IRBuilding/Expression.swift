/// Expressions: which construct each is.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  /// Builds an expression as it stands, with its own type.
  func expression(_ syntax: GoSyntax.Expression) -> Expression {
    if let constant = constant(syntax) { return constant }
    let built = construct(syntax)
    switch built.kind {
    case .call, .methodCall, .receive, .atomic, .recover, .builtin: maySetBefore = false
    default: break
    }
    return built
  }

  private func construct(_ syntax: GoSyntax.Expression) -> Expression {
    switch syntax.kind {
    case .parenthesized(let inner): return expression(inner)
    case .identifier(let name): return identifier(name, syntax)
    case .basicLiteral: return placeholder(builder.type(goType(syntax)), at: syntax.range)
    case .compositeLiteral(_, let elements): return compositeLiteral(syntax, elements)
    case .functionLiteral(let type, let body): return closure(syntax, type, body)
    case .selector(let base, let name): return selector(syntax, base, name)
    case .index(let base, let indexes): return index(syntax, base, indexes)
    case .slice(let base, let low, let high, let max): return slice(syntax, base, low, high, max)
    case .typeAssertion(let subject, _): return typeAssertion(syntax, subject, commaOK: false)
    case .call(let callee, let arguments, let hasEllipsis):
      return call(syntax, callee, arguments, hasEllipsis: hasEllipsis)
    case .star(let pointer): return dereference(expression(pointer), at: syntax.range)
    case .unary(let operation, let operand): return unary(syntax, operation, operand)
    case .binary(let operation, let left, let right): return binary(syntax, operation, left, right)
    case .arrayType, .sliceType, .structType, .functionType, .interfaceType, .mapType, .channelType, .ellipsis, .bad:
      return placeholder(builder.type(goType(syntax)), at: syntax.range)
    }
  }

  /// Builds an expression and makes the conversion to the type it is assigned to explicit.
  func expression(_ syntax: GoSyntax.Expression, as type: IRType) -> Expression {
    if isNil(syntax) { return Expression(.zero, type, origin: syntax.range) }
    return convert(valueOnly(syntax), to: type)
  }

  /// Builds an expression of which nothing but the value is wanted, no place.
  func valueOnly(_ syntax: GoSyntax.Expression) -> Expression {
    guard case .star(let pointer) = withoutParentheses(syntax).kind else { return expression(syntax) }
    return sliceAsArray(syntax, through: pointer) ?? expression(syntax)
  }

  private func identifier(_ name: Identifier, _ syntax: GoSyntax.Expression) -> Expression {
    guard let object = facts.uses[name.id] ?? facts.definitions[name.id] else {
      return placeholder(builder.type(goType(syntax)), at: syntax.range)
    }
    return reference(object, name, syntax)
  }

  /// A use of an object by its name, qualified or not.
  func reference(_ object: Object, _ name: Identifier, _ syntax: GoSyntax.Expression) -> Expression {
    switch object.kind {
    case .variable where object.isPackageLevel && !builder.isOwn(object):
      return Expression(
        .packageVariable(object.name, package: builder.packageName(of: object) ?? ""), builder.type(object.type),
        origin: syntax.range)
    case .variable, .field:
      return read(builder.variable(object), at: syntax.range)
    case .function:
      let fact = goType(syntax)
      let type: GoType = if case .invalid = fact { object.type } else { fact }
      noteInstantiation(object, name)
      return Expression(
        .function(
          object.name, package: builder.packageName(of: object),
          typeArguments: explicitTypeArguments(object, name)),
        builder.type(type), origin: syntax.range)
    case .nil:
      return Expression(.zero, builder.type(goType(syntax)), origin: syntax.range)
    case .constant, .type, .package, .builtin, .label:
      return placeholder(builder.type(goType(syntax)), at: syntax.range)
    }
  }

  private func noteInstantiation(_ object: Object, _ name: Identifier) {
    guard let arguments = facts.instances[name.id], !arguments.isEmpty else { return }
    let instantiation = Program.Instantiation(
      function: object.name, package: builder.packageName(of: object), arguments: arguments.map { builder.type($0) })
    if !builder.program.instantiations.contains(instantiation) { builder.program.instantiations.append(instantiation) }
  }

  /// The type arguments of an instantiated function: all of them when the arguments of a call could not tell.
  private func explicitTypeArguments(_ object: Object, _ name: Identifier) -> [IRType] {
    guard let arguments = facts.instances[name.id], !arguments.isEmpty, case .function(let signature) = object.type
    else { return [] }
    let given = signature.parameters.prefix(argumentCount ?? 0)
    let isInferable = signature.typeParameters.allSatisfy { parameter in
      given.contains { mentions(parameter.object.name, in: $0.type) }
    }
    return isInferable ? [] : arguments.map { builder.type($0) }
  }

  func unary(_ syntax: GoSyntax.Expression, _ operation: UnaryOperator, _ operand: GoSyntax.Expression) -> Expression {
    let type = builder.type(goType(syntax))
    switch operation {
    case .plus: return expression(operand)
    case .minus: return Expression(.negate(expression(operand, as: type)), type, origin: syntax.range)
    case .complement: return Expression(.complement(expression(operand, as: type)), type, origin: syntax.range)
    case .not: return Expression(.not(expression(operand)), type, origin: syntax.range)
    case .address: return address(of: operand, at: syntax.range)
    case .receive: return receive(syntax, operand, commaOK: false)
    case .tilde: return placeholder(type, at: syntax.range)
    }
  }
}
