// The entries of a table: found, added, removed, moved.

extension GoMapHeader {
  /// The number of the entry with a key, or -1, for somebody who only reads.
  @inlinable @inline(__always)
  static func locate(_ header: UnsafeMutablePointer<Self>, _ key: Key) -> Int {
    if header.pointee.writing { goFatalMap("concurrent map read and map write") }
    if Key.goIsSimple(key) { return search(header, key, header.pointee.hash(key), isSimple: true) }
    return locateOther(header, key)
  }

  @inlinable @inline(never)
  static func locateOther(_ header: UnsafeMutablePointer<Self>, _ key: Key) -> Int {
    findOther(header, key, header.pointee.hash(key))
  }

  /// The number of the entry with a key, or -1, for somebody who writes. Looks at the header where it lies: a method would
  /// be given a copy of it.
  @inlinable @inline(never)
  static func find(_ header: UnsafeMutablePointer<Self>, _ key: Key, _ hash: UInt32) -> Int {
    if Key.goIsSimple(key) { return search(header, key, hash, isSimple: true) }
    return findOther(header, key, hash)
  }

  @inlinable @inline(never)
  static func findOther(_ header: UnsafeMutablePointer<Self>, _ key: Key, _ hash: UInt32) -> Int {
    search(header, key, hash, isSimple: false)
  }

  @inlinable @inline(__always)
  static func search(_ header: UnsafeMutablePointer<Self>, _ key: Key, _ hash: UInt32, isSimple: Bool) -> Int {
    guard let slots = header.pointee.slots else { return findUnindexed(header, key, hash) }
    let (mask, hashBits) = (header.pointee.mask, header.pointee.hashBits)
    var position = Int(hash) & mask
    while true {
      let slot = slots[position]
      if (slot ^ hash) & hashBits == 0 && slot < Self.deletedSlot {
        let index = Int(slot & ~hashBits)
        let place = header.pointee.keys + index
        if isSimple ? Key.goEqualsSimply(place, key) : Key.goEquals(place, key) { return index }
      }
      if slot == Self.emptySlot { return -1 }
      position = (position &+ 1) & mask
    }
  }

  /// The same where there is no index yet.
  @inlinable @inline(never)
  static func findUnindexed(_ header: UnsafeMutablePointer<Self>, _ key: Key, _ hash: UInt32) -> Int {
    let hashes = header.pointee.hashes
    for index in 0..<header.pointee.used where hashes[index] == hash {
      if header.pointee.sequence[index] & Self.dead == 0 && Key.goEquals(header.pointee.keys + index, key) {
        return index
      }
    }
    return -1
  }

  /// Appends an entry for a key that is not there.
  @inlinable
  mutating func insert(_ key: Key, _ hash: UInt32, _ value: consuming Value) -> Int {
    if used == capacity { makeRoom() }
    let index = used
    (keys + index).initialize(to: Key.goCopy(key))
    (values + index).initialize(to: value)
    hashes[index] = hash
    sequence[index] = nextSequence
    nextSequence &+= 1
    used = index &+ 1
    live &+= 1
    if let slots { enter(index, hash, slots) }
    return index
  }

  /// What the index holds for an entry.
  @inlinable
  func slot(_ index: Int, _ hash: UInt32) -> UInt32 { hash & hashBits | UInt32(truncatingIfNeeded: index) }

  /// Puts the number of an entry into the index. There is room: entries fill at most half of it.
  @inlinable
  mutating func enter(_ index: Int, _ hash: UInt32, _ slots: UnsafeMutablePointer<UInt32>) {
    var position = Int(hash) & mask
    while slots[position] < Self.deletedSlot { position = (position &+ 1) & mask }
    if slots[position] == Self.emptySlot { occupied &+= 1 }
    slots[position] = slot(index, hash)
    if occupied &* 4 > (mask &+ 1) &* 3 { rebuildIndex() }
  }

  /// Takes an entry out; its number stays unused until the entries move, unless it was the last.
  @inlinable
  mutating func remove(_ index: Int) {
    if slots != nil { leave(index) }
    (keys + index).deinitialize(count: 1)
    destroyValue(index, isLent: lendsValues)
    live &-= 1
    if live == 0 {
      used = 0
    } else if index == used &- 1 {
      used = index
    } else {
      sequence[index] |= Self.dead
    }
  }

  /// Takes the number of an entry out of the index, with marks of deletion that nothing needs any more.
  @inlinable
  mutating func leave(_ index: Int) {
    let slots = slots.unsafelyUnwrapped
    let wanted = slot(index, hashes[index])
    var position = Int(hashes[index]) & mask
    while slots[position] != wanted { position = (position &+ 1) & mask }
    slots[position] = Self.deletedSlot
    guard slots[(position &+ 1) & mask] == Self.emptySlot else { return }
    while slots[position] == Self.deletedSlot {
      slots[position] = Self.emptySlot
      occupied &-= 1
      position = (position &- 1) & mask
    }
  }

  /// Removes all entries; the room stays.
  @inlinable
  mutating func removeAll() {
    destroyEntries()
    used = 0
    live = 0
    generation &+= 1
    rebuildIndex()
  }

  @inlinable
  mutating func destroyEntries() {
    if _isPOD(Key.self) && _isPOD(Value.self) { return }
    let areLent = lendsValues
    if live == used && !areLent {
      keys.deinitialize(count: used)
      values.deinitialize(count: used)
      return
    }
    for index in 0..<used where sequence[index] & Self.dead == 0 {
      (keys + index).deinitialize(count: 1)
      destroyValue(index, isLent: areLent)
    }
  }

  /// Moves the live entries together, into more room unless many are dead.
  @inlinable @inline(never)
  mutating func makeRoom() {
    if live &* 4 > capacity &* 3 {
      move(toRoomFor: capacity &* 2)
    } else {
      closeGaps()
      generation &+= 1
      rebuildIndex()
    }
  }

  /// Moves live entries to the start of the room they have.
  @inlinable
  mutating func closeGaps() {
    var end = 0
    for index in 0..<used where sequence[index] & Self.dead == 0 {
      if end != index {
        (keys + end).moveInitialize(from: keys + index, count: 1)
        (values + end).moveInitialize(from: values + index, count: 1)
        hashes[end] = hashes[index]
        sequence[end] = sequence[index]
      }
      end &+= 1
    }
    used = end
  }

  /// Moves the live entries to new memory with room for `capacity`.
  @inlinable
  mutating func move(toRoomFor capacity: Int) {
    if live < used { closeGaps() }
    let layout = GoMapLayout<Key, Value>(capacity: capacity)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: layout.size, alignment: layout.alignment)
    let (oldKeys, oldValues, oldHashes, oldSequence) = (keys, values, hashes, sequence)
    start(in: memory, layout)
    keys.moveInitialize(from: oldKeys, count: used)
    values.moveInitialize(from: oldValues, count: used)
    hashes.update(from: oldHashes, count: used)
    sequence.update(from: oldSequence, count: used)
    block?.deallocate()
    block = memory
    generation &+= 1
    rebuildIndex()
  }

  @inlinable @inline(never)
  mutating func rebuildIndex() {
    occupied = 0
    guard let slots else { return }
    slots.initialize(repeating: Self.emptySlot, count: mask &+ 1)
    for index in 0..<used where sequence[index] & Self.dead == 0 {
      var position = Int(hashes[index]) & mask
      while slots[position] != Self.emptySlot { position = (position &+ 1) & mask }
      slots[position] = slot(index, hashes[index])
    }
    occupied = live
  }
}
