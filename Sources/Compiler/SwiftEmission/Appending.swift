// Appending to the slice in a place: `s = append(s, v)` is `s.append(v)`, which needs no second hold on the elements.
import IR
import SwiftPrinting

extension Emitter {
  /// `place.append(…)`, when `value` appends to what lies in `place`.
  func appending(_ value: Expression, to place: Expression) -> Document? {
    guard case .builtin(let builtin, let arguments) = value.kind, builtin == .append || builtin == .appendSlice,
      arguments.count > 1, place.isSamePlace(as: arguments[0]), !needsSetter(place), !isAtomicObject(place)
    else { return nil }
    return statementTried {
      let owner = settable(place) + (isWrapper(place.type) ? ".rawValue.append" : ".append")
      let items =
        builtin == .appendSlice
        ? ["contentsOf: " + containerValue(arguments[1])] : arguments.dropFirst().map { expression($0) }
      return owner + .list("(", items, ")")
    }
  }
}
