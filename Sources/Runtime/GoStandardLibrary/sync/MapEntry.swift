// MapEntry: a key with its value, in memory that lives until nobody can be looking at it.

import CGoRuntime
import GoRuntime

/// An entry of a concurrent map. It never changes once it can be reached; to change a value is to put another entry in
/// its place. Keys whose whole hashes are equal form a list.
struct MapEntry {
  typealias Reference = UnsafeMutablePointer<MapEntry>

  let hash: UInt64
  let key: GoAny
  let value: GoAny
  /// The next entry with the same hash. Written only while nobody else knows the entry.
  var next: Reference?

  @inline(__always)
  static func make(_ hash: UInt64, _ key: GoAny, _ value: GoAny) -> Reference {
    let entry = Reference.obtain(MapEntry.self, capacity: 1)
    entry.initialize(to: MapEntry(hash: hash, key: key, value: value, next: nil))
    return entry
  }
}

extension UnsafeMutablePointer where Pointee == MapEntry {
  /// The entry of a key in the list that begins here.
  @inline(__always)
  func find(_ key: GoAny, _ hash: UInt64) -> MapEntry.Reference? {
    var candidate: MapEntry.Reference? = self
    while let entry = candidate {
      if entry.pointee.hash == hash {
        let address = UnsafeMutableRawPointer(entry) + MemoryLayout<MapEntry>.offset(of: \.key).unsafelyUnwrapped
        if GoAny.goEquals(UnsafePointer(address.assumingMemoryBound(to: GoAny.self)), key) { return entry }
      }
      candidate = entry.pointee.next
    }
    return nil
  }

  /// The list that begins here without `old`, and with `new` in its place if there is one. Entries before it are
  /// copied, because somebody may be reading them.
  func replacing(_ old: MapEntry.Reference, with new: MapEntry.Reference?) -> MapEntry.Reference? {
    if self == old {
      guard let new else { return old.pointee.next }
      new.pointee.next = old.pointee.next
      return new
    }
    let copy = MapEntry.make(pointee.hash, pointee.key, pointee.value)
    copy.pointee.next = pointee.next.unsafelyUnwrapped.replacing(old, with: new)
    return copy
  }

  /// Gives back the entries from here up to `end`, which `replacing` copied in vain.
  func destroyCopies(of original: MapEntry.Reference, upTo old: MapEntry.Reference) {
    var (copy, original) = (self, original)
    while original != old {
      let next = copy.pointee.next
      copy.destroy()
      original = original.pointee.next.unsafelyUnwrapped
      if original != old { copy = next.unsafelyUnwrapped }
    }
  }

  /// Retires the entries from here to `old`, which a new list has taken the place of.
  func retire(upTo old: MapEntry.Reference) {
    var entry = self
    while entry != old {
      let next = entry.pointee.next.unsafelyUnwrapped
      entry.retire()
      entry = next
    }
    old.retire()
  }

  @inline(__always)
  func retire() {
    go_epoch_retire(self) { $0.assumingMemoryBound(to: MapEntry.self).destroy() }
  }

  func destroy() {
    deinitialize(count: 1)
    giveBack(MapEntry.self, capacity: 1)
  }
}
