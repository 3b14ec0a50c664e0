// MapTrie+Walking: the entries in the order of their hashes, some at a time.

import GoRuntime
import Synchronization

/// Some entries of a concurrent map, copied while the thread was pinned, and where to go on.
struct MapWalk: ~Copyable {
  typealias Item = (key: GoAny, value: GoAny)

  private static let limit = 128

  private var items = UnsafeMutablePointer<Item>.allocate(capacity: limit)
  private var capacity = limit
  /// How many items were copied, and how many of them were taken.
  private var count = 0
  private var taken = 0
  /// The hash from which the walk goes on; nil at its end.
  private var next: UInt64? = 0

  init() {}

  deinit {
    (items + taken).deinitialize(count: count - taken)
    items.deallocate()
  }

  /// Calls a function with every entry until it returns false.
  mutating func forEach<Failure: Error>(
    in trie: borrowing MapTrie, _ function: (GoAny, GoAny) throws(Failure) -> Bool
  ) throws(Failure) {
    while taken < count || advance(in: trie) {
      let item = items + taken
      taken &+= 1
      let goesOn: Bool
      if Self.isPlain(item), let (key, value) = Self.plain(item) {
        goesOn = try function(key, value)
      } else {
        let (key, value) = item.move()
        goesOn = try function(key, value)
      }
      if !goesOn { return }
    }
  }

  /// Whether there are no objects to count in a key and its value: a number, say, is its bits.
  @inline(__always)
  private static func isPlain(_ item: UnsafeRawPointer) -> Bool {
    let words = item.assumingMemoryBound(to: UInt.self)
    return words[2] | words[5] == 0
  }

  /// A plain item put together anew, so that the compiler sees that nothing is counted.
  @inline(__always)
  private static func plain(_ item: UnsafePointer<Item>) -> Item? {
    let bits = UnsafeRawPointer(item)
    let types = (bits.load(as: GoType?.self), bits.load(fromByteOffset: 24, as: GoType?.self))
    guard let keyType = types.0, let valueType = types.1 else { return nil }
    return (
      GoAny(type: keyType, word: bits.load(fromByteOffset: 8, as: UInt64.self), object: nil),
      GoAny(type: valueType, word: bits.load(fromByteOffset: 32, as: UInt64.self), object: nil)
    )
  }

  /// Copies the next entries; false when there are none.
  @inline(never)
  private mutating func advance(in trie: borrowing MapTrie) -> Bool {
    (taken, count) = (0, 0)
    guard let start = next else { return false }
    next = nil
    let pin = Pin.enter()
    let root = trie.root.load(ordering: .acquiring)
    if root != 0 { _ = copy(MapBranch(address: root), MapBranch.firstShift, from: start) }
    pin.leave()
    return count > 0
  }

  /// Copies what lies below a branch; false when it has enough. `from` is 0 where every hash below comes later.
  private mutating func copy(_ branch: MapBranch, _ shift: Int, from: UInt64) -> Bool {
    let first = branch.place(of: from, shift) - branch.words
    for index in first..<MapBranch.count {
      let word = branch.words[index].load(ordering: .acquiring)
      let start = index == first ? from : 0
      if let below = MapBranch(word: word) {
        if !copy(below, shift - MapBranch.bits, from: start) { return false }
      } else if word & MapBranch.frozen == 0, let entry = MapEntry.Reference(bitPattern: word),
        entry.pointee.hash >= start
      {
        if count >= Self.limit {
          next = entry.pointee.hash
          return false
        }
        var following: MapEntry.Reference? = entry
        while let found = following {
          append(found)
          following = found.pointee.next
        }
      }
    }
    return true
  }

  @inline(__always)
  private mutating func append(_ entry: MapEntry.Reference) {
    if count == capacity { grow() }
    let from = UnsafeRawPointer(entry) + MemoryLayout<MapEntry>.offset(of: \.key).unsafelyUnwrapped
    if Self.isPlain(from) {
      UnsafeMutableRawPointer(items + count).copyMemory(from: from, byteCount: MemoryLayout<Item>.size)
    } else {
      (items + count).initialize(to: (entry.pointee.key, entry.pointee.value))
    }
    count &+= 1
  }

  /// Only a list of entries that share one hash makes this necessary.
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Item>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: items, count: count)
    items.deallocate()
    items = larger
    capacity *= 2
  }
}
