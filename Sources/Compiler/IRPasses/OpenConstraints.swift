import Diagnostics
import IR

// Normal form: a type parameter asks for the methods of an interface only where every type it is given has them in
// Swift, too: no pointer, interface or other parameter without them is among its type arguments. Elsewhere it is open:
// in its functions a method is called on the interface value that the value is converted to.

@Sendable func openConstraints(_ program: Program) -> [Diagnostic] {
  let open = DescribedParameters(program) { parameter, argument, open in
    guard parameter.methods != nil else { return false }
    // The core type stands in the parameter's place.
    if case .core(.pointer) = parameter.constraint { return true }
    return program.hidesMethods(argument, open: open)
  }
  guard !open.isEmpty else { return [] }
  for function in program.functions {
    let known = open.parameters(in: function)
    if !known.isEmpty { convert(known, in: function) }
  }
  for function in program.functions {
    function.typeParameters = function.typeParameters.enumerated().map { index, parameter in
      open.contains(.function(function.name), index) && function.receiver == nil ? parameter.opened : parameter
    }
  }
  for declaration in program.types.values {
    declaration.typeParameters = declaration.typeParameters.enumerated().map { index, parameter in
      open.contains(.type(declaration.name), index) ? parameter.opened : parameter
    }
  }
  return []
}

extension TypeParameter {
  fileprivate var opened: TypeParameter {
    var result = self
    result.methods = nil
    return result
  }
}

extension DescribedParameters {
  /// The open parameters that a function's body sees, with the interfaces that have their methods.
  fileprivate func parameters(in function: Function) -> [String: IRType] {
    let generic = function.receiverType.map { Generic.type($0) } ?? .function(function.name)
    var found: [String: IRType] = [:]
    for (index, parameter) in parameters(of: generic).enumerated() where contains(generic, index) {
      found[parameter.name] = parameter.methods
    }
    return found
  }
}

extension Program {
  /// Whether a type argument is one whose methods Swift does not find by its type.
  fileprivate func hidesMethods(_ type: IRType, open: Set<String>) -> Bool {
    switch type {
    case .pointer, .anonymousInterface, .any: true
    case .typeParameter(let name): open.contains(name)
    default: isInterface(type)
    }
  }
}

/// Method calls on values of open parameters, and conversions of them, go through the interface.
private func convert(_ open: [String: IRType], in function: Function) {
  func methods(of type: IRType) -> IRType? {
    if case .typeParameter(let name) = type { open[name] } else { nil }
  }
  func converted(_ value: Expression, to interface: IRType) -> Expression {
    let boxed = Expression(.toInterface(value), .any, origin: value.origin)
    return Expression(.toInterface(boxed), interface, origin: value.origin)
  }
  function.rewrite(
    with: Rewriter(expression: { expression in
      var result = expression
      switch expression.kind {
      case .methodCall(let receiver, let method, let arguments):
        guard let interface = methods(of: receiver.type) else { return expression }
        result.kind = .methodCall(converted(receiver, to: interface), method, arguments)
      case .methodValue(let receiver, let method):
        guard let interface = methods(of: receiver.type) else { return expression }
        result.kind = .methodValue(converted(receiver, to: interface), method)
      case .toInterface(let value):
        guard expression.type != .any, methods(of: value.type) != nil else { return expression }
        return converted(value, to: expression.type)
      default: break
      }
      return result
    }))
}
