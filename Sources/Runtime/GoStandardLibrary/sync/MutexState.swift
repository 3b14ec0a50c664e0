// MutexState: the word of a mutex, as a value.

/// Whether a mutex is held, and whether somebody waits for it.
///
/// Who holds it owns `locked`; `hasWaiters` changes under the lock of the queue only.
@usableFromInline
struct MutexState: Equatable, Sendable {
  @usableFromInline static let free: UInt32 = 0
  @usableFromInline static let locked: UInt32 = 1
  @usableFromInline static let hasWaiters: UInt32 = 2

  @usableFromInline let bits: UInt32

  @inlinable
  init(_ bits: UInt32) { self.bits = bits }

  @inlinable var isLocked: Bool { bits & Self.locked != 0 }

  @inlinable var isContended: Bool { bits & Self.hasWaiters != 0 }

  /// Taken by somebody who found it free; nil when it is not.
  @inlinable var taken: MutexState? { isLocked ? nil : MutexState(bits | Self.locked) }

  /// Let go, after one waiter was taken out of the queue to be woken.
  static func released(othersWait: Bool, handingOver: Bool) -> MutexState {
    MutexState((othersWait ? Self.hasWaiters : 0) | (handingOver ? Self.locked : 0))
  }
}
