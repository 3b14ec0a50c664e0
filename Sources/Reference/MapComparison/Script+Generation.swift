// Generation: how a random script comes about, so that it reaches the corners of a concurrent map.

extension Script {
  /// Makes a script from a seed.
  ///
  /// A script goes through phases of some hundred operations, each with its own few keys and its own taste for reading,
  /// writing or deleting: so entries are promoted, expunged, resurrected and forgotten in turn.
  ///
  /// - Parameters:
  ///   - seed: equal seeds give equal scripts.
  ///   - count: the number of operations.
  ///   - methods: what may be called.
  public static func random(seed: UInt64, count: Int, methods: [Method]) -> Script {
    var random = RandomSource(seed: seed)
    var operations: [MapOperation] = []
    operations.reserveCapacity(count)
    while operations.count < count {
      let phase = Phase(methods: methods, random: &random)
      let length = Int.random(in: 100...600, using: &random)
      for _ in 0..<min(length, count - operations.count) {
        operations.append(phase.operation(using: &random))
      }
    }
    return Script(seed: seed, operations: operations)
  }
}

/// A stretch of a script with one mixture of methods and one set of keys.
private struct Phase {
  /// Each method as often as it weighs.
  private var methods: [Method] = []
  private var keys: [ScriptValue]

  init(methods: [Method], random: inout RandomSource) {
    let favourite = methods.randomElement(using: &random)
    for method in methods {
      let weight = method == favourite && method.concernsOneKey ? 60 : Phase.weight(of: method, using: &random)
      self.methods += Array(repeating: method, count: weight)
    }
    let count = [2, 5, 12, 40].randomElement(using: &random)!
    keys = (0..<count).map { _ in Phase.value(using: &random) }
  }

  /// How often a method comes, out of about a hundred; visits of the whole map are rare.
  private static func weight(of method: Method, using random: inout RandomSource) -> Int {
    switch method {
    case .load, .store: Int.random(in: 5...40, using: &random)
    case .clear, .range, .rangeSome, .rangeDelete, .rangeStore: random.happens(perMille: 300) ? 1 : 0
    default: Int.random(in: 0...15, using: &random)
    }
  }

  func operation(using random: inout RandomSource) -> MapOperation {
    guard let method = methods.randomElement(using: &random) else { return MapOperation(.range) }
    let key = random.happens(perMille: 2) ? .float64(.nan) : keys.randomElement(using: &random)!
    let value = Phase.value(using: &random)
    switch method {
    case .load, .loadAndDelete, .delete: return MapOperation(method, key)
    case .store, .loadOrStore, .swap: return MapOperation(method, key, value)
    case .compareAndDelete: return MapOperation(method, key, Phase.common(using: &random))
    case .compareAndSwap: return MapOperation(method, key, Phase.common(using: &random), value)
    case .clear, .range, .rangeDelete: return MapOperation(method)
    case .rangeSome: return MapOperation(method, .int(Int.random(in: 1...5, using: &random)))
    case .rangeStore: return MapOperation(method, value)
    }
  }

  /// A value that is often met, so that comparisons succeed now and then.
  private static func common(using random: inout RandomSource) -> ScriptValue {
    commonValues.randomElement(using: &random)!
  }

  private static func value(using random: inout RandomSource) -> ScriptValue {
    if random.happens(perMille: 600) { return common(using: &random) }
    let number = Int.random(in: -20...20, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return .int(number &* 1_000_003)
    case 1: return .uint8(UInt8(truncatingIfNeeded: number))
    case 2: return .float64(Double(number) / 4)
    case 3: return .string("key-\(number)")
    case 4: return .point(x: number, y: number / 7)
    default: return .int(number)
    }
  }

  /// Equal numbers of several types, zeros of both signs, empty and nil among them.
  private static let commonValues: [ScriptValue] = [
    .none, .bool(true), .bool(false), .int(0), .int(1), .int(.max), .uint8(1), .float64(1), .float64(0), .float64(-0.0),
    .float64(.infinity), .string(""), .string("one"), .string("1"), .point(x: 1, y: 0), .point(x: 0, y: 1),
  ]
}
