// Methods: what a script can ask of a map, by Go's names, and which Go version has which.

/// A step that a script can take: a method of `sync.Map`, or one of the ways to use its `Range`.
public enum Method: String, CaseIterable, Sendable {
  case load = "Load"
  case store = "Store"
  case loadOrStore = "LoadOrStore"
  case loadAndDelete = "LoadAndDelete"
  case delete = "Delete"
  case swap = "Swap"
  case compareAndSwap = "CompareAndSwap"
  case compareAndDelete = "CompareAndDelete"
  case clear = "Clear"
  /// Visits all entries.
  case range = "Range"
  /// Visits as many entries as its argument says.
  case rangeSome = "RangeSome"
  /// Visits all entries, and deletes each.
  case rangeDelete = "RangeDelete"
  /// Visits all entries, and stores its argument for the key of each; except for NaNs, each of which would become two.
  case rangeStore = "RangeStore"

  /// How many arguments follow the method's name.
  public var arity: Int {
    switch self {
    case .clear, .range, .rangeDelete: 0
    case .load, .loadAndDelete, .delete, .rangeSome, .rangeStore: 1
    case .store, .loadOrStore, .swap, .compareAndDelete: 2
    case .compareAndSwap: 3
    }
  }

  /// Whether it concerns one key only, its first argument.
  public var concernsOneKey: Bool {
    switch self {
    case .clear, .range, .rangeSome, .rangeDelete, .rangeStore: false
    default: true
    }
  }

  /// The method of `sync.Map` that it calls.
  public var goName: String {
    switch self {
    case .rangeSome, .rangeDelete, .rangeStore: Method.range.rawValue
    default: rawValue
    }
  }

  /// Returns the steps that are possible on the `Map` declared in a Go source file: those whose method it declares.
  public static func methods(ofMapIn goSource: String) -> [Method] {
    let declared = Set(
      goSource.split(separator: "\n").compactMap { line -> Substring? in
        guard line.hasPrefix("func ("), let receiverEnd = line.firstIndex(of: ")"),
          line[..<receiverEnd].hasSuffix(" *Map")
        else { return nil }
        return line[line.index(after: receiverEnd)...].drop(while: { $0 == " " }).prefix(while: { $0 != "(" })
      })
    return allCases.filter { declared.contains($0.goName[...]) }
  }
}
