// Ranging over maps: a random start, each entry at most once, no entry that was deleted before its turn.

import Synchronization

extension GoMap: Sequence {
  /// The place of an iteration: the entries from a random one to the last that was there at the start, then those before.
  ///
  /// Places are numbers of entries as long as none moved; after that they are found again by sequence numbers.
  public struct Iterator: IteratorProtocol {
    @usableFromInline let table: GoMapTable<Key, Value>?
    @usableFromInline var generation = 0
    /// The number of the entry that comes next, and where the turn ends.
    @usableFromInline var index = 0
    @usableFromInline var limit = 0
    /// The number of the entry where the iteration began; nothing is left to wrap around for when it is 0.
    @usableFromInline var start = 0
    /// The sequence numbers of the entry where the iteration began, of the first that is not part of it, and of the next.
    @usableFromInline var startSequence: UInt64 = 0
    @usableFromInline var endSequence: UInt64 = 0
    @usableFromInline var upcoming: UInt64 = 0

    @inlinable
    init(_ map: GoMap) {
      table = map.table
      guard let header = map.header, header.pointee.live > 0 else { return }
      let random = GoMapTable<Key, Value>.random(header)
      limit = header.pointee.used
      index = Int(truncatingIfNeeded: UInt64(truncatingIfNeeded: limit).multipliedFullWidth(by: random).high)
      start = index
      startSequence = header.pointee.sequence[index] & ~GoMapHeader<Key, Value>.dead
      endSequence = header.pointee.nextSequence
      upcoming = startSequence
      generation = header.pointee.generation
    }

    @inlinable
    public mutating func next() -> (key: Key, value: Value)? {
      guard let header = GoMap(table: table).header else { return nil }
      defer { withExtendedLifetime(table) {} }
      if header.pointee.writing { goFatalMap("concurrent map iteration and map write") }
      if generation != header.pointee.generation { findPlace(header) }
      while true {
        while index < Swift.min(limit, header.pointee.used) {
          let current = index
          let sequence = header.pointee.sequence[current]
          index = current &+ 1
          if sequence & GoMapHeader<Key, Value>.dead == 0 {
            upcoming = sequence &+ 1
            return (header.pointee.keys[current], header.pointee.values[current])
          }
        }
        if start == 0 { return nil }
        limit = start
        start = 0
        index = 0
        endSequence = startSequence
        upcoming = 0
      }
    }

    /// Finds the entry that comes next, and the ends of both turns, after entries moved.
    @inlinable @inline(never)
    mutating func findPlace(_ header: UnsafeMutablePointer<GoMapHeader<Key, Value>>) {
      generation = header.pointee.generation
      index = GoMapHeader.place(header, of: upcoming)
      limit = GoMapHeader.place(header, of: endSequence)
      if start > 0 { start = GoMapHeader.place(header, of: startSequence) }
    }
  }

  @inlinable public func makeIterator() -> Iterator { Iterator(self) }
  @inlinable public var underestimatedCount: Int { count }

  /// The keys, for ranging over them alone.
  @inlinable public var keys: Keys { Keys(map: self) }

  /// The keys of a map, in the order of an iteration.
  public struct Keys: Sequence {
    @usableFromInline let map: GoMap

    @inlinable
    init(map: GoMap) { self.map = map }

    public struct Iterator: IteratorProtocol {
      @usableFromInline var entries: GoMap.Iterator

      @inlinable
      init(entries: GoMap.Iterator) { self.entries = entries }

      @inlinable public mutating func next() -> Key? { entries.next()?.key }
    }

    @inlinable public func makeIterator() -> Iterator { Iterator(entries: map.makeIterator()) }
    @inlinable public var underestimatedCount: Int { map.count }
  }
}

extension GoMapHeader {
  /// The number of the first entry with this sequence number or a later one. Others may be reading the header.
  @inlinable
  static func place(_ header: UnsafeMutablePointer<Self>, of wanted: UInt64) -> Int {
    var (low, high) = (0, header.pointee.used)
    while low < high {
      let middle = (low + high) / 2
      if header.pointee.sequence[middle] & ~dead < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
