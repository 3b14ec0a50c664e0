// ThreadLocking: a goroutine that runs on one thread only, which runs no other.

import CGoRuntime

/// From now on the goroutine runs on the thread that it runs on now, and nobody else does: Go's `runtime.LockOSThread`.
/// For libraries that keep something per thread. In an ordinary thread it does nothing.
public func lockThread() {
  let goroutine = Goroutine.current
  guard goroutine.record.pointee.kind == .goroutine, let base = goroutine.record.pointee.worker?.record.pointee.base
  else { return }
  goroutine.record.pointee.lockCount += 1
  goroutine.record.pointee.isLocked = true
  goroutine.record.pointee.partner = base
  base.record.pointee.isLocked = true
  base.record.pointee.partner = goroutine
}

/// Undoes one call of `lockThread`; after the last one the goroutine is as free as before: Go's
/// `runtime.UnlockOSThread`.
public func unlockThread() {
  let goroutine = Goroutine.current
  guard goroutine.record.pointee.lockCount > 0 else { return }
  goroutine.record.pointee.lockCount -= 1
  if goroutine.record.pointee.lockCount == 0 { goroutine.unlockFromThread() }
}

extension Goroutine {
  fileprivate func unlockFromThread() {
    let base = record.pointee.partner!
    base.record.pointee.isLocked = false
    base.record.pointee.partner = nil
    record.pointee.isLocked = false
    record.pointee.partner = nil
    record.pointee.lockCount = 0
  }

  /// Ends the lock of a goroutine that is over. Its thread is to end with it: returns that thread's own stack.
  func leaveThread() -> Goroutine? {
    guard record.pointee.isLocked, let base = record.pointee.partner else { return nil }
    unlockFromThread()
    base.record.pointee.isOver = true
    return base
  }
}

extension Worker {
  /// What has to be switched to on the way to `wanted`, one of both being locked to a thread: from goroutine to goroutine
  /// by way of the thread's own stack, which knows what to do about `chosen`.
  func detour(to wanted: Goroutine, from leaving: Goroutine) -> Goroutine {
    if leaving.record.pointee.kind == .base || wanted.record.pointee.kind == .base { return wanted }
    record.pointee.chosen = wanted
    return record.pointee.base!
  }
}
