// The source of randomness: seeded, so that every script and every history can be made again.

/// A small generator of pseudo-random numbers (SplitMix64) that gives the same sequence for the same seed, everywhere.
public struct RandomSource: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Creates a generator; equal seeds give equal sequences.
  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Returns whether an event of the given probability, in thousandths, happens now.
  mutating func happens(perMille: Int) -> Bool {
    Int.random(in: 0..<1000, using: &self) < perMille
  }
}
