// Package math/rand, both versions: pseudo-random numbers.

import GoRuntime
import Synchronization

/// Go's packages math/rand and math/rand/v2. The sequences of `PCG` and `NewSource` are Go's.
public enum rand {
  /// Where random bits come from.
  public protocol Source: GoInterface {
    /// Sixty-four random bits.
    func Uint64() -> UInt64
  }

  /// A source of sixty-four bits.
  public typealias Source64 = Source

  /// A permuted congruential generator of 128 bits.
  public final class PCG: GoObject, Source, @unchecked Sendable {
    private var high: UInt64 = 0
    private var low: UInt64 = 0

    public init() {}

    init(_ first: UInt64, _ second: UInt64) {
      high = first
      low = second
    }

    /// Starts over.
    public func Seed(_ first: UInt64, _ second: UInt64) {
      high = first
      low = second
    }

    @discardableResult
    public func Uint64() -> UInt64 {
      let factor = (high: UInt64(2_549_297_995_355_413_924), low: UInt64(4_865_540_595_714_422_341))
      let step = (high: UInt64(6_364_136_223_846_793_005), low: UInt64(1_442_695_040_888_963_407))
      let product = low.multipliedFullWidth(by: factor.low)
      let (newLow, carry) = product.low.addingReportingOverflow(step.low)
      high = product.high &+ high &* factor.low &+ low &* factor.high &+ step.high &+ (carry ? 1 : 0)
      low = newLow
      var result = high
      result ^= result >> 32
      result = result &* 0xDA94_2042_E4DD_58B5
      result ^= result >> 48
      return result &* (low | 1)
    }
  }

  /// A generator with a seed.
  public static func NewPCG(_ first: UInt64, _ second: UInt64) -> PCG? { PCG(first, second) }

  /// A source with a seed.
  public static func NewSource(_ seed: Int64) -> (any Source)? {
    SeededSource(seed)
  }

  /// The source behind the functions of the package, for all goroutines.
  final class Shared: GoObject, Source {
    private let state = Atomic(SchedulingDecisions.processNumber(2))

    init() {}

    func Uint64() -> UInt64 {
      var value = state.wrappingAdd(0x9E37_79B9_7F4A_7C15, ordering: .relaxed).newValue
      value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
      return value ^ value >> 31
    }
  }

  static let shared = Rand(Shared())
}
