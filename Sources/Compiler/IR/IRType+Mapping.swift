// Types with parts of them replaced.

extension IRType {
  /// The type with every part of it, itself last, replaced by what the closure makes of it.
  package func mapped(_ change: (IRType) -> IRType) -> IRType {
    switch self {
    case .pointer(let target): return change(.pointer(target.mapped(change)))
    case .slice(let element): return change(.slice(element.mapped(change)))
    case .array(let length, let element): return change(.array(length, element.mapped(change)))
    case .map(let key, let value): return change(.map(key.mapped(change), value.mapped(change)))
    case .channel(let direction, let element): return change(.channel(direction, element.mapped(change)))
    case .function(let type): return change(.function(type.mapped(change)))
    case .tuple(let elements): return change(.tuple(elements.map { TupleElement($0.label, $0.type.mapped(change)) }))
    case .anonymousStruct(let fields):
      return change(
        .anonymousStruct(
          fields.map { TupleElement($0.label, $0.type.mapped(change), isEmbedded: $0.isEmbedded) }))
    case .anonymousInterface(let methods):
      return change(.anonymousInterface(methods.map { $0.mapped(change) }))
    case .named(let name, let arguments): return change(.named(name, arguments.map { $0.mapped(change) }))
    default: return change(self)
    }
  }
}

extension FunctionType {
  package func mapped(_ change: (IRType) -> IRType) -> FunctionType {
    FunctionType(
      parameters: parameters.map { $0.mapped(change) }, result: result.mapped(change), isVariadic: isVariadic)
  }
}

extension TypeParameter {
  package func mapped(_ change: (IRType) -> IRType) -> TypeParameter {
    var result = self
    result.methods = methods?.mapped(change)
    if case .core(let type) = constraint { result.constraint = .core(type.mapped(change)) }
    return result
  }
}

extension TypeDeclaration.Shape {
  package func mapped(_ change: (IRType) -> IRType) -> TypeDeclaration.Shape {
    switch self {
    case .structure(var fields):
      for index in fields.indices { fields[index].type = fields[index].type.mapped(change) }
      return .structure(fields)
    case .interface(let methods): return .interface(methods.map { $0.mapped(change) })
    case .defined(let type): return .defined(type.mapped(change))
    case .alias(let type): return .alias(type.mapped(change))
    }
  }

  /// The types that the declaration is made of.
  package var parts: [IRType] {
    switch self {
    case .structure(let fields): fields.map(\.type)
    case .interface(let methods): methods.map { .function($0.type) }
    case .defined(let type), .alias(let type): [type]
    }
  }
}

extension MethodRequirement {
  package func mapped(_ change: (IRType) -> IRType) -> MethodRequirement {
    MethodRequirement(name: name, parameterNames: parameterNames, type: type.mapped(change), comments: comments)
  }
}
