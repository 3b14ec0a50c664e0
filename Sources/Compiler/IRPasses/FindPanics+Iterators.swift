// Panics that pass through iterator functions, loops over them, and what asks them for one value after the other.
import IR

extension PanicAnalysis {
  /// An iterator function throws when the bodies of the loops over it do; one that a standard package may be given also
  /// takes bodies that throw when it throws itself. What `iter.Pull` makes of one, to go on or to stop, throws as it does.
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
    for (made, iterators) in pulled where !program.throwing.functionTypes.isDisjoint(with: iterators) {
      program.throwing.functionTypes.insert(made)
    }
  }

  /// The types of the functions that `iter.Pull` and `iter.Pull2` make, next and stop, with those of the iterator functions
  /// that they run.
  func pulledIterators() -> [FunctionType: Set<FunctionType>] {
    var found: [FunctionType: Set<FunctionType>] = [:]
    program.walk(expressions: { [program] expression in
      guard case .call(let callee, let arguments) = expression.kind,
        case .function(let name, "iter"?, _) = callee.kind, ["Pull", "Pull2"].contains(name),
        case .function(let iterator)? = arguments.positional.first.map({ program.underlying($0.type) }),
        case .tuple(let results) = expression.type
      else { return }
      for case .function(let made) in results.map(\.type) { found[made, default: []].insert(iterator) }
    })
    return found
  }
}
