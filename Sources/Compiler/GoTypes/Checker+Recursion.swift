import Diagnostics
import GoSyntax

/// Types that would contain themselves have no size and are refused.
extension Checker {
  func checkRecursion(of named: NamedType) {
    var path: [NamedType] = []
    _ = isFinite(.named(named), &path)
  }

  /// Whether a value of the type has a finite size; reports the cycle if not.
  private func isFinite(_ type: GoType, _ path: inout [NamedType]) -> Bool {
    switch type {
    case .array(_, let element): return isFinite(element, &path)
    case .structure(let structure): return structure.fields.allSatisfy { isFinite($0.type, &path) }
    case .interface(let interface):
      return interface.embedded.allSatisfy { isFinite($0.type, &path) }
        && (interface.unionTerms ?? []).allSatisfy { isFinite($0.type, &path) }
    case .named(let named):
      if named.object.packagePath != self.path || finiteTypes.contains(ObjectIdentifier(named)) { return true }
      if let start = path.firstIndex(where: { $0 === named }) {
        reportRecursion(path[start...].map(\.object))
        return false
      }
      if path.count > 60 {
        reportRecursion([path[0].object])
        return false
      }
      path.append(named)
      var content = named.underlying
      if case .named? = named.rightSide { content = named.rightSide ?? content }
      let isFinite = isFinite(content, &path)
      path.removeLast()
      if isFinite {
        finiteTypes.insert(ObjectIdentifier(named))
        finiteTypesKept.append(named)
      } else {
        (named.origin ?? named).underlying = .invalid
        named.underlying = .invalid
      }
      return isFinite
    default: return true
    }
  }

  /// Whether a value would have a type whose declaration needs that value; reports the cycle.
  func isIncomplete(_ type: GoType) -> Bool {
    guard case .named(let named) = type, colors[named.object] == .grey, !named.isResolved else { return false }
    reportCycle([named.object])
    return true
  }

  private func reportRecursion(_ cycle: [Object]) {
    var unique: [Object] = []
    for object in cycle where !unique.contains(object) { unique.append(object) }
    reportCycle(unique)
  }
}
