// MapTrie+Changing: entries come, change and go.

import GoRuntime
import Synchronization

extension MapTrie {

  /// Sets the value of a key.
  @inline(never)
  borrowing func swap(_ key: GoAny, _ value: GoAny) -> (previous: GoAny, loaded: Bool) {
    let hash = key.goHash(seed)
    let new = MapEntry.make(hash, key, value)
    while true {
      let pin = Pin.enter()
      guard let place = locate(hash) else {
        plant()
        pin.leave()
        continue
      }
      if let first = place.entries, let old = first.find(key, hash) {
        let previous = old.pointee.value
        let list = first.replacing(old, with: new)
        if finish(place, pin, first: first, old: old, list: list) { return (previous, true) }
      } else {
        let inserted = insert(new, at: place)
        pin.leave()
        if inserted { return (.nil, false) }
      }
    }
  }

  /// Sets the value of a key that has none.
  @inline(never)
  borrowing func loadOrStore(_ key: GoAny, _ value: GoAny) -> (actual: GoAny, loaded: Bool) {
    let hash = key.goHash(seed)
    var new: MapEntry.Reference?
    while true {
      let pin = Pin.enter()
      guard let place = locate(hash) else {
        plant()
        pin.leave()
        continue
      }
      if let found = place.entries?.find(key, hash) {
        let actual = found.pointee.value
        pin.leave()
        new?.destroy()
        return (actual, true)
      }
      let entry = new ?? MapEntry.make(hash, key, value)
      new = entry
      let inserted = insert(entry, at: place)
      pin.leave()
      if inserted { return (value, false) }
    }
  }

  /// Sets the value of a key whose value is `old`.
  @inline(never)
  borrowing func compareAndSwap(_ key: GoAny, _ expected: GoAny, _ value: GoAny) -> Bool {
    let hash = key.goHash(seed)
    var new: MapEntry.Reference?
    while true {
      let pin = Pin.enter()
      guard let place = locate(hash), let first = place.entries, let old = first.find(key, hash),
        old.pointee.value == expected
      else {
        pin.leave()
        new?.destroy()
        return false
      }
      let entry = new ?? MapEntry.make(hash, key, value)
      new = entry
      if finish(place, pin, first: first, old: old, list: first.replacing(old, with: entry)) { return true }
    }
  }

  /// Takes out a key; only if its value is `expected`, should that be given.
  @inline(never)
  borrowing func remove(_ key: GoAny, ifEqualTo expected: GoAny?) -> (value: GoAny, loaded: Bool) {
    let hash = key.goHash(seed)
    while true {
      let pin = Pin.enter()
      guard let place = locate(hash), let first = place.entries, let old = first.find(key, hash) else {
        pin.leave()
        return (.nil, false)
      }
      let value = old.pointee.value
      if let expected, !(value == expected) {
        pin.leave()
        return (.nil, false)
      }
      if finish(place, pin, first: first, old: old, list: first.replacing(old, with: nil)) { return (value, true) }
    }
  }

  /// Puts a list in the place of one that differs from it in `old`, unpins, and gives back what nobody can reach now.
  @inline(__always)
  private borrowing func finish(
    _ place: Place, _ pin: Pin, first: MapEntry.Reference, old: MapEntry.Reference, list: MapEntry.Reference?
  ) -> Bool {
    guard place.exchange(for: list) else {
      if first != old { list.unsafelyUnwrapped.destroyCopies(of: first, upTo: old) }
      pin.leave()
      return false
    }
    let pruned = list == nil ? place.branch.prune() : 0
    pin.leave()
    first.retire(upTo: old)
    place.branch.retirePruned(pruned)
    return true
  }

  /// Takes everything out.
  borrowing func removeAll() {
    let root = root.exchange(0, ordering: .sequentiallyConsistent)
    if root != 0 { MapBranch(address: root).retireAll() }
  }
}
