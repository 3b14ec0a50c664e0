// Map: a map that many goroutines use without a lock of their own.

import GoRuntime

extension sync {
  /// Go's `sync.Map`: keys and values are `any`. Every operation takes one lock for a moment; `Range` goes over a snapshot.
  public final class Map: GoObject, @unchecked Sendable {
    public static var goPackage: String { "sync" }
    private let mutex = Mutex()
    private var values: [GoAny: GoAny] = [:]

    public init() {}

    private func locked<Result>(_ body: () -> Result) -> Result {
      mutex.Lock()
      defer { mutex.Unlock() }
      return body()
    }

    /// The value of a key, and whether there is one.
    public func Load(_ key: GoAny) -> (value: GoAny, ok: Bool) {
      locked { values[key].map { ($0, true) } ?? (.nil, false) }
    }

    /// Sets the value of a key.
    public func Store(_ key: GoAny, _ value: GoAny) {
      locked { values[key] = value }
    }

    /// Removes all keys.
    public func Clear() {
      locked { values.removeAll() }
    }

    /// The value of a key, which is set if there is none; `loaded` tells whether there was.
    public func LoadOrStore(_ key: GoAny, _ value: GoAny) -> (actual: GoAny, loaded: Bool) {
      locked {
        if let actual = values[key] { return (actual, true) }
        values[key] = value
        return (value, false)
      }
    }

    /// Removes a key and returns its value, if it had one.
    public func LoadAndDelete(_ key: GoAny) -> (value: GoAny, loaded: Bool) {
      locked { values.removeValue(forKey: key).map { ($0, true) } ?? (.nil, false) }
    }

    /// Removes a key.
    public func Delete(_ key: GoAny) {
      locked { values[key] = nil }
    }

    /// Sets the value of a key and returns the one before, if there was one.
    public func Swap(_ key: GoAny, _ value: GoAny) -> (previous: GoAny, loaded: Bool) {
      locked { values.updateValue(value, forKey: key).map { ($0, true) } ?? (.nil, false) }
    }

    /// Sets the value of a key if it is `old`. Panics when `old` is not comparable.
    @discardableResult
    public func CompareAndSwap(_ key: GoAny, _ old: GoAny, _ new: GoAny) -> Bool {
      locked {
        guard let value = values[key], value == old else { return false }
        values[key] = new
        return true
      }
    }

    /// Removes a key if its value is `old`. Panics when `old` is not comparable.
    @discardableResult
    public func CompareAndDelete(_ key: GoAny, _ old: GoAny) -> Bool {
      locked {
        guard let value = values[key], value == old else { return false }
        values[key] = nil
        return true
      }
    }

    /// Calls a function with each key and value until it returns false. Keys that come or go meanwhile may be missed.
    public func Range<Failure: Error>(
      _ function: (GoAny, GoAny) throws(Failure) -> Bool
    ) throws(Failure) {
      for key in locked({ Array(values.keys) }) {
        let (value, ok) = Load(key)
        if ok, try !function(key, value) { return }
      }
    }
  }
}
