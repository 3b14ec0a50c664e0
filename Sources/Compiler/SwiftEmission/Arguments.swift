// Arguments: what a call is given, with the types and labels that Swift wants.
import IR
import SwiftPrinting

extension Emitter {
  /// `(a, b)`, with a closure at the end behind the parentheses.
  ///
  /// With `isChecked` the first argument has the label of the runtime's throwing twins.
  func arguments(
    _ arguments: Arguments, _ declared: Function?, package: String?, isChecked: Bool = false, mayTrail: Bool = true,
    metatypes: [String] = [], isOfImported: Bool = false
  ) -> Document {
    var items: [Document] = metatypes.map { .text($0) }
    for (position, argument) in arguments.positional.enumerated() {
      items.append(
        inside {
          $0.isInCondition = false
        } _: {
          package != nil && isFreshSequence(argument)
            ? freshSequence(argument) : self.argument(argument, declared, position)
        })
    }
    let firstIsSlice = if case .slice? = arguments.variadic { items.isEmpty } else { false }
    let isForeign = package != nil && declared?.body == nil && !isOfImported
    switch arguments.variadic {
    case nil: break
    case .slice(let slice):
      items.append(isForeign ? "contentsOf: " + expression(slice) : expression(slice))
    case .elements(let elements) where isForeign: items += elements.map(foreignElement)
    case .elements(let elements):
      let parameter = declared?.parameters.last
      let values = elements.map { element in
        guard let declared, case .slice(let type)? = parameter?.type else { return expression(element) }
        return inferring(element, type, of: declared)
      }
      items.append(elements.isEmpty ? "nil" : .list("[", values, "]", style: .literal))
    }
    if isChecked, firstIsSlice || items.isEmpty {
      items.insert("checked: ()", at: 0)
    } else if isChecked {
      items[0] = "checked: " + items[0]
    }
    if let last = arguments.positional.last, arguments.variadic == nil, mayTrail, case .closure = last.kind,
      isTrailing(last), declared.map({ !isTypeArgument(last, $0, arguments.positional.count - 1) }) ?? true
    {
      let closure = Fragment(items.removeLast())
      return (items.isEmpty ? " " : .list("(", items, ") ", style: .declaration)) + closure.document
    }
    return .list("(", items, ")")
  }

  private func isTrailing(_ node: Expression) -> Bool {
    guard case .closure(let function) = node.kind, !scope.isInCondition, !isThrowingIterator(node) else { return false }
    return !(function.body ?? []).isEmpty
  }

  /// A literal iterator function whose loops' bodies throw: the standard functions have another flavour for it.
  private func isThrowingIterator(_ node: Expression) -> Bool {
    guard case .closure = node.kind, case .function(let type) = node.type else { return false }
    return iterator(type) != nil && program.throwing.functionTypes.contains(type)
  }

  /// A literal iterator function that never yields: nothing in it tells what it would.
  private func isSilentIterator(_ node: Expression) -> Bool {
    guard case .closure(let function) = node.kind, case .function(let type) = node.type, iterator(type) != nil else {
      return false
    }
    return !function.parameters.contains { isMentioned($0, in: function) }
  }

  /// A literal function that takes nothing: only what it returns tells the type arguments of a standard function.
  private func isMaker(_ node: Expression) -> Bool {
    guard case .closure(let function) = node.kind else { return false }
    return function.parameters.isEmpty && !function.results.isEmpty
  }

  private func argument(_ node: Expression, _ declared: Function?, _ position: Int) -> Document {
    if declared == nil, isThrowingIterator(node) {
      return parenthesized(fragment(node), atLeast: .casting.tighter) + " as \(bareType(node.type))"
    }
    if declared == nil, isSilentIterator(node) || isMaker(node) { return expression(node, .inferred) }
    guard let declared, position < declared.parameters.count else { return expression(node) }
    let parameter = declared.parameters[position]
    if parameter.isNeverNil, isOptionalInSwift(node) { return unwrapped(node) }
    if isCore(parameter.type, of: declared), isWrapper(node.type) { return value(of: node) }
    if parameter.isNeverNil, case .toInterface = node.kind, isNamedInterface(node.type),
      declared.typeParameters.contains(where: { mentions(parameter.type, $0.name) })
    {
      return parenthesized(fragment(node), atLeast: .casting.tighter) + " as \(bareType(node.type))"
    }
    return inferring(node, parameter.type, of: declared)
  }

  /// An argument by which Swift may find a type argument: that of a pointer or function is optional, even where the
  /// argument cannot be nil.
  private func inferring(_ node: Expression, _ parameter: IRType, of function: Function) -> Document {
    guard function.typeParameters.contains(where: { mentions(parameter, $0.name) }) else { return expression(node) }
    if isTypeArgument(node, parameter) {
      return parenthesized(fragment(node, .inferred), atLeast: .casting.tighter) + " as \(type(node.type))"
    }
    return expression(node, .inferred)
  }

  /// Whether an argument is one of a type that is optional, for a parameter of any type, and cannot be nil itself.
  private func isTypeArgument(_ node: Expression, _ parameter: IRType) -> Bool {
    if case .typeParameter = parameter { isOptional(node.type) && !isOptionalInSwift(node) } else { false }
  }

  private func isTypeArgument(_ node: Expression, _ function: Function, _ position: Int) -> Bool {
    position < function.parameters.count && isTypeArgument(node, function.parameters[position].type)
  }

  /// A type parameter like `S ~[]E`, in whose place Swift has the core type.
  func isCore(_ type: IRType, of function: Function) -> Bool {
    guard case .typeParameter(let name) = type else { return false }
    return function.typeParameters.contains { parameter in
      if parameter.name == name, case .core = parameter.constraint { !parameter.isOfDefinedTypes } else { false }
    }
  }

  func mentions(_ type: IRType, _ name: String) -> Bool {
    switch type {
    case .typeParameter(let other): other == name
    case .pointer(let inner), .slice(let inner), .array(_, let inner), .channel(_, let inner): mentions(inner, name)
    case .map(let key, let value): mentions(key, name) || mentions(value, name)
    case .named(_, let arguments): arguments.contains { mentions($0, name) }
    case .function(let function): function.parameters.contains { mentions($0, name) } || mentions(function.result, name)
    case .tuple(let elements): elements.contains { mentions($0.type, name) }
    default: false
    }
  }

  /// A variadic `...any` of a standard package takes any value as it is.
  private func foreignElement(_ node: Expression) -> Document {
    guard case .toInterface(let value) = node.kind, node.type == .any else {
      if case .zero = node.kind, node.type == .any { return "\(runtimeName("GoAny")).nil" }
      return expression(node)
    }
    if case .constant(.string(let bytes)) = value.kind, value.type == .string, isValidText(bytes) {
      return expression(value)
    }
    if let directed = directed(value) { return directed }
    if hasIdentity(value.type), !isOptional(value.type) { return expression(node, .inferred) }
    if isNamedInterface(value.type), !isOptionalInSwift(value) { return expression(node, .inferred) }
    if isOptional(value.type), !isNamedInterface(value.type), !isOptionalInSwift(value) {
      return parenthesized(fragment(value, .inferred), atLeast: .casting.tighter) + " as \(type(value.type))"
    }
    return expression(value, .inferred)
  }
}
