// The struct types whose values are copied where no expression of the program says so.
import IR

extension Program {
  /// The struct types that generic code has values of, or that are copied with the slice or map that holds them.
  ///
  /// A value that is only moved (sorted, sent, returned) needs no copy, and an atomic object stays one.
  var typesCopiedUnseen: Set<TypeName> { typesCopiedUnseen { $0.isOwn } }

  /// Those of another package, by their names there.
  package func typesCopiedUnseen(of package: String) -> Set<String> {
    Set(typesCopiedUnseen { $0.name.package == package }.map(\.name))
  }

  private func typesCopiedUnseen(where isWanted: @escaping (TypeDeclaration) -> Bool) -> Set<TypeName> {
    var found: Set<TypeName> = []

    func note(_ type: IRType) {
      switch type {
      case .array(_, let element): note(element)
      case .named:
        guard let declaration = declaration(of: type), isWanted(declaration) else { return }
        switch declaration.shape {
        case .structure(let fields):
          guard !fields.contains(where: \.isAtomicObject), found.insert(declaration.name).inserted else { return }
          fields.forEach { note($0.type) }
        case .defined(let underlying): note(underlying)
        case .interface, .alias: break
        }
      default: break
      }
    }
    func noteElements(of type: IRType) {
      switch underlying(type) {
      case .slice(let element): note(element)
      case .map(_, let value): note(value)
      default: break
      }
    }

    func isTranslated(_ package: String?) -> Bool { package.map(translatedPackages.contains) ?? true }
    for use in instantiations where isTranslated(use.package) { use.arguments.forEach(note) }
    mapTypes { type in
      if case .named(let name, let arguments) = type, isTranslated(name.package) { arguments.forEach(note) }
      return type
    }
    // A slice that grew is used beside the one it grew from, unless it takes its place.
    var appends: [IRType: Int] = [:]
    walk(statements: { statement in
      guard case .assign(let targets, let values) = statement.kind, targets.count == values.count else { return }
      for case (.place(let place), let value) in zip(targets, values) {
        guard case .builtin(.append, let arguments) = value.kind, let slice = arguments.first,
          print(place) == print(slice)
        else { continue }
        appends[value.type, default: 0] -= 1
      }
    })
    walk(expressions: { expression in
      switch expression.kind {
      case .builtin(.appendSlice, let arguments), .builtin(.copy, let arguments):
        arguments.first.map { noteElements(of: $0.type) }
      case .builtin(.append, _): appends[expression.type, default: 0] += 1
      case .call(let callee, let arguments):
        guard case .function(let name, let package?, _) = callee.kind, copyingFunctions[package]?.contains(name) == true
        else { break }
        (arguments.positional.map(\.type) + [expression.type]).forEach(noteElements)
      default: break
      }
    })
    for (type, count) in appends where count > 0 { noteElements(of: type) }
    return found
  }
}

/// Functions of the standard packages that make copies of elements.
private let copyingFunctions: [String: Set<String>] = [
  "slices": ["Clone", "Concat", "Insert", "Repeat", "Replace", "Collect", "AppendSeq", "Grow", "Clip"],
  "maps": ["Clone", "Copy"],
]
