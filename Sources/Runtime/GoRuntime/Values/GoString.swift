/// Go's string: an immutable sequence of bytes, usually but not always UTF-8.
///
/// Two words, so that an `any` holds a string as it is. Up to seven bytes lie in the string itself; literals point at the
/// program's own bytes, other strings at a place in a storage that substrings share.
public struct GoString: @unchecked Sendable {
  /// With storage: the offset in the high and the count in the low half.
  /// Without: of a literal the count in the high 16 bits, below `0x8000`, and the address in the rest; of a short string
  /// `0x80` and the count in the highest byte, the bytes in the rest, the first lowest.
  @usableFromInline let place: UInt64
  @usableFromInline let storage: GoStringStorage?

  @inlinable
  init(place: UInt64, storage: GoStringStorage?) {
    self.place = place
    self.storage = storage
  }

  /// A part of a storage.
  @inlinable
  init(_ storage: GoStringStorage, from offset: Int, count: Int) {
    self.init(place: UInt64(offset) << 32 | UInt64(count), storage: storage)
  }

  /// At most seven bytes, the first lowest, zeros behind the last.
  @inlinable
  init(short bytes: UInt64, count: Int) {
    self.init(place: 0x8000_0000_0000_0000 | UInt64(truncatingIfNeeded: count) << 56 | bytes, storage: nil)
  }

  /// The empty string.
  @inlinable
  public init() { self.init(place: 0, storage: nil) }

  /// Makes a string of `count` bytes and lets `fill` write them all.
  @inlinable
  public init(count: Int, fill: (UnsafeMutablePointer<UInt8>) -> Void) {
    if count <= Bits.shortLimit {
      var bytes: UInt64 = 0
      if count > 0 {
        withUnsafeMutablePointer(to: &bytes) { fill(UnsafeMutableRawPointer($0).assumingMemoryBound(to: UInt8.self)) }
      }
      self.init(short: UInt64(littleEndian: bytes), count: count)
      return
    }
    if count > Int(UInt32.max) { goFailure("string longer than 4 GiB") }
    self.init(GoStringStorage.make(count, fill), from: 0, count: count)
  }

  /// The number of bytes.
  @inlinable public var count: Int { bits.count }

  /// Whether there are no bytes.
  @inlinable public var isEmpty: Bool { count == 0 }

  /// The string without its hold on the storage.
  @inlinable var bits: Bits { unsafeBitCast(self, to: Bits.self) }

  /// Gives the bytes to `body`, which must not keep them.
  @inlinable
  public func withBytes<R, E: Error>(_ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R) throws(E) -> R {
    defer { withExtendedLifetime(storage) {} }
    return try bits.withBytes(body)
  }
}

extension GoString {
  /// A string as it lies in memory, without a hold on its storage.
  @usableFromInline
  struct Bits {
    /// How many bytes lie in the string itself.
    @inlinable static var shortLimit: Int { 7 }

    @usableFromInline let place: UInt64
    @usableFromInline let storage: UInt

    @inlinable
    init(place: UInt64, storage: UInt) {
      self.place = place
      self.storage = storage
    }

    /// Whether the bytes lie in the string itself.
    @inlinable var isShort: Bool { storage == 0 && Int64(bitPattern: place) < 0 }

    /// The bytes of a short string, the first lowest.
    @inlinable var shortBytes: UInt64 { place & 0x00FF_FFFF_FFFF_FFFF }

    @inlinable var count: Int {
      if storage != 0 { return Int(truncatingIfNeeded: place & 0xFFFF_FFFF) }
      return Int(truncatingIfNeeded: Int64(bitPattern: place) < 0 ? place >> 56 & 7 : place >> 48)
    }

    /// The address of the first byte of a string that is not short.
    @inlinable var start: UnsafePointer<UInt8> {
      let address =
        storage == 0
        ? UInt(truncatingIfNeeded: place & 0xFFFF_FFFF_FFFF)
        : storage &+ UInt(GoStringStorage.firstByte) &+ UInt(truncatingIfNeeded: place >> 32)
      return UnsafePointer(bitPattern: address) ?? UnsafePointer(bitPattern: 8).unsafelyUnwrapped
    }

    /// The byte at an index within bounds.
    @inlinable subscript(index: Int) -> UInt8 {
      isShort ? UInt8(truncatingIfNeeded: place &>> UInt64(truncatingIfNeeded: index &* 8)) : start[index]
    }

    /// Gives the bytes to `body`, wherever they lie.
    @inlinable
    func withBytes<R, E: Error>(_ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R) throws(E) -> R {
      guard isShort else { return try body(UnsafeBufferPointer(start: start, count: count)) }
      return try withUnsafePointer(to: shortBytes.littleEndian) { (word) throws(E) in
        try body(
          UnsafeBufferPointer(start: UnsafeRawPointer(word).assumingMemoryBound(to: UInt8.self), count: count))
      }
    }
  }
}

extension GoString: ExpressibleByStringLiteral {
  public init(stringLiteral value: StaticString) {
    if !value.hasPointerRepresentation {
      self.init(Swift.String(value.unicodeScalar))
    } else if value.utf8CodeUnitCount < 1 << 15 {
      let address = UInt64(UInt(bitPattern: value.utf8Start))
      self.init(place: UInt64(value.utf8CodeUnitCount) << 48 | address, storage: nil)
    } else {
      self.init(count: value.utf8CodeUnitCount) {
        $0.initialize(from: value.utf8Start, count: value.utf8CodeUnitCount)
      }
    }
  }
}

extension GoString: GoOrdered {
  public static var zero: GoString { GoString() }
  @inlinable public static var goType: GoType { GoType(basic: .string) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.string, "string") }

  @inlinable
  public static func goBox(_ value: GoString) -> GoAny {
    GoAny(type: goType, word: value.place, object: value.storage)
  }

  @inlinable
  public static func goUnbox(_ any: GoAny) -> GoString {
    GoString(place: any.word, storage: any.object.map { unsafeDowncast($0, to: GoStringStorage.self) })
  }
}
