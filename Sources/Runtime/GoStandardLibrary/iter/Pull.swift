// Pull: iterator functions turned around, so that the values are asked for one by one.

import GoRuntime

extension iter {
  /// The values of an iterator function on demand: `next` gives the next one, `stop` ends the iteration.
  ///
  /// The iterator function runs as a coroutine: only while `next` or `stop` waits for it. What it panics with ends the
  /// program from there.
  public static func Pull<V: GoValue>(_ sequence: Seq<V>?) -> (next: (() -> (V, Bool))?, stop: (() -> Void)?) {
    let (next, stop) = pull { pulled in sequence! { value in pulled.hand(out: value) } }
    return ({ fatally(next) }, { fatally(stop) })
  }

  /// The values of an iterator function whose panics pass through `next` and `stop`.
  @_disfavoredOverload
  public static func Pull<V: GoValue>(
    _ sequence: ThrowingSeq<V>?
  ) -> (next: (() throws(GoPanic) -> (V, Bool))?, stop: (() throws(GoPanic) -> Void)?) {
    pull { pulled throws(GoPanic) in try sequence.checked()({ value in pulled.hand(out: value) }) }
  }

  private static func pull<V: GoValue>(
    _ iterate: @escaping (Pulled<V>) throws(GoPanic) -> Void
  ) -> (next: () throws(GoPanic) -> (V, Bool), stop: () throws(GoPanic) -> Void) {
    let pulled = Pulled<V>(name: "Pull", iterate)
    return (
      { () throws(GoPanic) in try pulled.next().map { ($0, true) } ?? (V.zero, false) },
      { () throws(GoPanic) in try pulled.stop() }
    )
  }

  /// The pairs of an iterator function on demand: `next` gives the next one, `stop` ends the iteration.
  public static func Pull2<K: GoValue, V: GoValue>(
    _ sequence: Seq2<K, V>?
  ) -> (next: (() -> (K, V, Bool))?, stop: (() -> Void)?) {
    let (next, stop) = pull2 { pulled in sequence! { key, value in pulled.hand(out: (key, value)) } }
    return ({ fatally(next) }, { fatally(stop) })
  }

  /// The pairs of an iterator function whose panics pass through `next` and `stop`.
  @_disfavoredOverload
  public static func Pull2<K: GoValue, V: GoValue>(
    _ sequence: ThrowingSeq2<K, V>?
  ) -> (next: (() throws(GoPanic) -> (K, V, Bool))?, stop: (() throws(GoPanic) -> Void)?) {
    pull2 { pulled throws(GoPanic) in
      try sequence.checked()({ key, value in pulled.hand(out: (key, value)) })
    }
  }

  private static func pull2<K: GoValue, V: GoValue>(
    _ iterate: @escaping (Pulled<(K, V)>) throws(GoPanic) -> Void
  ) -> (next: () throws(GoPanic) -> (K, V, Bool), stop: () throws(GoPanic) -> Void) {
    let pulled = Pulled<(K, V)>(name: "Pull2", iterate)
    return (
      { () throws(GoPanic) in try pulled.next().map { ($0.0, $0.1, true) } ?? (K.zero, V.zero, false) },
      { () throws(GoPanic) in try pulled.stop() }
    )
  }

  /// An iteration under way.
  private final class Pulled<Value>: @unchecked Sendable {
    /// What made it: `Pull` or `Pull2`.
    private let name: String
    private var coroutine: Coroutine?
    private var value: Value?
    private var isStopped = false
    /// A value is asked for, and not handed out yet.
    private var isAsked = false

    init(name: String, _ iterate: @escaping (Pulled<Value>) throws(GoPanic) -> Void) {
      self.name = name
      coroutine = Coroutine { [unowned self] _ throws(GoPanic) in if !isStopped { try iterate(self) } }
    }

    /// Called by the iterator function for each value; tells whether it shall go on.
    func hand(out value: Value) -> Bool {
      if isStopped { return false }
      self.value = value
      isAsked = false
      coroutine?.yield()
      return !isStopped
    }

    func next() throws(GoPanic) -> Value? {
      if isStopped { return nil }
      if coroutine != nil, isAsked { throw GoPanic(GoString("iter.\(name): next called again before yield")) }
      isAsked = true
      try resume()
      return value.take()
    }

    func stop() throws(GoPanic) {
      guard !isStopped else { return }
      isStopped = true
      defer { value = nil }
      try resume()
    }

    private func resume() throws(GoPanic) {
      guard let coroutine else { return }
      coroutine.resume()
      guard coroutine.isOver else { return }
      self.coroutine = nil
      if let panic = coroutine.panic { throw panic }
    }
  }
}
