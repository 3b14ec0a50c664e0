// Rand: random numbers of each type from a source.

import GoRuntime

extension rand {
  /// Random numbers from a source.
  public final class Rand: GoObject, @unchecked Sendable {
    private var source: (any Source)?
    /// The source of the first version of the package, whose numbers go through that version's arithmetic.
    private var seeded: SeededSource?

    public init() { source = nil }

    init(_ source: (any Source)?) {
      self.source = source
      seeded = source as? SeededSource
    }

    /// Starts over with a seed.
    public func Seed(_ seed: Swift.Int64) {
      seeded = SeededSource(seed)
      source = seeded
    }

    private func checked<T>(_ isFine: Bool, _ value: T, _ name: String) -> T {
      if !isFine { panic(GoString("invalid argument to \(name)")) }
      return value
    }

    /// A number below `n`, each as likely as the others.
    private func below(_ n: UInt64) -> UInt64 {
      if let seeded { return UInt64(seeded.below(Swift.Int64(n))) }
      if n & (n - 1) == 0 { return Uint64() & (n - 1) }
      var product = Uint64().multipliedFullWidth(by: n)
      if product.low < n {
        let threshold = (0 &- n) % n
        while product.low < threshold { product = Uint64().multipliedFullWidth(by: n) }
      }
      return product.high
    }

    /// The numbers below `n` in random order.
    public func Perm(_ n: Swift.Int) -> GoSlice<Swift.Int> {
      if let seeded { return GoSlice(seeded.permutation(n)) }
      let order = GoSlice(Array(0..<n))
      Shuffle(n, { slices.exchange(order, $0, $1) })
      return order
    }

    /// Puts things into random order by swapping.
    public func Shuffle<E: Error>(_ n: Swift.Int, _ swap: ((Swift.Int, Swift.Int) throws(E) -> Void)?) throws(E) {
      if n < 0 { panic(GoString("invalid argument to Shuffle")) }
      for index in stride(from: n - 1, to: 0, by: -1) {
        let other = seeded?.place(below: UInt32(index + 1)) ?? Swift.Int(below(UInt64(index + 1)))
        try swap!(index, other)
      }
    }

    /// Sixty-four random bits.
    @discardableResult
    public func Uint64() -> UInt64 { source!.Uint64() }

    /// Thirty-two random bits.
    @discardableResult
    public func Uint32() -> UInt32 { seeded.map { UInt32($0.int63() >> 31) } ?? UInt32(Uint64() >> 32) }

    /// Sixty-four random bits.
    @discardableResult
    public func Uint() -> UInt { UInt(Uint64()) }

    /// A number that is not negative.
    @discardableResult
    public func Int64() -> Swift.Int64 { Swift.Int64(Uint64() & (1 << 63 - 1)) }

    /// A number that is not negative.
    @discardableResult
    public func Int32() -> Swift.Int32 { seeded.map { Swift.Int32($0.int63() >> 32) } ?? Swift.Int32(Uint64() >> 33) }

    /// A number that is not negative.
    @discardableResult
    public func Int() -> Swift.Int { Swift.Int(Uint64() & (1 << 63 - 1)) }

    /// A number that is not negative.
    @discardableResult
    public func Int63() -> Swift.Int64 { Int64() }

    /// A number that is not negative.
    @discardableResult
    public func Int31() -> Swift.Int32 { Int32() }

    /// A number below `n`.
    @discardableResult
    public func Uint64N(_ n: UInt64) -> UInt64 { below(checked(n > 0, n, "Uint64N")) }

    /// A number below `n`.
    @discardableResult
    public func Uint32N(_ n: UInt32) -> UInt32 { UInt32(below(UInt64(checked(n > 0, n, "Uint32N")))) }

    /// A number below `n`.
    @discardableResult
    public func UintN(_ n: UInt) -> UInt { UInt(below(UInt64(checked(n > 0, n, "UintN")))) }

    /// A number below `n`.
    @discardableResult
    public func Int64N(_ n: Swift.Int64) -> Swift.Int64 { Swift.Int64(below(UInt64(checked(n > 0, n, "Int64N")))) }

    /// A number below `n`.
    @discardableResult
    public func Int32N(_ n: Swift.Int32) -> Swift.Int32 { Swift.Int32(below(UInt64(checked(n > 0, n, "Int32N")))) }

    /// A number below `n`.
    @discardableResult
    public func IntN(_ n: Swift.Int) -> Swift.Int { Swift.Int(below(UInt64(checked(n > 0, n, "IntN")))) }

    /// A number below `n`.
    @discardableResult
    public func Int63n(_ n: Swift.Int64) -> Swift.Int64 {
      let limit = checked(n > 0, n, "Int63n")
      return seeded?.wideBelow(limit) ?? Swift.Int64(below(UInt64(limit)))
    }

    /// A number below `n`.
    @discardableResult
    public func Int31n(_ n: Swift.Int32) -> Swift.Int32 { Swift.Int32(below(UInt64(checked(n > 0, n, "Int31n")))) }

    /// A number below `n`.
    @discardableResult
    public func Intn(_ n: Swift.Int) -> Swift.Int { Swift.Int(below(UInt64(checked(n > 0, n, "Intn")))) }

    /// A number from 0 up to 1.
    @discardableResult
    public func Float64() -> Double { seeded?.float64() ?? Double(Uint64() & (1 << 53 - 1)) / 0x1p53 }

    /// A number from 0 up to 1.
    @discardableResult
    public func Float32() -> Float { seeded?.float32() ?? Float(Uint32() & (1 << 24 - 1)) / 0x1p24 }
  }

  /// Random numbers from a source.
  public static func New(_ source: (any Source)?) -> Rand? { Rand(source) }
}
