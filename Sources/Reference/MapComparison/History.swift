// Histories: what happened when a plan was carried out, and when.

/// An operation that was carried out, with the time it took and what it answered.
public struct Event: Hashable, Sendable {
  public var operation: MapOperation
  /// The clock just before the call, and just after the return.
  public var invoked: Int
  public var returned: Int
  /// The result, in the format of the logs.
  public var result: String

  public init(_ operation: MapOperation, invoked: Int, returned: Int, result: String) {
    self.operation = operation
    self.invoked = invoked
    self.returned = returned
    self.result = result
  }
}

/// The events of all goroutines of a plan.
public struct History: Sendable {
  public var seed: UInt64
  public var events: [Event]

  public init(seed: UInt64, events: [Event]) {
    self.seed = seed
    self.events = events
  }

  /// Reads the histories of several plans from what a runner printed.
  ///
  /// - Throws: ``Unreadable`` if there is not exactly a line for each operation.
  public static func read(_ log: [String], of plans: [HistoryPlan]) throws(Unreadable) -> [History] {
    var lines = log[...]
    var histories: [History] = []
    for plan in plans {
      var events: [Event] = []
      for operation in plan.goroutines.joined() {
        guard let line = lines.popFirst() else { throw Unreadable(line: "(the log ends too early)") }
        let words = line.split(separator: " ", maxSplits: 2)
        guard words.count == 3, let invoked = Int(words[0]), let returned = Int(words[1]), invoked < returned else {
          throw Unreadable(line: line)
        }
        events.append(Event(operation, invoked: invoked, returned: returned, result: String(words[2])))
      }
      histories.append(History(seed: plan.seed, events: events))
    }
    if let line = lines.first { throw Unreadable(line: line) }
    return histories
  }

  /// A line that is not what a runner answers.
  public struct Unreadable: Error, Sendable, CustomStringConvertible {
    public var line: String

    public var description: String { "not a line of a history: \(line)" }
  }

  /// The parts that can be judged alone: an operation on one key has nothing to do with those on others.
  ///
  /// With an operation on the whole map in it, a history is one part.
  var parts: [[Event]] {
    guard events.allSatisfy(\.operation.method.concernsOneKey) else { return [events] }
    return Array(Dictionary(grouping: events) { $0.operation.arguments[0] }.values)
  }
}
