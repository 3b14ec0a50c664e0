// The plain map: what the operations mean when nothing else happens, for histories to be judged by.

/// A dictionary with the operations of a concurrent map, one at a time.
struct SequentialMap: Hashable {
  private var entries: [ScriptValue: ScriptValue] = [:]

  /// Carries out an operation on one key or a clear, and returns its result in the format of the logs.
  mutating func perform(_ operation: MapOperation) -> String {
    let arguments = operation.arguments
    switch operation.method {
    case .load:
      return SequentialMap.result(entries[arguments[0]])
    case .store:
      entries[arguments[0]] = arguments[1]
      return "-"
    case .loadOrStore:
      if let present = entries[arguments[0]] { return "\(present) true" }
      entries[arguments[0]] = arguments[1]
      return "\(arguments[1]) false"
    case .loadAndDelete:
      return SequentialMap.result(entries.removeValue(forKey: arguments[0]))
    case .delete:
      entries[arguments[0]] = nil
      return "-"
    case .swap:
      return SequentialMap.result(entries.updateValue(arguments[1], forKey: arguments[0]))
    case .compareAndSwap:
      guard entries[arguments[0]] == arguments[1] else { return "false" }
      entries[arguments[0]] = arguments[2]
      return "true"
    case .compareAndDelete:
      guard entries[arguments[0]] == arguments[1] else { return "false" }
      entries[arguments[0]] = nil
      return "true"
    case .clear:
      entries = [:]
      return "-"
    case .range, .rangeSome, .rangeDelete, .rangeStore:
      preconditionFailure("a visit is not one instant, so a history has none")
    }
  }

  private static func result(_ value: ScriptValue?) -> String {
    value.map { "\($0) true" } ?? "nil false"
  }
}
