// The reference on trial: runs scripts on the handwritten map, and answers as every runner does.

import SyncMapReference

/// Runs operations on a `SyncMap`, and writes their results in the format of the logs.
public struct ReferenceTrial: Sendable {
  private let map = SyncMap<ScriptValue, ScriptValue>()

  /// Creates a trial of an empty map.
  public init() {}

  /// Returns the log of a script, a line per operation, run on an empty map.
  public static func log(of script: Script) -> [String] {
    let trial = ReferenceTrial()
    return script.operations.map { operation in trial.perform(operation) }
  }

  /// Carries out one operation, and returns its line of the log; many threads may do so at once.
  public func perform(_ operation: MapOperation) -> String {
    let arguments = operation.arguments
    switch operation.method {
    case .load:
      return result(map.load(arguments[0]))
    case .store:
      map.store(arguments[1], forKey: arguments[0])
      return "-"
    case .loadOrStore:
      let (value, loaded) = map.loadOrStore(arguments[1], forKey: arguments[0])
      return "\(value) \(loaded)"
    case .loadAndDelete:
      return result(map.loadAndDelete(arguments[0]))
    case .delete:
      map.delete(arguments[0])
      return "-"
    case .swap:
      return result(map.swap(arguments[1], forKey: arguments[0]))
    case .compareAndSwap:
      return "\(map.compareAndSwap(expected: arguments[1], desired: arguments[2], forKey: arguments[0]))"
    case .compareAndDelete:
      return "\(map.compareAndDelete(expected: arguments[1], forKey: arguments[0]))"
    case .clear:
      map.clear()
      return "-"
    case .range:
      return visit { _ in }
    case .rangeDelete:
      return visit { key in map.delete(key) }
    case .rangeStore:
      return visit { key in if key == key { map.store(arguments[0], forKey: key) } }
    case .rangeSome:
      return visitSome(arguments[0])
    }
  }

  /// What Go's methods with an optional result say.
  private func result(_ value: ScriptValue?) -> String {
    value.map { "\($0) true" } ?? "nil false"
  }

  private func visit(_ meanwhile: (ScriptValue) -> Void) -> String {
    var entries: [String] = []
    map.range { key, value in
      entries.append("\(key)=\(value)")
      meanwhile(key)
      return true
    }
    return entries.sorted().joined(separator: " ")
  }

  /// Which entries are visited is chance, so only their number is told.
  private func visitSome(_ limit: ScriptValue) -> String {
    guard case .int(let limit) = limit else { return "-" }
    var count = 0
    map.range { _, _ in
      count += 1
      return count < limit
    }
    return "\(count)"
  }
}
