import Diagnostics
import IR

// Normal form: `program.uncomparable` names the types and type parameters whose values may turn out to be impossible to
// compare or to hash.

@Sendable func findUncomparable(_ program: Program) -> [Diagnostic] {
  program.uncomparable = Uncomparable()
  var isStable = false
  while !isStable {
    let found = program.types.values.filter { declaration in
      !program.uncomparable.types.contains(declaration.name) && program.holdsUncomparable(declaration)
    }
    let given = DescribedParameters(program) { _, argument, known in
      if case .typeParameter(let name) = argument, known.contains(name) { return true }
      return program.mayBeUncomparable(argument)
    }.names
    isStable = found.isEmpty && given.isSubset(of: program.uncomparable.typeParameters)
    program.uncomparable.types.formUnion(found.map(\.name))
    program.uncomparable.typeParameters.formUnion(given)
  }
  return []
}

extension Program {
  /// Whether one of the parts of the type's values may be uncomparable, as far as that is known by now.
  fileprivate func holdsUncomparable(_ declaration: TypeDeclaration) -> Bool {
    switch declaration.shape {
    case .structure(let fields): return fields.contains { mayBeUncomparable($0.type) }
    case .defined(let type), .alias(let type): return mayBeUncomparable(type)
    case .interface(let methods):
      return types.values.contains { candidate in
        candidate.isOwn && candidate.conformances.contains(declaration.name)
          && mayBeUncomparable(.named(candidate.name))
          && candidate.methods.allSatisfy { method in
            // With a pointer receiver, only pointers are in the interface.
            method.receiver?.isPointerReceiver != true || !methods.contains { $0.name == method.name }
          }
      }
    }
  }
}
