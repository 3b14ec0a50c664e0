// Variables of imported packages that a package changes: what declares them must know.

extension Program {
  /// The names of a package's variables that this one assigns to, and of those whose addresses it takes.
  package func changes(toVariablesOf package: String) -> (assigned: Set<String>, addressed: Set<String>) {
    var assigned: Set<String> = []
    var addressed: Set<String> = []
    func root(of place: Expression) -> String? {
      switch place.kind {
      case .packageVariable(let name, package): name
      case .field(let base, _, isThroughPointer: false): root(of: base)
      case .index(let base, _): if case .array = base.type { root(of: base) } else { nil }
      default: nil
      }
    }
    walk(
      with: Walker(
        expression: {
          if case .address(let place) = $0.kind, let name = root(of: place) { addressed.insert(name) }
          if case .methodCall(let receiver, let method, _) = $0.kind, method.hasPointerReceiver,
            let name = root(of: receiver)
          {
            addressed.insert(name)
          }
          return true
        },
        statement: {
          if case .compound(let place, _, _) = $0.kind, let name = root(of: place) { assigned.insert(name) }
          return true
        },
        target: {
          if case .place(let place) = $0, let name = root(of: place) { assigned.insert(name) }
          return true
        }))
    return (assigned, addressed)
  }

  /// The variable of a translated package that a mention is of.
  package func importedVariable(_ name: String, of package: String) -> Variable? {
    imported[package]?.globals.flatMap(\.variables).first { $0.name == name }
  }
}
