// MapTrie: where a key is in a concurrent map, and how it gets in, changes and goes.

import CGoRuntime
import GoRuntime
import Synchronization

/// A concurrent hash trie. Readers write nothing that others read; every change is one compare and exchange of one
/// word, so a thread that stops holds up nobody (but for the moment in which an empty branch is taken out).
///
/// Source: A. Prokopec, N. Bronson, P. Bagwell, M. Odersky, Concurrent Tries with Efficient Non-Blocking Snapshots,
/// PPoPP 2012, without its snapshots; the forks that are taken out when empty are those of Go's
/// internal/sync.HashTrieMap, whose locks frozen words replace here.
struct MapTrie: ~Copyable {
  /// The address of the root branch, 0 before the first entry.
  let root = Atomic<UInt>(0)
  let seed = GoMapSeeds.next()

  deinit {
    let root = root.load(ordering: .acquiring)
    if root != 0 { MapBranch(address: root).destroyAll() }
  }

  /// Where a hash leads.
  struct Place {
    let branch: MapBranch
    let shift: Int
    let slot: MapBranch.Word
    /// What the slot held: nothing, or the first entry of a list.
    let word: UInt

    @inline(__always)
    var entries: MapEntry.Reference? { MapEntry.Reference(bitPattern: word) }

    @inline(__always)
    func exchange(for new: MapEntry.Reference?) -> Bool {
      slot.pointee.compareExchange(
        expected: word, desired: UInt(bitPattern: new), ordering: .sequentiallyConsistent
      ).exchanged
    }
  }

  /// The entry of a key. For a pinned thread.
  @inline(__always)
  borrowing func find(_ key: GoAny, _ hash: UInt64) -> MapEntry.Reference? {
    let root = root.load(ordering: .acquiring)
    if root == 0 { return nil }
    var branch = MapBranch(address: root)
    var shift = MapBranch.firstShift
    while true {
      let word = branch.place(of: hash, shift).pointee.load(ordering: .acquiring)
      if let below = MapBranch(word: word) {
        branch = below
        shift &-= MapBranch.bits
      } else if word & MapBranch.frozen != 0 {
        // The branch was empty when it was frozen, which was after this search had begun or before it got here.
        return nil
      } else {
        return MapEntry.Reference(bitPattern: word)?.find(key, hash)
      }
    }
  }

  /// The slot that a hash leads to, nil when the trie has no root. For a pinned thread.
  @inline(__always)
  borrowing func locate(_ hash: UInt64) -> Place? {
    var attempts = 0
    restart: while true {
      let root = root.load(ordering: .acquiring)
      if root == 0 { return nil }
      var branch = MapBranch(address: root)
      var shift = MapBranch.firstShift
      while true {
        let slot = branch.place(of: hash, shift)
        let word = slot.pointee.load(ordering: .acquiring)
        if let below = MapBranch(word: word) {
          branch = below
          shift &-= MapBranch.bits
        } else if word & MapBranch.frozen != 0 {
          // Somebody is about to take the branch out.
          attempts += 1
          if attempts < 100 { go_thread_pause() } else { go_thread_yield() }
          continue restart
        } else {
          return Place(branch: branch, shift: shift, slot: slot, word: word)
        }
      }
    }
  }

  /// Puts an entry for a key that is not there at a place; false when the place has changed. For a pinned thread.
  @inline(__always)
  borrowing func insert(_ entry: MapEntry.Reference, at place: Place) -> Bool {
    guard let first = place.entries else {
      entry.pointee.next = nil
      return place.exchange(for: entry)
    }
    if first.pointee.hash == entry.pointee.hash {
      entry.pointee.next = first
      return place.exchange(for: entry)
    }
    entry.pointee.next = nil
    return fork(place, first, entry)
  }

  /// Puts branches where `first` is, as many as it takes to tell its hash from that of `entry`.
  @inline(never)
  private borrowing func fork(_ place: Place, _ first: MapEntry.Reference, _ entry: MapEntry.Reference) -> Bool {
    let top = MapBranch(above: place.branch, place: place.slot)
    var branch = top
    var shift = place.shift - MapBranch.bits
    while true {
      let slot = branch.place(of: entry.pointee.hash, shift)
      let other = branch.place(of: first.pointee.hash, shift)
      if slot != other {
        slot.pointee.store(UInt(bitPattern: entry), ordering: .relaxed)
        other.pointee.store(UInt(bitPattern: first), ordering: .relaxed)
        break
      }
      let below = MapBranch(above: branch, place: slot)
      slot.pointee.store(below.word, ordering: .relaxed)
      branch = below
      shift -= MapBranch.bits
    }
    let isPlaced = place.slot.pointee.compareExchange(
      expected: place.word, desired: top.word, ordering: .sequentiallyConsistent)
    if isPlaced.exchanged { return true }
    // The entries belong to others: only the branches go.
    branch = top
    shift = place.shift - MapBranch.bits
    while true {
      let below = MapBranch(word: branch.place(of: entry.pointee.hash, shift).pointee.load(ordering: .relaxed))
      branch.destroy()
      guard let below else { return false }
      branch = below
      shift -= MapBranch.bits
    }
  }

  /// A root, made if there is none. For a pinned thread.
  @inline(never)
  borrowing func plant() {
    let branch = MapBranch(above: nil, place: nil)
    let result = root.compareExchange(
      expected: 0, desired: UInt(bitPattern: branch.words), ordering: .sequentiallyConsistent)
    if !result.exchanged { branch.destroy() }
  }
}
