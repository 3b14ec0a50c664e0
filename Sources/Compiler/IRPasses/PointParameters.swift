import Diagnostics
import IR

// Normal form: a type parameter says so when an atomic pointer to a value of it is used, in its own functions or through
// another generic type: `*T` is then for certain what such a pointer holds.

@Sendable func pointParameters(_ program: Program) -> [Diagnostic] {
  let mentioned = program.mentionedTypes
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
