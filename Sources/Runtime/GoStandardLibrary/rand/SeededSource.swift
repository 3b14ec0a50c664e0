// SeededSource: the numbers of `NewSource`, which are the same for a seed in every Go.

import GoRuntime

/// An additive lagged Fibonacci generator: each number is the sum of those 607 and 273 before it.
final class SeededSource: GoObject, rand.Source, @unchecked Sendable {
  private var numbers: [UInt64] = []
  private var tap = 0
  private var feed = 0

  init() { seed(0) }
  init(_ seed: Int64) { self.seed(seed) }

  /// Starts over.
  private func seed(_ seed: Int64) {
    numbers = Self.start(seed, shifts: (40, 20))
    for index in 0..<Self.length { numbers[index] ^= Self.mixture[index] }
    (tap, feed) = (0, Self.length - Self.lag)
  }

  func Uint64() -> UInt64 {
    tap = tap == 0 ? Self.length - 1 : tap - 1
    feed = feed == 0 ? Self.length - 1 : feed - 1
    numbers[feed] &+= numbers[tap]
    return numbers[feed]
  }

  private static let length = 607
  private static let lag = 273

  /// The first numbers for a seed, of three numbers of a linear congruential generator each.
  private static func start(_ seed: Int64, shifts: (UInt64, UInt64)) -> [UInt64] {
    let modulus: Int64 = (1 << 31) - 1
    var state = UInt64((seed % modulus + modulus) % modulus)
    if state == 0 { state = 89_482_311 }
    func next() -> UInt64 {
      state = state * 48271 % UInt64(modulus)
      return state
    }
    for _ in 0..<20 { _ = next() }
    return (0..<length).map { _ in
      let first = next() << shifts.0
      let second = next() << shifts.1
      return first ^ second ^ next()
    }
  }

  /// What every seed is mixed with: the state of the generator for the seed 1 after 7.8e12 numbers. Those are not made
  /// one by one: numbers so far on are sums of the first ones, with the coefficients of a power of x.
  private static let mixture: [UInt64] = {
    let steps = 7_800_000_000_000
    let first = start(1, shifts: (20, 10))
    let split = length - lag - 1
    // In the order in which they are used; then as many again, which those make.
    var sequence = (0..<length).map { first[(split - $0 + length) % length] }
    for index in length..<(2 * length) { sequence.append(sequence[index - length] &+ sequence[index - lag]) }
    let coefficients = power(steps)
    var result = [UInt64](repeating: 0, count: length)
    for offset in 0..<length {
      var sum: UInt64 = 0
      for index in 0..<length { sum &+= coefficients[index] &* sequence[index + offset] }
      let place = (split - (steps + offset) % length + length) % length
      result[place] = sum
    }
    return result
  }()

  /// The coefficients of x to a power, where x to the 607 is x to the 334 and 1.
  private static func power(_ exponent: Int) -> [UInt64] {
    var result = [UInt64](repeating: 0, count: length)
    result[0] = 1
    for bit in stride(from: Int.bitWidth - exponent.leadingZeroBitCount - 1, through: 0, by: -1) {
      var square = [UInt64](repeating: 0, count: 2 * length)
      result.withUnsafeBufferPointer { factors in
        square.withUnsafeMutableBufferPointer { square in
          for left in 0..<length where factors[left] != 0 {
            for right in 0..<length { square[left + right] &+= factors[left] &* factors[right] }
          }
          if exponent >> bit & 1 == 1 {
            for index in stride(from: 2 * length - 1, to: 0, by: -1) { square[index] = square[index - 1] }
            square[0] = 0
          }
          for index in stride(from: 2 * length - 1, through: length, by: -1) {
            square[index - length] &+= square[index]
            square[index - lag] &+= square[index]
          }
        }
      }
      result = Array(square[..<length])
    }
    return result
  }
}

/// What the first version of package math/rand makes of the numbers of a source.
extension SeededSource {
  func int63() -> Int64 { Int64(Uint64() & (1 << 63 - 1)) }

  /// A number below `n`, each as likely as the others.
  func below(_ n: Int64) -> Int64 {
    if n <= 1 << 31 - 1 {
      if n & (n - 1) == 0 { return int63() >> 32 & (n - 1) }
      let limit = (1 << 31) - 1 - (1 << 31) % n
      while true {
        let value = int63() >> 32
        if value <= limit { return value % n }
      }
    }
    return wideBelow(n)
  }

  /// A number below `n`, of sixty-three bits even where fewer would do.
  func wideBelow(_ n: Int64) -> Int64 {
    if n & (n - 1) == 0 { return int63() & (n - 1) }
    let limit = Int64((1 << 63) - 1 - (1 << 63) % UInt64(n))
    while true {
      let value = int63()
      if value <= limit { return value % n }
    }
  }

  /// A number below `n` for a shuffle, which has its own way.
  func place(below n: UInt32) -> Int {
    func product() -> UInt64 { UInt64(UInt32(truncatingIfNeeded: int63() >> 31)) * UInt64(n) }
    var value = product()
    if UInt32(truncatingIfNeeded: value) < n {
      let least = (0 &- n) % n
      while UInt32(truncatingIfNeeded: value) < least { value = product() }
    }
    return Int(value >> 32)
  }

  /// The numbers below `n` in random order.
  func permutation(_ n: Int) -> [Int] {
    var order: [Int] = []
    for index in 0..<n {
      let other = Int(below(Int64(index + 1)))
      order.append(index)
      (order[index], order[other]) = (order[other], index)
    }
    return order
  }

  func float64() -> Double {
    while true {
      let value = Double(int63()) / 0x1p63
      if value != 1 { return value }
    }
  }

  func float32() -> Float {
    while true {
      let value = Float(float64())
      if value != 1 { return value }
    }
  }
}
