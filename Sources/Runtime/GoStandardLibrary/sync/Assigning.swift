// Assigning: `mu = sync.Mutex{}` and copies of structs that hold locks, which Go allows while nobody uses them.

import GoRuntime

extension sync.Mutex: GoCopied {
  /// Takes over the state of another, mostly a new one. Nobody may use either meanwhile.
  public func assign(_ other: sync.Mutex) {
    // Nobody waits for this one yet.
    state.store(other.state.load(ordering: .relaxed) & MutexState.locked, ordering: .relaxed)
  }

  /// A mutex in the same state.
  public func copy() -> sync.Mutex {
    let copy = sync.Mutex()
    copy.assign(self)
    return copy
  }
}

extension sync.Once: GoCopied {
  /// Takes over the state of another, mostly a new one. Nobody may use either meanwhile.
  public func assign(_ other: sync.Once) { done.store(other.done.load(ordering: .relaxed), ordering: .relaxed) }

  /// A `Once` in the same state.
  public func copy() -> sync.Once {
    let copy = sync.Once()
    copy.assign(self)
    return copy
  }
}

extension sync.WaitGroup: GoCopied {
  /// Takes over the state of another, mostly a new one. Nobody may use either meanwhile.
  public func assign(_ other: sync.WaitGroup) {
    state.store(other.state.load(ordering: .relaxed), ordering: .relaxed)
  }

  /// A group in the same state.
  public func copy() -> sync.WaitGroup {
    let copy = sync.WaitGroup()
    copy.assign(self)
    return copy
  }
}

extension sync.Map: GoCopied {
  /// Takes over the entries of another, mostly a new one. Nobody may use either meanwhile.
  public func assign(_ other: sync.Map) {
    if other === self { return }
    Clear()
    other.Range { key, value in
      Store(key, value)
      return true
    }
  }

  /// A map with the same entries.
  public func copy() -> sync.Map {
    let copy = sync.Map()
    copy.assign(self)
    return copy
  }
}

extension sync.Pool: GoCopied {
  /// Takes over the function of another; what lies in the pool may stay.
  public func assign(_ other: sync.Pool) { New = other.New }

  /// A pool with the same function.
  public func copy() -> sync.Pool { sync.Pool(New: New) }
}
