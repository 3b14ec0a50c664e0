// Locker: what can be locked and unlocked.

import GoRuntime

/// Go's `sync.Locker`.
public protocol Locker: GoInterface {
  func Lock()
  func Unlock()
}

extension sync {
  /// Go's `sync.Locker`.
  public typealias Locker = GoStandardLibrary.Locker
}
