// GoMapTable: the table behind a map.
//
// Entries lie in the order of their insertion, as in the "compact dictionary" of Raymond Hettinger (python-dev, 2012); a
// slot of the index holds 32 bits of a hash and the number of an entry, and collisions go to the next slot. Each entry has
// a sequence number that never repeats, so an iteration finds its place again after entries moved. Up to eight entries
// need no index: they lie behind the header, in the one allocation of a small map.

import Synchronization

/// The object that owns a table: its header, a random number, a word that says whether values are lent to readings, and
/// room for the first eight entries.
public final class GoMapTable<Key: GoKey, Value: GoValue>: ManagedBuffer<GoMapHeader<Key, Value>, UInt64> {
  /// Makes the table of a map that will hold `capacity` entries. That is a hint, as in Go: a huge one asks for some room, the
  /// rest comes with the entries.
  @inlinable
  static func make(capacity: Int) -> GoMapTable {
    let small = GoMapLayout<Key, Value>(capacity: GoMapHeader<Key, Value>.unindexed)
    let buffer = create(minimumCapacity: 2 + (small.size + small.alignment) / 8) { _ in GoMapHeader() }
    let table = unsafeDowncast(buffer, to: GoMapTable.self)
    let place = table.place
    let tail = UnsafeMutableRawPointer(place + 1)
    tail.initializeMemory(as: UInt64.self, to: place.pointee.seed)
    (tail + 8).initializeMemory(as: UInt64.self, to: 0)
    place.pointee.start(in: (tail + 16).alignedUp(toMultipleOf: small.alignment), small)
    if capacity > GoMapHeader<Key, Value>.unindexed { place.pointee.move(toRoomFor: min(capacity, 1 << 22)) }
    return table
  }

  /// Where the header lies.
  @inlinable
  var place: UnsafeMutablePointer<GoMapHeader<Key, Value>> { withUnsafeMutablePointerToHeader { $0 } }

  /// A random number, another one each time. Concurrent iterations may see the same.
  @inlinable
  static func random(_ place: UnsafeMutablePointer<GoMapHeader<Key, Value>>) -> UInt64 {
    let state = UnsafeMutableRawPointer(place + 1).assumingMemoryBound(to: Atomic<UInt64>.self)
    let random = goMix(state.pointee.load(ordering: .relaxed), 0)
    state.pointee.store(random, ordering: .relaxed)
    return random
  }

  /// Whether values may be in the hands of a reading, which does not retain them: then they are retired when they go.
  @inlinable
  static func lent(_ place: UnsafeMutablePointer<GoMapHeader<Key, Value>>) -> UnsafeMutablePointer<Atomic<UInt64>> {
    (UnsafeMutableRawPointer(place + 1) + 8).assumingMemoryBound(to: Atomic<UInt64>.self)
  }

  deinit { place.pointee.end() }
}

/// What a table knows, and where its entries are.
///
/// Concurrent readers are fine; `writing` tells when there is a writer besides.
public struct GoMapHeader<Key: GoKey, Value: GoValue> {
  @inlinable static var unindexed: Int { 8 }
  @inlinable static var emptySlot: UInt32 { .max }
  @inlinable static var deletedSlot: UInt32 { .max - 1 }
  @inlinable static var dead: UInt64 { 1 << 63 }

  @usableFromInline let seed: UInt64
  /// Whether somebody writes. A plain flag, as in Go: only programs with a race ever see it set by somebody else.
  @usableFromInline var writing = false

  @usableFromInline var live = 0
  /// Entries used, dead ones included.
  @usableFromInline var used = 0
  @usableFromInline var capacity = 0
  @usableFromInline var keys: UnsafeMutablePointer<Key>
  @usableFromInline var values: UnsafeMutablePointer<Value>
  @usableFromInline var hashes: UnsafeMutablePointer<UInt32>
  /// Rising; the highest bit marks a dead entry.
  @usableFromInline var sequence: UnsafeMutablePointer<UInt64>
  /// The index: where the low bits of a hash say, the number of an entry below the high bits of its hash.
  @usableFromInline var slots: UnsafeMutablePointer<UInt32>?
  @usableFromInline var mask = 0
  /// The bits of a slot that are of the hash.
  @usableFromInline var hashBits: UInt32 = 0
  /// Slots that are not empty.
  @usableFromInline var occupied = 0
  @usableFromInline var nextSequence: UInt64 = 1
  /// Changes whenever entries move.
  @usableFromInline var generation = 0
  /// The allocation that holds the entries, when they do not lie behind the header.
  @usableFromInline var block: UnsafeMutableRawPointer?
  /// How keys are hashed that do not hash themselves.
  @usableFromInline let plan: Unmanaged<GoHashPlan>?

