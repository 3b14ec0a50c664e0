// MapBranch: a fork of the trie behind a concurrent map, by four bits of the hash.

import CGoRuntime
import GoRuntime
import Synchronization

/// Sixteen words, each of which is empty, an entry, a branch below, or frozen; then the branch above and its word
/// there.
///
/// A word changes only by compare and exchange. A branch that has become empty is frozen word by word before it is
/// taken out of the one above, so that nobody can put anything into it any more.
struct MapBranch: Equatable {
  typealias Word = UnsafeMutablePointer<Atomic<UInt>>

  static let count = 16
  static let bits = 4
  /// The shift that brings the first four bits of a hash down: the trie is in the order of hashes.
  static let firstShift = 60
  static let empty: UInt = 0
  static let frozen: UInt = 2
  private static let branchTag: UInt = 1
  private static let aboveIndex = count
  private static let placeIndex = count + 1
  private static let size = count + 2

  let words: Word

  /// An empty branch, to be put into a word of the one above.
  init(above: MapBranch?, place: Word?) {
    words = .obtain(MapBranch.self, capacity: Self.size)
    for index in 0..<Self.count { (words + index).initialize(to: Atomic(Self.empty)) }
    (words + Self.aboveIndex).initialize(to: Atomic(UInt(bitPattern: above?.words)))
    (words + Self.placeIndex).initialize(to: Atomic(UInt(bitPattern: place)))
  }

  @inline(__always)
  init(address: UInt) { words = Word(bitPattern: address).unsafelyUnwrapped }

  /// The branch that a word stands for.
  @inline(__always)
  init?(word: UInt) {
    guard word & Self.branchTag != 0 else { return nil }
    words = Word(bitPattern: word & ~Self.branchTag).unsafelyUnwrapped
  }

  @inline(__always)
  var word: UInt { UInt(bitPattern: words) | Self.branchTag }

  @inline(__always)
  func place(of hash: UInt64, _ shift: Int) -> Word {
    words + Int(truncatingIfNeeded: (hash &>> UInt64(truncatingIfNeeded: shift)) & UInt64(Self.count - 1))
  }

  /// Takes the branch out of the one above if it is empty, and so upwards. The root stays. Called by a thread that is
  /// pinned; returns how many branches, from this one upwards, the caller retires once it is not.
  func prune() -> Int {
    var pruned = 0
    var branch = self
    while let place = Word(bitPattern: branch.words[Self.placeIndex].load(ordering: .relaxed)), branch.freeze() {
      _ = place.pointee.compareExchange(
        expected: branch.word, desired: Self.empty, ordering: .sequentiallyConsistent)
      pruned += 1
      branch = branch.above
    }
    return pruned
  }

  /// Retires what `prune` took out.
  @inline(__always)
  func retirePruned(_ count: Int) {
    var branch = self
    for _ in 0..<count {
      let above = branch.above
      branch.retire()
      branch = above
    }
  }

  /// The branch above one that is not the root.
  private var above: MapBranch { MapBranch(address: words[Self.aboveIndex].load(ordering: .relaxed)) }

  private func freeze() -> Bool {
    for index in 0..<Self.count where words[index].load(ordering: .sequentiallyConsistent) != Self.empty {
      return false
    }
    for index in 0..<Self.count {
      let result = words[index].compareExchange(
        expected: Self.empty, desired: Self.frozen, ordering: .sequentiallyConsistent)
      if result.exchanged { continue }
      for thawed in 0..<index { words[thawed].store(Self.empty, ordering: .releasing) }
      return false
    }
    return true
  }

  /// Gives back the branch alone.
  func destroy() { words.giveBack(MapBranch.self, capacity: Self.size) }

  func retire() {
    go_epoch_retire(words) { MapBranch(address: UInt(bitPattern: $0)).destroy() }
  }

  /// Gives back the branch with all below it.
  func destroyAll() {
    for index in 0..<Self.count {
      let word = words[index].load(ordering: .relaxed)
      if let below = MapBranch(word: word) {
        below.destroyAll()
      } else if word != Self.frozen {
        var entry = MapEntry.Reference(bitPattern: word)
        while let found = entry {
          entry = found.pointee.next
          found.destroy()
        }
      }
    }
    destroy()
  }

  func retireAll() {
    go_epoch_retire(words) { MapBranch(address: UInt(bitPattern: $0)).destroyAll() }
  }
}
