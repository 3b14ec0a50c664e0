// Map: a map that many goroutines use without a lock of their own.

import GoRuntime

extension sync {
  /// Go's `sync.Map`: keys and values are `any`, and every method may be called by any number of goroutines and
  /// threads at once. The zero value is empty.
  ///
  /// No method waits for another. A load writes nothing that other processors read. In the words of Go's memory model,
  /// a write synchronizes before any read that observes it: `Load`, `LoadAndDelete`, `LoadOrStore`, `Swap`,
  /// `CompareAndSwap` and `CompareAndDelete` are reads; `Store`, `Delete`, `LoadAndDelete`, `Swap`, and the others
  /// when they change something, are writes. A key whose type cannot be hashed panics. See `MapTrie` for the
  /// algorithm.
  public final class Map: GoObject, @unchecked Sendable {
    public static var goPackage: String { "sync" }
    private let trie = MapTrie()

    public init() {}

    /// The value of a key, and whether there is one.
    @inline(never)
    @discardableResult
    public func Load(_ key: GoAny) -> (value: GoAny, ok: Bool) {
      // Somebody may be waiting for a key to appear.
      pollScheduler()
      let hash = key.goHash(trie.seed)
      let pin = Pin.enter()
      guard let found = trie.find(key, hash) else {
        pin.leave()
        return (.nil, false)
      }
      let value = found.pointee.value
      pin.leave()
      return (value, true)
    }

    /// Sets the value of a key.
    public func Store(_ key: GoAny, _ value: GoAny) { _ = trie.swap(key, value) }

    /// Removes all keys, at once.
    public func Clear() { trie.removeAll() }

    /// The value of a key, which is set if there is none; `loaded` tells whether there was.
    @discardableResult
    public func LoadOrStore(_ key: GoAny, _ value: GoAny) -> (actual: GoAny, loaded: Bool) {
      trie.loadOrStore(key, value)
    }

    /// Removes a key and returns its value, if it had one.
    @discardableResult
    public func LoadAndDelete(_ key: GoAny) -> (value: GoAny, loaded: Bool) { trie.remove(key, ifEqualTo: nil) }

    /// Removes a key.
    public func Delete(_ key: GoAny) { _ = trie.remove(key, ifEqualTo: nil) }

    /// Sets the value of a key and returns the one before, if there was one.
    @discardableResult
    public func Swap(_ key: GoAny, _ value: GoAny) -> (previous: GoAny, loaded: Bool) { trie.swap(key, value) }

    /// Sets the value of a key if it is `old`; returns whether it was. Panics when `old` is not comparable.
    @discardableResult
    public func CompareAndSwap(_ key: GoAny, _ old: GoAny, _ new: GoAny) -> Bool {
      let swapped = trie.compareAndSwap(key, old, new)
      if !swapped { pollScheduler() }
      return swapped
    }

    /// Removes a key if its value is `old`; returns whether it was. Panics when `old` is not comparable.
    @discardableResult
    public func CompareAndDelete(_ key: GoAny, _ old: GoAny) -> Bool {
      let deleted = trie.remove(key, ifEqualTo: .some(old)).loaded
      if !deleted { pollScheduler() }
      return deleted
    }

    /// Calls a function with each key and value until it returns false; no key comes twice. What is stored or deleted
    /// meanwhile, also by the function itself, may be seen as it was at any moment of the call. The function may call
    /// every method of the map.
    public func Range<Failure: Error>(
      _ function: (GoAny, GoAny) throws(Failure) -> Bool
    ) throws(Failure) {
      var walk = MapWalk()
      try walk.forEach(in: trie, function)
    }

    /// `Range` with a variable that holds a function.
    public func Range<Failure: Error>(_ function: ((GoAny, GoAny) throws(Failure) -> Bool)?) throws(Failure) {
      try Range { (key, value) throws(Failure) in try function!(key, value) }
    }
  }
}
