// Linearizability: whether what several goroutines saw of a map can be explained by one operation after the other.

/// A part of a history for which there is no order of its operations that a plain map would answer so.
public struct Violation: Error, Hashable, Sendable, CustomStringConvertible {
  public var seed: UInt64
  /// The events that cannot be explained together, by their time of invocation.
  public var events: [Event]
  /// How many of them can be explained at most.
  public var explained: Int

  public var description: String {
    let lines = events.map { "  \($0.invoked)-\($0.returned) \($0.operation) = \($0.result)" }
    return "history of seed \(seed) is not linearizable; at most \(explained) of these fit together:\n"
      + lines.joined(separator: "\n")
  }
}

extension History {
  /// Finds a part of the history that is not linearizable with respect to a plain map, or `nil` if there is none.
  public func violation() -> Violation? {
    for part in parts {
      var search = LinearizationSearch(part)
      if !search.succeeds() {
        return Violation(
          seed: seed, events: part.sorted { $0.invoked < $1.invoked }, explained: search.mostExplained)
      }
    }
    return nil
  }
}

/// The search of Wing and Gong with the memory of Lowe: put an operation first that no other one precedes in time, go on
/// with the rest, step back when the plain map answers otherwise, and never try the same rest on the same map again.
///
/// Invocations and returns form a doubly linked list in their order of time; an operation that has been placed is lifted
/// out of it, and put back when its place proves wrong. Node 0 is the head; nodes are `2 * event + 1` for the invocation
/// and `2 * event + 2` for the return.
struct LinearizationSearch {
  private let events: [Event]
  private var next: [Int]
  private var previous: [Int]
  private var map = SequentialMap()
  private var placed: PlacedEvents
  private var path: [(event: Int, before: SequentialMap)] = []
  private var tried: Set<Configuration> = []
  /// The longest explanation so far.
  private(set) var mostExplained = 0

  /// What has been placed, and the map after it.
  private struct Configuration: Hashable {
    var placed: PlacedEvents
    var map: SequentialMap
  }

  init(_ events: [Event]) {
    self.events = events
    placed = PlacedEvents(count: events.count)
    let moments = events.indices.flatMap { index in
      [(time: events[index].invoked, node: 2 * index + 1), (time: events[index].returned, node: 2 * index + 2)]
    }
    next = Array(repeating: 0, count: 2 * events.count + 1)
    previous = next
    var last = 0
    for moment in moments.sorted(by: { $0.time < $1.time }) {
      next[last] = moment.node
      previous[moment.node] = last
      last = moment.node
    }
    next[last] = 0
    previous[0] = last
  }

  /// Searches for an order that explains all events.
  mutating func succeeds() -> Bool {
    var node = next[0]
    while next[0] != 0 {
      let event = (node - 1) / 2
      if node != 0, node % 2 == 1 {
        if place(event) {
          node = next[0]
        } else {
          node = next[node]
        }
      } else {
        // The first return: all that may come first has been tried, so what was placed last is wrong.
        guard let step = path.popLast() else { return false }
        map = step.before
        placed.remove(step.event)
        putBack(2 * step.event + 2)
        putBack(2 * step.event + 1)
        node = next[2 * step.event + 1]
      }
    }
    return true
  }

  /// Places an event next, if the map answers as it did, and this has not been tried before.
  private mutating func place(_ event: Int) -> Bool {
    var after = map
    guard after.perform(events[event].operation) == events[event].result else { return false }
    placed.insert(event)
    guard tried.insert(Configuration(placed: placed, map: after)).inserted else {
      placed.remove(event)
      return false
    }
    path.append((event, map))
    map = after
    mostExplained = max(mostExplained, path.count)
    lift(2 * event + 1)
    lift(2 * event + 2)
    return true
  }

  private mutating func lift(_ node: Int) {
    next[previous[node]] = next[node]
    previous[next[node]] = previous[node]
  }

  private mutating func putBack(_ node: Int) {
    next[previous[node]] = node
    previous[next[node]] = node
  }
}

/// A set of indices of events, a bit for each.
private struct PlacedEvents: Hashable {
  private var words: [UInt64]

  init(count: Int) {
    words = Array(repeating: 0, count: (count + 63) / 64)
  }

  mutating func insert(_ index: Int) {
    words[index / 64] |= 1 << UInt64(index % 64)
  }

  mutating func remove(_ index: Int) {
    words[index / 64] &= ~(1 << UInt64(index % 64))
  }
}
