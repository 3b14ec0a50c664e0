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
  public static func == (a: GoString, b: GoString) -> Bool { sameBytes(a, b) }

  @inlinable
  public static func goEquals(_ place: UnsafePointer<GoString>, _ value: GoString) -> Bool {
    sameBytes(UnsafeRawPointer(place).load(as: Bits.self), value)
  }

  /// Whether the bytes are the same. A function that only reads lets the optimizer do without a hold on its arguments.
  @usableFromInline @inline(never) @_effects(readonly)
  static func sameBytes(_ a: GoString, _ b: GoString) -> Bool {
    defer {
      withExtendedLifetime(a) {}
      withExtendedLifetime(b) {}
    }
    return sameBytes(a.bits, b.bits)
  }

  @usableFromInline @inline(never) @_effects(readonly)
  static func sameBytes(_ a: Bits, _ b: GoString) -> Bool {
    defer { withExtendedLifetime(b) {} }
    return sameBytes(a, b.bits)
  }

  /// Compares short strings as one word, up to 16 bytes as two words that overlap.
  static func sameBytes(_ a: Bits, _ b: Bits) -> Bool {
    if a.place == b.place && a.storage == b.storage { return true }
    let count = a.count
    guard count == b.count else { return false }
    if count <= Bits.shortLimit { return a.shortPart(0, count) == b.shortPart(0, count) }
    let (left, right) = (UnsafeRawPointer(a.start), UnsafeRawPointer(b.start))
    if count > 16 { return memcmp(left, right, count) == 0 }
    return word(left, 0) == word(right, 0) && word(left, count - 8) == word(right, count - 8)
  }

  @inlinable public static func < (a: GoString, b: GoString) -> Bool { a.compare(b) < 0 }

  /// Negative, zero or positive as this string sorts before, with or after the other.
  @inlinable
  public func compare(_ other: GoString) -> Int { Self.order(self, other) }

  @usableFromInline @inline(never) @_effects(readonly)
  static func order(_ a: GoString, _ b: GoString) -> Int {
    defer {
      withExtendedLifetime(a) {}
      withExtendedLifetime(b) {}
    }
    return order(a.bits, b.bits)
  }

  private static func order(_ a: Bits, _ b: Bits) -> Int {
    if a.isShort && b.isShort {
      let (left, right) = (a.shortBytes.byteSwapped, b.shortBytes.byteSwapped)
      return left == right ? a.count - b.count : left < right ? -1 : 1
    }
    return a.withBytes { mine in
      b.withBytes { theirs in
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
  public func goHash(_ seed: UInt64) -> UInt64 { Self.hash(self, seed) }

  @usableFromInline @inline(never) @_effects(readonly)
  static func hash(_ text: GoString, _ seed: UInt64) -> UInt64 {
    defer { withExtendedLifetime(text) {} }
    return hash(text.bits, seed)
  }
  @inlinable public static var goHashesItself: Bool { true }
  @inlinable public static func goReplaceKey(_ place: UnsafeMutablePointer<GoString>, with key: GoString) {}

  /// Hashes up to seven bytes as one word, up to 16 as two that overlap, more in steps of 16, as wyhash does (Wang Yi,
  /// 2019).
  static func hash(_ bits: Bits, _ seed: UInt64) -> UInt64 {
    let count = bits.count
    var hash = seed ^ UInt64(truncatingIfNeeded: count) &* 0x9E37_79B9_7F4A_7C15
    if count <= Bits.shortLimit { return mix(bits.shortPart(0, count), 0, hash) }
    let raw = UnsafeRawPointer(bits.start)
    var offset = 0
    while count - offset > 16 {
      hash = mix(word(raw, offset), word(raw, offset + 8), hash)
      offset += 16
    }
    return mix(word(raw, max(count - 16, 0)), word(raw, count - 8), hash)
  }

  private static func word(_ raw: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Mixes two words into a hash: a product's halves folded.
  private static func mix(_ a: UInt64, _ b: UInt64, _ hash: UInt64) -> UInt64 {
    let product = (a ^ hash ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: b ^ 0xE703_7ED1_A0B4_28DB)
    return product.high ^ product.low ^ hash
  }
}
