// History plans: what several goroutines are to do with one map at the same time.

/// A short script for each of several goroutines, to be run on the same map at the same time.
///
/// Its text is a line `history`, then for each goroutine a line `goroutine` and a line per operation. A runner answers
/// each operation, in the order of the plan, with `INVOKED RETURNED RESULT`: two readings of a clock that counts, taken
/// just before and just after, and the result as in a script's log.
public struct HistoryPlan: Hashable, Sendable {
  /// What the plan was made from.
  public var seed: UInt64
  /// For each goroutine its operations.
  public var goroutines: [[MapOperation]]

  public init(seed: UInt64, goroutines: [[MapOperation]]) {
    self.seed = seed
    self.goroutines = goroutines
  }

  /// The number of operations of all goroutines.
  public var count: Int {
    goroutines.reduce(0) { $0 + $1.count }
  }

  /// The plan as the runners read it.
  public var text: String {
    "history\n" + goroutines.map { "goroutine\n" + $0.map { "\($0)\n" }.joined() }.joined()
  }
}

extension HistoryPlan {
  /// Makes a plan from a seed.
  ///
  /// Stored values are all different, so that a value read tells which operation wrote it; expected values are chosen
  /// among those that the plan stores for the same key, so that comparisons succeed now and then.
  ///
  /// - Parameters:
  ///   - seed: equal seeds give equal plans.
  ///   - goroutines: how many.
  ///   - length: the operations of each goroutine.
  ///   - keys: how many keys they share.
  ///   - methods: what may be called; visits are left out, as they are not an instant.
  public static func random(
    seed: UInt64, goroutines: Int, length: Int, keys: Int, methods: [Method]
  ) -> HistoryPlan {
    var random = RandomSource(seed: seed)
    let ofOneKey = methods.filter(\.concernsOneKey)
    let clears = methods.contains(.clear)
    var stored = 0
    func operation() -> MapOperation {
      if clears, random.happens(perMille: 60) { return MapOperation(.clear) }
      let key = ScriptValue.int(Int.random(in: 0..<keys, using: &random))
      // One in three reads, whatever else there is to do.
      let method = random.happens(perMille: 330) ? .load : ofOneKey.randomElement(using: &random) ?? .load
      func fresh() -> ScriptValue {
        stored += 1
        return .int(stored)
      }
      func recent() -> ScriptValue {
        .int(max(0, stored - Int.random(in: 0..<goroutines * 2, using: &random)))
      }
      switch method {
      case .store, .loadOrStore, .swap: return MapOperation(method, key, fresh())
      case .compareAndSwap: return MapOperation(method, key, recent(), fresh())
      case .compareAndDelete: return MapOperation(method, key, recent())
      default: return MapOperation(method, key)
      }
    }
    // Dealt out in turn, so that what is recent to one goroutine is to the others as well.
    var dealt = Array(repeating: [MapOperation](), count: goroutines)
    for _ in 0..<length {
      for goroutine in 0..<goroutines { dealt[goroutine].append(operation()) }
    }
    return HistoryPlan(seed: seed, goroutines: dealt)
  }
}
