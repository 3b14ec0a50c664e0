// Ranging over maps: a random start, each entry at most once, no entry that was deleted before its turn.

import Synchronization

extension GoMap: Sequence {
  /// The place of an iteration: the entries from a random one to the last that was there at the start, then those before.
  public struct Iterator: IteratorProtocol {
    private let table: GoMapTable<Key, Value>?
    private var generation = 0
    private var index = 0
    /// The sequence numbers where the first turn began, where all end, and which comes next.
    private var start: UInt64 = 0
    private var end: UInt64 = 0
    private var upcoming: UInt64 = 0
    private var wrapped = false

    init(_ table: GoMapTable<Key, Value>?) {
      self.table = table
      guard let table, table.live > 0 else { return }
      let random = goMix(table.random.load(ordering: .relaxed), table.seed)
      table.random.store(random, ordering: .relaxed)
      index = Int(truncatingIfNeeded: random % UInt64(table.used))
      start = table.sequence[index] & ~GoMapTable<Key, Value>.dead
      upcoming = start
      end = table.nextSequence
      generation = table.generation
    }

    public mutating func next() -> (key: Key, value: Value)? {
      guard let table, end > 0 else { return nil }
      if table.writing.load(ordering: .relaxed) != 0 { goFatalMap("concurrent map iteration and map write") }
      while true {
        if generation != table.generation { findPlace(table) }
        while index < table.used {
          let raw = table.sequence[index]
          let sequence = raw & ~GoMapTable<Key, Value>.dead
          if sequence >= (wrapped ? start : end) { break }
          defer {
            index += 1
            upcoming = sequence + 1
          }
          if raw == sequence { return (table.keys[index], table.values[index]) }
        }
        if wrapped { return nil }
        wrapped = true
        index = 0
        upcoming = 0
      }
    }

    /// Finds the entry that comes next after entries moved.
    private mutating func findPlace(_ table: GoMapTable<Key, Value>) {
      generation = table.generation
      var (low, high) = (0, table.used)
      while low < high {
        let middle = (low + high) / 2
        if table.sequence[middle] & ~GoMapTable<Key, Value>.dead < upcoming { low = middle + 1 } else { high = middle }
      }
      index = low
    }
  }

  public func makeIterator() -> Iterator { Iterator(table) }
  public var underestimatedCount: Int { count }

  /// The keys, for ranging over them alone.
  public var keys: LazyMapSequence<GoMap, Key> { lazy.map { $0.key } }
}
