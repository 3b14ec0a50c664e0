// What other packages may hold of a package: its exported types, and the others that its exported names lead to.

extension Program {
  /// The package's types whose values its importers may have, copy and compare, sorted by name.
  package var offeredTypes: [TypeDeclaration] {
    var found: Set<TypeName> = []
    var open: [IRType] = types.values.filter { $0.isOwn && $0.isExported }.map { .named($0.name) }
    open += functions.filter { $0.receiverType == nil && $0.isExported }.flatMap(\.offered)
    open += globals.flatMap(\.variables).filter { $0.name.first?.isUppercase ?? false }.map(\.type)
    while let type = open.popLast() {
      _ = type.mapped { part in
        guard case .named(let name, _) = part, let declaration = types[name], declaration.isOwn,
          found.insert(name).inserted
        else { return part }
        open += declaration.offered
        return part
      }
    }
    return found.sorted { $0.description < $1.description }.compactMap { types[$0] }
  }
}

extension Function {
  fileprivate var offered: [IRType] { (parameters + results).map(\.type) }
}

extension TypeDeclaration {
  /// The types of the exported fields and methods, and what stands behind the name.
  fileprivate var offered: [IRType] {
    let ofMethods = methods.filter(\.isExported).flatMap(\.offered)
    switch shape {
    case .structure(let fields):
      return fields.filter { $0.name.first?.isUppercase ?? false }.map(\.type) + ofMethods
    case .interface(let requirements):
      return requirements.flatMap { $0.type.parameters + [$0.type.result] }
    case .defined(let type), .alias(let type): return [type] + ofMethods
    }
  }
}
