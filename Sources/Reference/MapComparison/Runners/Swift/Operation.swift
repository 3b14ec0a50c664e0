// Operations: a line of a script, and what it does to the generated map.

import GoRuntime

/// A line of a script.
struct Operation: @unchecked Sendable {
  var method: Substring
  var arguments: [GoAny]

  init(_ line: String) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    method = words[0]
    arguments = words.dropFirst().map { parseValue($0) }
  }

  /// Carries out the operation, and returns its line of the log.
  func perform(on map: Map) -> String {
    switch method {
    case "Load":
      return results(map.Load(arguments[0]))
    case "Store":
      map.Store(arguments[0], arguments[1])
      return "-"
    case "LoadOrStore":
      return results(map.LoadOrStore(arguments[0], arguments[1]))
    case "Delete":
      map.Delete(arguments[0])
      return "-"
    case "Range":
      return visit(map) { _ in }
    case "RangeDelete":
      return visit(map) { key in map.Delete(key) }
    case "RangeStore":
      return visit(map) { key in if key == key { map.Store(key, arguments[0]) } }
    case "RangeSome":
      return visitSome(map)
    default:
      return performRecent(on: map)
    }
  }

  /// The methods that not every version of the map has.
  private func performRecent(on map: Map) -> String {
    switch method {
    #if HAS_LoadAndDelete
      case "LoadAndDelete":
        return results(map.LoadAndDelete(arguments[0]))
    #endif
    #if HAS_Swap
      case "Swap":
        return results(map.Swap(arguments[0], arguments[1]))
    #endif
    #if HAS_CompareAndSwap
      case "CompareAndSwap":
        return "\(map.CompareAndSwap(arguments[0], arguments[1], arguments[2]))"
    #endif
    #if HAS_CompareAndDelete
      case "CompareAndDelete":
        return "\(map.CompareAndDelete(arguments[0], arguments[1]))"
    #endif
    #if HAS_Clear
      case "Clear":
        map.Clear()
        return "-"
    #endif
    default:
      fail("no such method: \(method)")
    }
  }

  private func results(_ results: (GoAny, Bool)) -> String {
    "\(format(results.0)) \(results.1)"
  }

  /// The entries visited, sorted, as their order is chance.
  private func visit(_ map: Map, _ meanwhile: @escaping (GoAny) -> Void) -> String {
    var entries: [String] = []
    map.Range { key, value in
      entries.append("\(format(key))=\(format(value))")
      meanwhile(key)
      return true
    }
    return entries.sorted().joined(separator: " ")
  }

  private func visitSome(_ map: Map) -> String {
    var count = 0
    let limit = arguments[0].must(Int.self)
    map.Range { _, _ in
      count += 1
      return count < limit
    }
    return "\(count)"
  }
}
