// MapTrie+Walking: the entries in the order of their hashes, some at a time.

import GoRuntime
import Synchronization

/// Some entries of a concurrent map, copied while the thread was pinned, and where to go on.
struct MapWalk {
  private static let limit = 32

  private(set) var entries: [(key: GoAny, value: GoAny)] = []
  /// The hash from which the walk goes on; nil at its end.
  private var next: UInt64? = 0

  init() { entries.reserveCapacity(Self.limit) }

  /// Copies the next entries; false when there are none.
  mutating func advance(in trie: borrowing MapTrie) -> Bool {
    entries.removeAll(keepingCapacity: true)
    guard let start = next else { return false }
    next = nil
    let pin = Pin.enter()
    let root = trie.root.load(ordering: .acquiring)
    if root != 0 { _ = copy(MapBranch(address: root), MapBranch.firstShift, from: start) }
    pin.leave()
    return !entries.isEmpty
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
        if entries.count >= Self.limit {
          next = entry.pointee.hash
          return false
        }
        var following: MapEntry.Reference? = entry
        while let found = following {
          entries.append((found.pointee.key, found.pointee.value))
          following = found.pointee.next
        }
      }
    }
    return true
  }
}
