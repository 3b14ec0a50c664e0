import Diagnostics
import IR

// Normal form: a type parameter says so when an atomic pointer to a value of it is used, in its own functions or through
// another generic type: `*T` is then for certain what such a pointer holds.

@Sendable func pointParameters(_ program: Program) -> [Diagnostic] {
  var mentioned: [Generic: Set<IRType>] = [:]
  for function in program.functions {
    let generic = function.receiverType.map { Generic.type($0) } ?? .function(function.name)
    let part = Program(packageName: "", importPath: "")
    part.files = [Program.File(name: "", header: [], items: [.function(function)])]
    part.mapTypes { type in
      mentioned[generic, default: []].insert(type)
      return type
    }
  }
  for declaration in program.types.values where declaration.isOwn {
    for field in program.fields(of: .named(declaration.name)) {
      _ = field.type.mapped { type in
        mentioned[.type(declaration.name), default: []].insert(type)
        return type
      }
    }
  }
  var pointed: [Generic: Set<String>] = [:]
  var isStable = false
  while !isStable {
    isStable = true
    for (generic, types) in mentioned {
      for case .named(let name, let arguments) in types {
        for (index, argument) in arguments.enumerated() {
          guard case .typeParameter(let parameter) = argument,
            name == TypeName(package: "atomic", "Pointer") || isPointed(name, index)
          else { continue }
          if pointed[generic, default: []].insert(parameter).inserted { isStable = false }
        }
      }
    }
  }
  func isPointed(_ name: TypeName, _ index: Int) -> Bool {
    guard let parameters = program.types[name]?.typeParameters, index < parameters.count else { return false }
    return pointed[.type(name)]?.contains(parameters[index].name) ?? false
  }
  func marked(_ parameters: [TypeParameter], _ names: Set<String>) -> [TypeParameter] {
    parameters.map {
      var parameter = $0
      parameter.isPointedTo = names.contains($0.name)
      return parameter
    }
  }
  for (generic, names) in pointed {
    switch generic {
    case .function(let name):
      for function in program.functions where function.receiver == nil && function.name == name {
        function.typeParameters = marked(function.typeParameters, names)
      }
    case .type(let name):
      if let declaration = program.types[name] {
        declaration.typeParameters = marked(declaration.typeParameters, names)
      }
    }
  }
  return []
}

/// What has type parameters.
enum Generic: Hashable {
  case function(String)
  case type(TypeName)
}
