// PoolShelf: what one worker keeps in a pool.

import GoRuntime
import Synchronization

/// One value that only its worker touches, and a stack from which others may take.
struct PoolShelf: ~Copyable {
  /// On cache lines of its own, because nobody else may slow its worker down.
  let own = UnsafeMutableRawPointer.allocate(byteCount: 256, alignment: 128).assumingMemoryBound(to: PoolValue.self)
  let stack: PoolStack

  init(age: UInt) {
    own.initialize(to: PoolValue(age: age))
    stack = PoolStack(age: age)
  }

  deinit {
    own.deinitialize(count: 1)
    own.deallocate()
  }
}

/// The value that lies in front. Only the shelf's own worker calls this.
struct PoolValue {
  private var value = GoAny.nil
  private var age: UInt

  init(age: UInt) { self.age = age }

  @inline(__always)
  mutating func take(now: UInt) -> GoAny? {
    if value.isNil || now &- age > 1 { return nil }
    // Moved rather than copied: nothing is counted.
    return withUnsafeMutablePointer(to: &value) { place in
      let taken = place.move()
      place.initialize(to: .nil)
      return taken
    }
  }

  /// Whether there is room for a value.
  @inline(__always)
  func hasRoom(now: UInt) -> Bool { value.isNil || now &- age > 1 }

  /// Puts a value in front, where there is room.
  @inline(__always)
  mutating func put(_ new: consuming GoAny, now: UInt) {
    value = new
    age = now
  }
}

/// What does not lie in front, under a lock. What has lain here since before the last collection is its leftovers; at
/// the next they are dropped.
final class PoolStack: @unchecked Sendable {
  /// Bounds what a pool holds on to in a program that never collects.
  private static let limit = 4096

  private let lock = ThreadLock()
  private var values: [GoAny] = []
  private var leftovers: [GoAny] = []
  /// The collection that `values` came after.
  private var age: UInt

  init(age: UInt) { self.age = age }

  /// The value put last; of the leftovers when `evenLeftovers`.
  func take(now: UInt, evenLeftovers: Bool) -> GoAny? {
    lock.lock()
    let dropped = growOld(now)
    let value = values.popLast() ?? (evenLeftovers ? leftovers.popLast() : nil)
    lock.unlock()
    withExtendedLifetime(dropped) {}
    return value
  }

  func put(_ value: consuming GoAny, now: UInt) {
    lock.lock()
    let dropped = growOld(now)
    if values.count < Self.limit { values.append(value) }
    lock.unlock()
    withExtendedLifetime(dropped) {}
  }

  /// Moves values of before the last collection to the leftovers; returns what is to be dropped, once the lock is
  /// free.
  private func growOld(_ now: UInt) -> [GoAny] {
    guard now != age else { return [] }
    let isNext = now &- age == 1
    let dropped = isNext ? leftovers : leftovers + values
    leftovers = isNext ? values : []
    values = []
    age = now
    return dropped
  }
}

/// Counts the collections: what `runtime.GC` tells to those who keep things only for a while.
package enum Collections {
  private static let count = Atomic<UInt>(0)

  package static var now: UInt { count.load(ordering: .relaxed) }

  package static func happened() { count.add(1, ordering: .relaxed) }
}