  @inlinable
  init() {
    seed = GoMapSeeds.next()
    plan = Key.goHashesItself ? nil : GoHashPlan.of(Key.self).map(Unmanaged.passUnretained)
    // Given their places by `start(in:_:)`.
    keys = UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped
    values = UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped
    hashes = UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped
    sequence = UnsafeMutablePointer(bitPattern: 16).unsafelyUnwrapped
  }

  /// Uses some memory for the entries.
  @inlinable
  mutating func start(in memory: UnsafeMutableRawPointer, _ layout: GoMapLayout<Key, Value>) {
    capacity = layout.capacity
    sequence = memory.assumingMemoryBound(to: UInt64.self)
    slots = layout.slots == 0 ? nil : (memory + layout.slotsOffset).assumingMemoryBound(to: UInt32.self)
    mask = layout.slots - 1
    // Above the numbers of entries; two of these numbers are marks.
    hashBits = UInt32.max << UInt32(Int.bitWidth - (capacity + 1).leadingZeroBitCount)
    keys = (memory + layout.keysOffset).assumingMemoryBound(to: Key.self)
    values = (memory + layout.valuesOffset).assumingMemoryBound(to: Value.self)
    hashes = (memory + layout.hashesOffset).assumingMemoryBound(to: UInt32.self)
  }

  /// Gives everything back.
  @usableFromInline
  mutating func end() {
    destroyEntries()
    block?.deallocate()
  }

  /// 32 bits of a key's hash.
  @inlinable @inline(__always)
  func hash(_ key: Key) -> UInt32 {
    let hash: UInt64
    if !Key.goHashesItself, let plan {
      hash = plan._withUnsafeGuaranteedRef { $0.hash(key, seed) }
    } else {
      hash = key.goHash(seed)
    }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}

/// Where the parts of a table's entries lie within their memory.
@usableFromInline
struct GoMapLayout<Key: GoKey, Value: GoValue> {
  @usableFromInline let capacity: Int
  /// The slots of the index: a power of two, at least half of them empty, and three quarters in a table that caches hold,
  /// where what is not there is then most often not there at the first look; none for up to eight entries.
  @usableFromInline let slots: Int
  @usableFromInline let slotsOffset: Int
  @usableFromInline let keysOffset: Int
  @usableFromInline let valuesOffset: Int
  @usableFromInline let hashesOffset: Int
  @usableFromInline let size: Int

  @inlinable
  init(capacity: Int) {
    self.capacity = capacity
    let places = capacity * (capacity <= 4096 ? 4 : 2)
    slots = capacity <= 8 ? 0 : 1 << (Int.bitWidth - (places - 1).leadingZeroBitCount)
    slotsOffset = capacity * 8
    keysOffset = Self.round(slotsOffset + slots * 4, MemoryLayout<Key>.alignment)
    valuesOffset = Self.round(keysOffset + capacity * MemoryLayout<Key>.stride, MemoryLayout<Value>.alignment)
    hashesOffset = Self.round(valuesOffset + capacity * MemoryLayout<Value>.stride, 4)
    size = hashesOffset + capacity * 4
  }

  /// What the memory must be aligned to.
  @inlinable var alignment: Int { max(8, MemoryLayout<Key>.alignment, MemoryLayout<Value>.alignment) }

  @inlinable
  static func round(_ offset: Int, _ alignment: Int) -> Int { (offset + alignment - 1) & ~(alignment - 1) }
}

/// Seeds for the hashes of maps: one per map, different in each run.
@usableFromInline
package enum GoMapSeeds {
  private static let process = SchedulingDecisions.processNumber(1)
  private static let counter = Atomic<UInt64>(0)

  @usableFromInline
  package static func next() -> UInt64 { goMix(counter.add(1, ordering: .relaxed).newValue, process) }
}
