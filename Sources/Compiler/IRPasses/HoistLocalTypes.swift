import Diagnostics
import IR

// Normal form: no type is declared inside generic code, where Swift allows none: it stands at file level before the
// function, and is generic itself where it mentions type parameters of the function. Other types of functions stay where
// they are unless a later pass needs them at file level, too.

@Sendable func hoistLocalTypes(_ program: Program) -> [Diagnostic] {
  var arguments: [TypeName: [IRType]] = [:]
  for file in program.files.indices {
    var items: [Item] = []
    for item in program.files[file].items {
      if case .function(let function) = item {
        items += hoisted(from: function, program, &arguments).map { .type($0) }
      }
      items.append(item)
    }
    program.files[file].items = items
  }
  guard !arguments.isEmpty else { return [] }
  program.mapTypes { type in
    guard case .named(let name, let own) = type, own.isEmpty, let hoisted = arguments[name] else { return type }
    return .named(name, hoisted)
  }
  return []
}

/// Takes the type declarations out of a generic function, and notes what each of them is to be given.
private func hoisted(
  from function: Function, _ program: Program, _ arguments: inout [TypeName: [IRType]]
) -> [TypeDeclaration] {
  let owner = function.receiverType.flatMap { program.types[$0] }
  let parameters = function.typeParameters + (owner?.typeParameters ?? [])
  guard !parameters.isEmpty else { return [] }
  var found: [TypeDeclaration] = []
  function.rewrite(
    with: Rewriter(statement: { statement in
      guard case .declaration(.type(let declaration)) = statement.kind else { return [statement] }
      found.append(declaration)
      return []
    }))
  var mentioned: [TypeName: Set<String>] = [:]
  // A type that mentions another one needs what that one does.
  for _ in found {
    for declaration in found {
      var names = mentioned[declaration.name, default: []]
      for type in declaration.shape.parts {
        names.formUnion(type.mentionedTypeParameters)
        _ = type.mapped { part in
          if case .named(let name, _) = part { names.formUnion(mentioned[name, default: []]) }
          return part
        }
      }
      mentioned[declaration.name] = names
    }
  }
  for declaration in found {
    declaration.typeParameters = parameters.filter { mentioned[declaration.name, default: []].contains($0.name) }
    declaration.trivia.hasBlankLineBefore = true
    if !declaration.typeParameters.isEmpty {
      arguments[declaration.name] = declaration.typeParameters.map { .typeParameter($0.name) }
    }
  }
  return found
}

/// Takes types out of the functions that declare them, and what those mention with them: extensions stand at file level
/// only, and so do the types they extend.
func hoistTypes(of program: Program, where isNeeded: (TypeDeclaration) -> Bool) {
  for file in program.files.indices {
    program.files[file].items = program.files[file].items.flatMap { item -> [Item] in
      let (hoisted, rest) = hoist(from: item, where: isNeeded)
      return hoisted.map { .type($0) } + [rest]
    }
  }
  let (hoisted, _) = hoist(from: .function(program.initialization), where: isNeeded)
  if let last = program.files.indices.last { program.files[last].items += hoisted.map { .type($0) } }
}

private func hoist(from item: Item, where isNeeded: (TypeDeclaration) -> Bool) -> ([TypeDeclaration], rest: Item) {
  let local = localTypes(in: item)
  var names = Set(local.filter(isNeeded).map(\.name))
  guard !names.isEmpty else { return ([], item) }
  // The last one may mention the first.
  for _ in local {
    for type in local.filter({ names.contains($0.name) }).flatMap(\.shape.parts) {
      _ = type.mapped { part in
        if case .named(let name, _) = part { names.insert(name) }
        return part
      }
    }
  }
  let rewriter = Rewriter(statement: { statement in
    guard case .declaration(.type(let declaration)) = statement.kind, names.contains(declaration.name) else {
      return [statement]
    }
    return []
  })
  let hoisted = local.filter { names.contains($0.name) }
  for declaration in hoisted { declaration.trivia.hasBlankLineBefore = true }
  return (hoisted, rewriter.rewrite(item))
}

private func localTypes(in item: Item) -> [TypeDeclaration] {
  var found: [TypeDeclaration] = []
  let walker = Walker(statement: { statement in
    if case .declaration(.type(let declaration)) = statement.kind { found.append(declaration) }
    return true
  })
  switch item {
  case .function(let function): function.walk(with: walker)
  case .variable(let global): walker.walk(global.value)
  case .type, .constants: break
  }
  return found
}
