// Panics that pass through iterator functions, loops over them, and what asks them for one value after the other.
import IR

extension PanicAnalysis {
  /// An iterator function throws when the bodies of the loops over it do; one that a standard package may be given also
  /// takes bodies that throw when it throws itself. What `iter.Pull` makes of one throws as it does.
  func spreadOverIterators() {
    let isGiven = !Set(["iter", "maps", "slices"]).isDisjoint(with: program.imports)
    let literals = Set(all.filter(\.throwsPanic).map(\.plainType))
    for case .function(let iterator) in mentioned.values.joined() {
      guard let yield = iterator.yield, yield.result == .bool else { continue }
      let throwing = program.throwing.functionTypes
      if throwing.contains(yield) || isGiven && (throwing.contains(iterator) || literals.contains(iterator)) {
        program.throwing.functionTypes.formUnion([yield, iterator])
      }
    }
    for (next, iterator) in pulled where program.throwing.functionTypes.contains(iterator) {
      program.throwing.functionTypes.insert(next)
    }
  }

  /// The types of the functions that `iter.Pull` and `iter.Pull2` make, with those that they are made of.
  func pulledIterators() -> [FunctionType: FunctionType] {
    var found: [FunctionType: FunctionType] = [:]
    program.walk(expressions: { [program] expression in
      guard case .call(let callee, let arguments) = expression.kind,
        case .function(let name, "iter"?, _) = callee.kind, ["Pull", "Pull2"].contains(name),
        case .function(let iterator)? = arguments.positional.first.map({ program.underlying($0.type) }),
        case .tuple(let results) = expression.type, case .function(let next)? = results.first?.type
      else { return }
      found[next] = iterator
    })
    return found
  }
}
