// SyncMap: the contract of Go's `sync.Map`, written by hand the way a Swift package would offer it.

import Synchronization

/// A dictionary that many threads may use at once without any locking of their own.
///
/// `SyncMap` keeps the contract of Go's `sync.Map` and spells it in Swift: a value that may be missing is an optional,
/// and what is compared is compared by `==`.
///
/// ```swift
/// let sessions = SyncMap<UserID, Session>()
/// let (session, loaded) = sessions.loadOrStore(Session(), forKey: id)
/// ```
///
/// ## Ordering
///
/// Every operation but ``range(_:)`` is linearizable: it takes effect at one instant between its call and its return,
/// and all threads agree on the order of these instants. What a thread did before it wrote an entry (by ``store(_:forKey:)``
/// or any other operation that writes) is visible to every thread that afterwards observes that write. ``range(_:)`` is not
/// an instant; its documentation says what it promises instead.
///
/// ## Design
///
/// Entries are spread by hash over a fixed number of shards, each a dictionary behind its own mutex, so that threads that
/// use different keys rarely meet. An operation on a key locks that key's shard and no other; ``clear()`` locks all
/// shards, in their order.
///
/// A key's `hash(into:)` and `==`, and a value's `==` in the comparing operations, run while a shard is locked, and must not
/// use the map. The `deinit` of a key or value that leaves the map runs after the lock is released, and may.
public final class SyncMap<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  /// One part of the entries, with the lock that guards it.
  final class Shard: Sendable {
    let entries = Mutex<[Key: Value]>([:])
  }

  /// A power of two of them; a key lives in the same one for as long as the map lives.
  let shards: [Shard]

  /// Creates an empty map.
  ///
  /// - Parameter concurrency: about how many threads will use the map at the same time. More only costs a little memory.
  public init(concurrency: Int = 8) {
    let wanted = min(max(concurrency, 1), 256) * 4
    var count = 1
    while count < wanted { count *= 2 }
    shards = (0..<count).map { _ in Shard() }
  }

  /// Returns the shard that holds `key`, if any shard does.
  func shard(for key: Key) -> Shard {
    // A dictionary seeds its own hashes, so that its buckets stay independent of this choice.
    shards[key.hashValue & (shards.count - 1)]
  }

  /// Returns the value stored for a key, or `nil` if there is none.
  public func load(_ key: Key) -> Value? {
    shard(for: key).entries.withLock { entries in entries[key] }
  }

  /// Sets the value for a key, whether there was one or not.
  public func store(_ value: Value, forKey key: Key) {
    _ = swap(value, forKey: key)
  }

  /// Returns the value stored for a key; if there is none, stores the given one.
  ///
  /// - Returns: The value that the map holds now, and whether it was there before (`loaded`) or is the given one.
  @discardableResult
  public func loadOrStore(_ value: Value, forKey key: Key) -> (value: Value, loaded: Bool) {
    shard(for: key).entries.withLock { entries in
      if let present = entries[key] { return (present, true) }
      entries[key] = .some(value)
      return (value, false)
    }
  }

  /// Removes a key, and returns the value that was stored for it, or `nil` if there was none.
  @discardableResult
  public func loadAndDelete(_ key: Key) -> Value? {
    removeEntry(for: key) { _ in true }
  }

  /// Removes a key if it is there.
  public func delete(_ key: Key) {
    _ = loadAndDelete(key)
  }

  /// Removes the entry of a key if its value is as wanted, and returns the value removed.
  ///
  /// The key and the value that the map held are handed out of the critical section, to be destroyed after it.
  func removeEntry(for key: Key, where isWanted: (Value) -> Bool) -> Value? {
    let removed: (key: Key, value: Value)? = shard(for: key).entries.withLock { entries in
      guard let index = entries.index(forKey: key), isWanted(entries[index].value) else { return nil }
      return entries.remove(at: index)
    }
    return removed?.value
  }
}
