// Strings compared and hashed, byte by byte.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension GoString {
  @inlinable
  public static func == (a: GoString, b: GoString) -> Bool {
    defer {
      withExtendedLifetime(a) {}
      withExtendedLifetime(b) {}
    }
    return sameBytes(a.bits, b.bits)
  }

  @inlinable
  public static func goEquals(_ place: UnsafePointer<GoString>, _ value: GoString) -> Bool {
    defer { withExtendedLifetime(value) {} }
    return sameBytes(UnsafeRawPointer(place).load(as: Bits.self), value.bits)
  }

  @inlinable
  static func sameBytes(_ a: Bits, _ b: Bits) -> Bool {
    let count = a.count
    guard count == b.count else { return false }
    let (left, right) = (a.start, b.start)
    return left == right || sameBytes(left, right, count)
  }

  @usableFromInline
  static func sameBytes(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    memcmp(a, b, count) == 0
  }

  public static func < (a: GoString, b: GoString) -> Bool { a.compare(b) < 0 }

  /// Negative, zero or positive as this string sorts before, with or after the other.
  public func compare(_ other: GoString) -> Int {
    withBytes { mine in
      other.withBytes { theirs in
        let order = memcmp(mine.baseAddress!, theirs.baseAddress!, min(mine.count, theirs.count))
        return order != 0 ? Int(order) : mine.count - theirs.count
      }
    }
  }

  public func hash(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(UInt8(0xFF))
  }

  @inlinable
  public func goHash(_ seed: UInt64) -> UInt64 {
    defer { withExtendedLifetime(self) {} }
    return Self.hash(bits, seed)
  }

  /// Hashes eight bytes at a time, the rest as two overlapping words.
  @usableFromInline
  static func hash(_ bits: Bits, _ seed: UInt64) -> UInt64 {
    let raw = UnsafeRawPointer(bits.start)
    let count = bits.count
    var hash = seed ^ UInt64(truncatingIfNeeded: count)
    var offset = 0
    while count - offset > 8 {
      hash = goMix(raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self), hash)
      offset += 8
    }
    return goMix(tail(raw + offset, count - offset), hash)
  }

  private static func tail(_ raw: UnsafeRawPointer, _ count: Int) -> UInt64 {
    switch count {
    case 8: return raw.loadUnaligned(as: UInt64.self)
    case 4...7:
      let low = UInt64(raw.loadUnaligned(as: UInt32.self))
      return low | UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)) << 32
    case 1...3:
      let first = UInt64(raw.load(as: UInt8.self))
      let middle = UInt64(raw.load(fromByteOffset: count >> 1, as: UInt8.self))
      return first | middle << 8 | UInt64(raw.load(fromByteOffset: count - 1, as: UInt8.self)) << 16
    default: return 0
    }
  }
}
