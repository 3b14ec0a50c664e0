// Traversal: the two operations on all entries, one that visits them and one that removes them.

extension SyncMap {
  /// Calls a closure with each key and its value, until it returns `false` or none is left.
  ///
  /// No key is visited twice. An entry that is there during the whole call is visited with its value; one that is stored,
  /// replaced or deleted meanwhile, by the closure itself or by another thread, may be visited with any value it had
  /// during the call, or not at all. So the visit as a whole need not match the map at any single instant.
  ///
  /// No lock is held while the closure runs: it may use the map in every way, and may block without blocking others.
  /// A thread that changes entries during a visit may once per shard have to copy that shard.
  ///
  /// - Parameter body: receives a key and its value, and returns whether to go on.
  /// - Complexity: O(*n*) in the number of entries visited, and of shards passed.
  public func range<Failure: Error>(_ body: (Key, Value) throws(Failure) -> Bool) throws(Failure) {
    for shard in shards {
      // The shard as it is now; copied only if somebody changes it before the visit has left it.
      let snapshot = shard.entries.withLock { entries in entries }
      for (key, value) in snapshot where try !body(key, value) {
        return
      }
    }
  }

  /// Removes all entries at one instant.
  ///
  /// No thread sees some of the entries that were there removed and others not yet.
  public func clear() {
    // Held until every lock is released, so that no `deinit` runs under one.
    let removed = takeEntries(ofShardsFrom: shards.startIndex)
    withExtendedLifetime(removed) {}
  }

  /// Empties the shards from an index on, locking each before the next, and returns what they held.
  ///
  /// All locks are held when the first one is released, and each shard is empty before its own is: therefore one instant.
  private func takeEntries(ofShardsFrom index: Int) -> [[Key: Value]] {
    guard index < shards.endIndex else { return [] }
    return shards[index].entries.withLock { entries in
      let taken = entries
      entries = [:]
      return takeEntries(ofShardsFrom: index + 1) + [taken]
    }
  }
}
