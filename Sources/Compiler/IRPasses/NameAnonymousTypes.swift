import Diagnostics
import IR

// Normal form: no type is an interface literal with methods or a struct literal with fields; each such type has a
// declaration with a name of its own, identical literals the same one. (`struct{}` stays: the runtime has it.)

@Sendable func nameAnonymousTypes(_ program: Program) -> [Diagnostic] {
  var names: [IRType: TypeName] = [:]
  var declared: [TypeDeclaration] = []

  func fresh(_ base: String) -> TypeName {
    var number = 1
    while program.types[TypeName(package: nil, "\(base)\(number)")] != nil { number += 1 }
    return TypeName(package: nil, "\(base)\(number)")
  }

  func declare(_ type: IRType, _ base: String, _ shape: TypeDeclaration.Shape) -> IRType {
    if let name = names[type] { return .named(name) }
    let name = fresh(base)
    let declaration = TypeDeclaration(name: name, shape: shape, origin: nil, isOwn: true)
    declaration.trivia = Trivia(hasBlankLineBefore: true)
    declaration.isUnnamed = true
    names[type] = name
    program.types[name] = declaration
    declared.append(declaration)
    return .named(name)
  }

  func replaced(_ type: IRType) -> IRType {
    switch type {
    case .anonymousStruct(let fields) where !fields.isEmpty:
      return declare(
        type, "anonymousStruct",
        .structure(
          fields.map {
            FieldDeclaration(name: $0.label ?? "_", type: $0.type, isEmbedded: false, trivia: Trivia())
          }))
    case .anonymousInterface(let methods) where !methods.isEmpty:
      return declare(type, "anonymousInterface", .interface(methods))
    default: return type
    }
  }

  program.mapTypes(replaced)
  if !declared.isEmpty, !program.files.isEmpty {
    program.files[program.files.count - 1].items += declared.map { .type($0) }
  }
  return []
}
