// Appending to the slice in a place: `s = append(s, v)` is `s.append(v)`, which needs no second hold on the elements.
import IR
import SwiftPrinting

extension Emitter {
  /// `place.append(…)`, when `value` appends to what lies in `place`.
  func appending(_ value: Expression, to place: Expression) -> Document? {
    guard case .builtin(let builtin, let arguments) = value.kind, builtin == .append || builtin == .appendSlice,
      arguments.count > 1, isSamePlace(place, arguments[0]), !needsSetter(place), !isAtomicObject(place)
    else { return nil }
    return statementTried {
      let owner = settable(place) + (isWrapper(place.type) ? ".rawValue.append" : ".append")
      let items =
        builtin == .appendSlice
        ? ["contentsOf: " + containerValue(arguments[1])] : arguments.dropFirst().map { expression($0) }
      return owner + .list("(", items, ")")
    }
  }

  /// Whether two expressions name one place, and evaluating it has no effect.
  private func isSamePlace(_ a: Expression, _ b: Expression) -> Bool {
    switch (a.kind, b.kind) {
    case (.variable(let a), .variable(let b)): return a === b
    case (.receiver, .receiver): return true
    case (.field(let a, let name, let isThrough), .field(let b, let other, let isOtherThrough)):
      return name == other && isThrough == isOtherThrough && isSamePlace(a, b)
    case (.dereference(let a), .dereference(let b)): return isSamePlace(a, b)
    case (.index(let a, let index), .index(let b, let other)):
      return isSamePlace(a, b) && isSameIndex(index, other)
    default: return false
    }
  }

  private func isSameIndex(_ a: Expression, _ b: Expression) -> Bool {
    switch (a.kind, b.kind) {
    case (.constant(let a), .constant(let b)): return a == b
    case (.constantName(let a, let package), .constantName(let b, let other)): return a == b && package == other
    default: return isSamePlace(a, b)
    }
  }
}
