// The functions of the package: random numbers from a source of its own, seeded at random.

import GoRuntime

extension rand {
  /// Does nothing: the source of the package is seeded at random.
  public static func Seed(_ seed: Swift.Int64) {}

  /// The numbers below `n` in random order.
  public static func Perm(_ n: Swift.Int) -> GoSlice<Swift.Int> { shared.Perm(n) }

  /// Puts things into random order by swapping.
  public static func Shuffle<E: Error>(_ n: Swift.Int, _ swap: ((Swift.Int, Swift.Int) throws(E) -> Void)?) throws(E) {
    try shared.Shuffle(n, swap)
  }

  /// A number below `n`.
  public static func N<T: GoInteger>(_ n: T) -> T {
    if n <= T.zero { panic(GoString("invalid argument to N")) }
    return T(goBits: shared.Uint64N(n.goBits))
  }

  /// Sixty-four random bits.
  public static func Uint64() -> UInt64 { shared.Uint64() }

  /// Thirty-two random bits.
  public static func Uint32() -> UInt32 { shared.Uint32() }

  /// Sixty-four random bits.
  public static func Uint() -> UInt { shared.Uint() }

  /// A number that is not negative.
  public static func Int64() -> Swift.Int64 { shared.Int64() }

  /// A number that is not negative.
  public static func Int32() -> Swift.Int32 { shared.Int32() }

  /// A number that is not negative.
  public static func Int() -> Swift.Int { shared.Int() }

  /// A number that is not negative.
  public static func Int63() -> Swift.Int64 { shared.Int63() }

  /// A number that is not negative.
  public static func Int31() -> Swift.Int32 { shared.Int31() }

  /// A number below `n`.
  public static func Uint64N(_ n: UInt64) -> UInt64 { shared.Uint64N(n) }

  /// A number below `n`.
  public static func Uint32N(_ n: UInt32) -> UInt32 { shared.Uint32N(n) }

  /// A number below `n`.
  public static func UintN(_ n: UInt) -> UInt { shared.UintN(n) }

  /// A number below `n`.
  public static func Int64N(_ n: Swift.Int64) -> Swift.Int64 { shared.Int64N(n) }

  /// A number below `n`.
  public static func Int32N(_ n: Swift.Int32) -> Swift.Int32 { shared.Int32N(n) }

  /// A number below `n`.
  public static func IntN(_ n: Swift.Int) -> Swift.Int { shared.IntN(n) }

  /// A number below `n`.
  public static func Int63n(_ n: Swift.Int64) -> Swift.Int64 { shared.Int63n(n) }

  /// A number below `n`.
  public static func Int31n(_ n: Swift.Int32) -> Swift.Int32 { shared.Int31n(n) }

  /// A number below `n`.
  public static func Intn(_ n: Swift.Int) -> Swift.Int { shared.Intn(n) }

  /// A number from 0 up to 1.
  public static func Float64() -> Double { shared.Float64() }

  /// A number from 0 up to 1.
  public static func Float32() -> Float { shared.Float32() }
}
