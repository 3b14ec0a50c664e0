// Scripts: a list of operations for one map, and the text in which every runner reads it.

/// One step of a script.
public struct MapOperation: Hashable, Sendable {
  /// What to call.
  public var method: Method
  /// With what, in the order of the Go method's parameters.
  public var arguments: [ScriptValue]

  /// Creates a step; there must be as many arguments as the method takes.
  public init(_ method: Method, _ arguments: ScriptValue...) {
    precondition(arguments.count == method.arity)
    self.method = method
    self.arguments = arguments
  }
}

extension MapOperation: LosslessStringConvertible {
  /// Reads a step from its line: the method's name, then its arguments, a space before each.
  public init?(_ line: String) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard let method = words.first.flatMap({ Method(rawValue: String($0)) }), words.count == method.arity + 1 else {
      return nil
    }
    let arguments = words.dropFirst().compactMap { ScriptValue(String($0)) }
    guard arguments.count == method.arity else { return nil }
    self.method = method
    self.arguments = arguments
  }

  public var description: String {
    ([method.rawValue] + arguments.map(\.description)).joined(separator: " ")
  }
}

/// Operations for one goroutine to carry out on one map, one after the other.
///
/// As text it is a line per operation; each runner answers with a line per operation, so equal line numbers belong
/// together. A runner prints the results of the Go method with a space between them, `-` if it has none, and for a visit
/// the entries visited as `key=value`, sorted.
public struct Script: Hashable, Sendable {
  /// What the operations were made from.
  public var seed: UInt64
  /// The operations, in their order.
  public var operations: [MapOperation]

  /// Creates a script of the given operations.
  public init(seed: UInt64, operations: [MapOperation]) {
    self.seed = seed
    self.operations = operations
  }

  /// The script as the runners read it.
  public var text: String {
    operations.map { $0.description + "\n" }.joined()
  }
}
