import Diagnostics
import IR

// Normal form: no type is an interface literal with methods or a struct literal with fields; each such type has a
// declaration with a name of its own, identical literals the same one. (`struct{}` stays: the runtime has it.) Struct
// literals that differ in the types of their fields only, some of which are type parameters, are one generic type: so
// the struct inside generic code is the one that its callers see.

@Sendable func nameAnonymousTypes(_ program: Program) -> [Diagnostic] {
  var names: [IRType: TypeName] = [:]
  var declared: [TypeDeclaration] = []
  let generic = program.labelsOfGenericStructs

  func fresh(_ base: String) -> TypeName {
    var number = 1
    while program.types[TypeName(package: nil, "\(base)\(number)")] != nil { number += 1 }
    return TypeName(package: nil, "\(base)\(number)")
  }

  func declare(
    _ type: IRType, _ base: String, _ shape: TypeDeclaration.Shape, parameters: [TypeParameter] = [],
    arguments: [IRType] = []
  ) -> IRType {
    if let name = names[type] { return .named(name, arguments) }
    let name = fresh(base)
    let declaration = TypeDeclaration(name: name, shape: shape, origin: nil, isOwn: true)
    declaration.trivia = Trivia(hasBlankLineBefore: true)
    declaration.isUnnamed = true
    declaration.typeParameters = parameters
    names[type] = name
    program.types[name] = declaration
    declared.append(declaration)
    return .named(name, arguments)
  }

  func field(_ field: TupleElement) -> FieldDeclaration {
    FieldDeclaration(name: field.label ?? "_", type: field.type, isEmbedded: field.isEmbedded, trivia: Trivia())
  }

  func replaced(_ type: IRType) -> IRType {
    switch type {
    case .anonymousStruct(let fields) where !fields.isEmpty:
      guard generic.contains(fields.map(\.label)) else {
        return declare(type, "anonymousStruct", .structure(fields.map(field)))
      }
      let parameters = typeParameterNames(for: fields)
      let pattern = zip(fields, parameters).map {
        TupleElement($0.label, .typeParameter($1), isEmbedded: $0.isEmbedded)
      }
      return declare(
        .anonymousStruct(pattern), "anonymousStruct", .structure(pattern.map(field)),
        parameters: parameters.map { TypeParameter(name: $0, constraint: .any) }, arguments: fields.map(\.type))
    case .anonymousInterface(let methods) where !methods.isEmpty:
      let mentioned = type.mentionedTypeParameters
      return declare(
        type, "anonymousInterface", .interface(methods),
        parameters: mentioned.map { TypeParameter(name: $0, constraint: .any) },
        arguments: mentioned.map { .typeParameter($0) })
    default: return type
    }
  }

  program.mapTypes(replaced)
  if !declared.isEmpty, !program.files.isEmpty {
    program.files[program.files.count - 1].items += declared.map { .type($0) }
  }
  return []
}

/// A type parameter for each field, called like it.
private func typeParameterNames(for fields: [TupleElement]) -> [String] {
  var names: [String] = []
  for (index, field) in fields.enumerated() {
    let label = field.label ?? "_"
    let name = label == "_" ? "Field\(index + 1)" : label.prefix(1).uppercased() + label.dropFirst()
    names.append(names.contains(name) ? "\(name)\(index + 1)" : name)
  }
  return names
}

extension Program {
  /// The field names of the struct literal types that mention type parameters.
  fileprivate var labelsOfGenericStructs: Set<[String?]> {
    var found: Set<[String?]> = []
    mapTypes { type in
      if case .anonymousStruct(let fields) = type, !type.mentionedTypeParameters.isEmpty {
        found.insert(fields.map(\.label))
      }
      return type
    }
    return found
  }
}

extension IRType {
  /// The names of the type parameters in the type, each once.
  var mentionedTypeParameters: [String] {
    var names: [String] = []
    _ = mapped { type in
      if case .typeParameter(let name) = type, !names.contains(name) { names.append(name) }
      return type
    }
    return names
  }
}
