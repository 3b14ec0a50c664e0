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

  /// Compares short strings as words that overlap.
  @usableFromInline @_effects(readonly)
  static func sameBytes(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let (a, b) = (UnsafeRawPointer(a), UnsafeRawPointer(b))
    switch count {
    case 0: return true
    case 1..<4:
      return a.load(as: UInt8.self) == b.load(as: UInt8.self) && middle(a, count) == middle(b, count)
    case 4..<8:
      return a.loadUnaligned(as: UInt32.self) == b.loadUnaligned(as: UInt32.self)
        && a.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
          == b.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
    case 8...16:
      return word(a, 0) == word(b, 0) && word(a, count - 8) == word(b, count - 8)
    default: return memcmp(a, b, count) == 0
    }
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
  @inlinable public static var goHashesItself: Bool { true }
  @inlinable public static func goReplaceKey(_ place: UnsafeMutablePointer<GoString>, with key: GoString) {}

  /// Hashes up to 16 bytes as two words that overlap, more in steps of 16, as wyhash does (Wang Yi, 2019).
  @usableFromInline @_effects(readonly)
  static func hash(_ bits: Bits, _ seed: UInt64) -> UInt64 {
    let raw = UnsafeRawPointer(bits.start)
    let count = bits.count
    var hash = seed ^ UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    switch count {
    case 0: return mix(0, 0, hash)
    case 1..<4: return mix(UInt64(raw.load(as: UInt8.self)), UInt64(middle(raw, count)), hash)
    case 4..<8:
      let last = raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      return mix(UInt64(raw.loadUnaligned(as: UInt32.self)), UInt64(last), hash)
    default:
      var offset = 0
      while count - offset > 16 {
        hash = mix(word(raw, offset), word(raw, offset + 8), hash)
        offset += 16
      }
      return mix(word(raw, max(count - 16, 0)), word(raw, count - 8), hash)
    }
  }

  private static func word(_ raw: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// The bytes in the middle and at the end of two or three; of one, that one twice.
  private static func middle(_ raw: UnsafeRawPointer, _ count: Int) -> UInt16 {
    UInt16(raw.load(fromByteOffset: count >> 1, as: UInt8.self)) << 8
      | UInt16(raw.load(fromByteOffset: count - 1, as: UInt8.self))
  }

  /// Mixes two words into a hash: a product's halves folded.
  private static func mix(_ a: UInt64, _ b: UInt64, _ hash: UInt64) -> UInt64 {
    let product = (a ^ hash ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: b ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low ^ hash
  }
}
