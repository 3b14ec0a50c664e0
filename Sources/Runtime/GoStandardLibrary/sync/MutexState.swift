// MutexState: the word of a mutex, as a value.

/// Whether a mutex is held, and whether somebody waits for it.
///
/// Who holds it owns `locked`; `hasWaiters` changes under the lock of the queue only. `hasWoken` is set by one that lets
/// go and wakes somebody, and cleared by whom it woke: until then nobody else is woken.
@usableFromInline
struct MutexState: Equatable, Sendable {
  @usableFromInline static let free: UInt32 = 0
  @usableFromInline static let locked: UInt32 = 1
  @usableFromInline static let hasWaiters: UInt32 = 2
  @usableFromInline static let hasWoken: UInt32 = 4

  @usableFromInline let bits: UInt32

  @inlinable
  init(_ bits: UInt32) { self.bits = bits }

  @inlinable var isLocked: Bool { bits & Self.locked != 0 }

  @inlinable var isContended: Bool { bits & Self.hasWaiters != 0 }

  /// Whether somebody who waited is awake, and about to find it free.
  var hasWoken: Bool { bits & Self.hasWoken != 0 }

  /// Taken by somebody who found it free; nil when it is not.
  @inlinable var taken: MutexState? { isLocked ? nil : MutexState(bits | Self.locked) }

  /// Taken by somebody who was woken for it and found it free; nil when it is not.
  var takenByWoken: MutexState? { taken.map { MutexState($0.bits & ~Self.hasWoken) } }

  /// Let go without waking anybody.
  var released: MutexState { MutexState(bits & ~Self.locked) }

  /// Let go, after one waiter was taken out of the queue to be woken; `announcing` tells others that it will be awake.
  static func released(othersWait: Bool, handingOver: Bool, announcing: Bool) -> MutexState {
    let woken = announcing ? Self.hasWoken : 0
    return MutexState((othersWait ? Self.hasWaiters : 0) | (handingOver ? Self.locked : woken))
  }
}
