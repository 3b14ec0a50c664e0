// Checksums: SHA-256 as FIPS 180-4 defines it, so that the tool depends on no cryptography library.

/// The SHA-256 of some bytes.
package struct Checksum: Hashable, Sendable, CustomStringConvertible {
  /// 64 hexadecimal digits.
  package let description: String

  /// The checksum of some bytes.
  package init(of bytes: some Sequence<UInt8>) {
    description = Checksum.digest(Array(bytes)).map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// The checksum of the UTF-8 of a text.
  package init(of text: String) {
    self.init(of: text.utf8)
  }

  /// Takes a checksum from its digits, or returns nil if they are not one.
  package init?(digits: some StringProtocol) {
    guard digits.utf8.count == 64, digits.allSatisfy(\.isHexDigit) else { return nil }
    description = digits.lowercased()
  }

  private static func digest(_ message: [UInt8]) -> [UInt32] {
    var padded = message
    padded.append(0x80)
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    var state = initialState
    for start in stride(from: 0, to: padded.count, by: 64) { mix(padded[start..<start + 64], into: &state) }
    return state
  }

  private static func mix(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }
    var schedule = [UInt32](repeating: 0, count: 64)
    for index in 0..<16 {
      let start = block.startIndex + index * 4
      schedule[index] = block[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    for index in 16..<64 {
      let (near, far) = (schedule[index - 2], schedule[index - 15])
      let nearMixed = rotate(near, 17) ^ rotate(near, 19) ^ near >> 10
      let farMixed = rotate(far, 7) ^ rotate(far, 18) ^ far >> 3
      schedule[index] = schedule[index - 16] &+ farMixed &+ schedule[index - 7] &+ nearMixed
    }
    var work = state
    for index in 0..<64 {
      let choice = work[4] & work[5] ^ ~work[4] & work[6]
      let majority = work[0] & work[1] ^ work[0] & work[2] ^ work[1] & work[2]
      let high = rotate(work[4], 6) ^ rotate(work[4], 11) ^ rotate(work[4], 25)
      let low = rotate(work[0], 2) ^ rotate(work[0], 13) ^ rotate(work[0], 22)
      let first = work[7] &+ high &+ choice &+ constants[index] &+ schedule[index]
      work = [first &+ low &+ majority, work[0], work[1], work[2], work[3] &+ first, work[4], work[5], work[6]]
    }
    for index in 0..<8 { state[index] &+= work[index] }
  }

  /// The first 64 primes, from whose roots the constants come.
  private static let primes: [Int] = {
    var primes: [Int] = []
    var candidate = 2
    while primes.count < 64 {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes
  }()

  /// The first 32 bits of the fractions of the primes' cube roots.
  private static let constants = primes.map { fraction(of: $0, power: 3) }

  /// The first 32 bits of the fractions of the first eight primes' square roots.
  private static let initialState = primes.prefix(8).map { fraction(of: $0, power: 2) }

  /// The largest 40-bit `root` with `root^power <= number * 2^(32 * power)`, less its whole part: found bit by bit, exactly.
  private static func fraction(of number: Int, power: Int) -> UInt32 {
    let limit = wide(number) << (32 * wide(power))
    var root = wide(0)
    for bit in (0..<36).reversed() {
      let candidate = root | wide(1) << wide(bit)
      var product = candidate
      for _ in 1..<power { product *= candidate }
      if product <= limit { root = candidate }
    }
    return UInt32(truncatingIfNeeded: root)
  }

  private static func wide(_ number: Int) -> UInt128 { UInt128(number) }
}
