// Exchanging: the operations that replace a value and tell what was there before, or do so only if it was as expected.

extension SyncMap {
  /// Sets the value for a key, and returns the one it replaces, or `nil` if there was none.
  @discardableResult
  public func swap(_ value: Value, forKey key: Key) -> Value? {
    shard(for: key).entries.withLock { entries in entries.updateValue(value, forKey: key) }
  }
}

extension SyncMap where Value: Equatable {
  /// Replaces the value stored for a key, if it equals the expected one.
  ///
  /// A value that is not equal to itself, such as a floating-point NaN, is never exchanged.
  ///
  /// - Returns: Whether the value was exchanged; `false` also if there was none.
  @discardableResult
  public func compareAndSwap(expected: Value, desired: Value, forKey key: Key) -> Bool {
    let replaced: Value? = shard(for: key).entries.withLock { entries in
      guard let present = entries[key], present == expected else { return nil }
      return entries.updateValue(desired, forKey: key)
    }
    return replaced != nil
  }

  /// Removes a key, if the value stored for it equals the expected one.
  ///
  /// - Returns: Whether an entry was removed; `false` also if there was none.
  @discardableResult
  public func compareAndDelete(expected: Value, forKey key: Key) -> Bool {
    removeEntry(for: key) { present in present == expected } != nil
  }
}
