// GoMapTable: the table behind a map.
//
// Entries lie in the order of their insertion; a slot of the index holds the upper half of a hash and the number of an
// entry. Each entry has a sequence number that never repeats, so an iteration finds its place again after entries moved.
// Up to eight entries need no index.

import Synchronization

/// The table behind a map. Concurrent readers are fine; the flag tells when there is a writer besides.
public final class GoMapTable<Key: GoComparable, Value: GoValue> {
  @usableFromInline static var unindexed: Int { 8 }
  @usableFromInline static var emptySlot: UInt64 { .max }
  @usableFromInline static var deletedSlot: UInt64 { .max - 1 }
  @usableFromInline static var dead: UInt64 { 1 << 63 }

  @usableFromInline let seed: UInt64
  /// 1 while somebody writes.
  @usableFromInline let writing = Atomic<UInt8>(0)
  let random: Atomic<UInt64>

  @usableFromInline var live = 0
  /// Entries used, dead ones included.
  @usableFromInline var used = 0
  @usableFromInline var capacity: Int
  @usableFromInline var keys: UnsafeMutablePointer<Key>
  @usableFromInline var values: UnsafeMutablePointer<Value>
  @usableFromInline var hashes: UnsafeMutablePointer<UInt32>
  /// Rising; the highest bit marks a dead entry.
  @usableFromInline var sequence: UnsafeMutablePointer<UInt64>
  var nextSequence: UInt64 = 1
  /// Changes whenever entries move.
  var generation = 0
  @usableFromInline var slots: UnsafeMutablePointer<UInt64>?
  @usableFromInline var mask = 0
  /// Slots that are not empty.
  var occupied = 0

  init(capacity wanted: Int) {
    let identity = MapSeeds.next()
    seed = identity
    random = Atomic(goMix(identity, 0x1234_5678))
    capacity = max(Self.unindexed, wanted)
    keys = .allocate(capacity: capacity)
    values = .allocate(capacity: capacity)
    hashes = .allocate(capacity: capacity)
    sequence = .allocate(capacity: capacity)
    rebuildIndex()
  }

  deinit {
    removeEntries()
    keys.deallocate()
    values.deallocate()
    hashes.deallocate()
    sequence.deallocate()
    slots?.deallocate()
  }

  @inlinable
  func hash(_ key: Key) -> UInt32 {
    let hash = key.goHash(seed)
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// The number of the entry with a key, or -1.
  @inlinable
  func find(_ key: Key, _ hash: UInt32) -> Int {
    guard let slots else {
      for index in 0..<used where hashes[index] == hash {
        if sequence[index] & Self.dead == 0 && Key.goEquals(keys + index, key) { return index }
      }
      return -1
    }
    var position = Int(hash) & mask
    while true {
      let slot = slots[position]
      if UInt32(truncatingIfNeeded: slot >> 32) == hash && slot < Self.deletedSlot {
        let index = Int(truncatingIfNeeded: slot & 0xFFFF_FFFF)
        if Key.goEquals(keys + index, key) { return index }
      }
      if slot == Self.emptySlot { return -1 }
      position = (position + 1) & mask
    }
  }

  /// The number of the entry with a key, or -1, for somebody who only reads.
  @inlinable
  func locate(_ key: Key) -> Int {
    if writing.load(ordering: .relaxed) != 0 { goFatalMap("concurrent map read and map write") }
    return find(key, hash(key))
  }

  /// Appends an entry for a key that is not there.
  func insert(_ key: Key, _ hash: UInt32, _ value: Value) -> Int {
    if used == capacity { makeRoom() }
    let index = used
    (keys + index).initialize(to: key)
    (values + index).initialize(to: value)
    hashes[index] = hash
    sequence[index] = nextSequence
    nextSequence += 1
    used += 1
    live += 1
    if slots != nil { enter(index, hash) }
    return index
  }

  /// Takes an entry out; its number stays unused until the entries move.
  func remove(_ index: Int) {
    if let slots {
      var position = Int(hashes[index]) & mask
      let wanted = UInt64(hashes[index]) << 32 | UInt64(index)
      while slots[position] != wanted { position = (position + 1) & mask }
      slots[position] = Self.deletedSlot
    }
    (keys + index).deinitialize(count: 1)
    (values + index).deinitialize(count: 1)
    sequence[index] |= Self.dead
    live -= 1
  }

  func removeAll() {
    removeEntries()
    used = 0
    live = 0
    generation += 1
    rebuildIndex()
  }

  private func removeEntries() {
    for index in 0..<used where sequence[index] & Self.dead == 0 {
      (keys + index).deinitialize(count: 1)
      (values + index).deinitialize(count: 1)
    }
  }

  private func enter(_ index: Int, _ hash: UInt32) {
    var position = Int(hash) & mask
    while slots![position] < Self.deletedSlot { position = (position + 1) & mask }
    if slots![position] == Self.emptySlot { occupied += 1 }
    slots![position] = UInt64(hash) << 32 | UInt64(index)
    if occupied * 4 > (mask + 1) * 3 { rebuildIndex() }
  }

  /// Moves the live entries together, into larger arrays unless many are dead.
  private func makeRoom() {
    let larger = live * 4 > capacity * 3 ? capacity * 2 : capacity
    let newKeys = UnsafeMutablePointer<Key>.allocate(capacity: larger)
    let newValues = UnsafeMutablePointer<Value>.allocate(capacity: larger)
    let newHashes = UnsafeMutablePointer<UInt32>.allocate(capacity: larger)
    let newSequence = UnsafeMutablePointer<UInt64>.allocate(capacity: larger)
    var end = 0
    for index in 0..<used where sequence[index] & Self.dead == 0 {
      (newKeys + end).moveInitialize(from: keys + index, count: 1)
      (newValues + end).moveInitialize(from: values + index, count: 1)
      newHashes[end] = hashes[index]
      newSequence[end] = sequence[index]
      end += 1
    }
    keys.deallocate()
    values.deallocate()
    hashes.deallocate()
    sequence.deallocate()
    (keys, values, hashes, sequence) = (newKeys, newValues, newHashes, newSequence)
    (used, capacity) = (end, larger)
    generation += 1
    rebuildIndex()
  }

  private func rebuildIndex() {
    guard capacity > Self.unindexed else { return }
    var size = 16
    while size < capacity * 2 { size *= 2 }
    if size != mask + 1 || slots == nil {
      slots?.deallocate()
      slots = .allocate(capacity: size)
      mask = size - 1
    }
    slots!.initialize(repeating: Self.emptySlot, count: size)
    occupied = 0
    for index in 0..<used where sequence[index] & Self.dead == 0 { enter(index, hashes[index]) }
  }
}

/// Seeds for the hashes of maps: one per map, different in each run.
enum MapSeeds {
  private static let process = UInt64.random(in: .min ... .max)
  private static let counter = Atomic<UInt64>(0)

  static func next() -> UInt64 { goMix(counter.add(1, ordering: .relaxed).newValue, process) }
}
