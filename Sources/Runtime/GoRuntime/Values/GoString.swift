/// Go's string: an immutable sequence of bytes, usually but not always UTF-8.
///
/// Two words, so that an `any` holds a string as it is. Literals point at the program's own bytes, other strings at a
/// place in a storage that substrings share.
public struct GoString: @unchecked Sendable {
  /// With storage: the offset in the high and the count in the low half.
  /// Without: the count in the high 16 bits and the address in the rest.
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

  /// The empty string.
  @inlinable
  public init() { self.init(place: 0, storage: nil) }

  /// Makes a string of `count` bytes and lets `fill` write them all.
  @inlinable
  public init(count: Int, fill: (UnsafeMutablePointer<UInt8>) -> Void) {
    guard count > 0 else {
      self.init()
      return
    }
    guard count <= Int(UInt32.max) else { goFailure("string longer than 4 GiB") }
    self.init(GoStringStorage.make(count, fill), from: 0, count: count)
  }

  /// The number of bytes.
  @inlinable public var count: Int { bits.count }

  /// Whether there are no bytes.
  @inlinable public var isEmpty: Bool { count == 0 }

  /// The string without its hold on the storage.
  @inlinable var bits: Bits { unsafeBitCast(self, to: Bits.self) }

  /// A string as it lies in memory, without a hold on its storage.
  @usableFromInline
  struct Bits {
    @usableFromInline let place: UInt64
    @usableFromInline let storage: UInt

    @inlinable
    init(place: UInt64, storage: UInt) {
      self.place = place
      self.storage = storage
    }

    @inlinable var count: Int { Int(truncatingIfNeeded: storage == 0 ? place >> 48 : place & 0xFFFF_FFFF) }

    /// The address of the first byte.
    @inlinable var start: UnsafePointer<UInt8> {
      let address =
        storage == 0
        ? UInt(truncatingIfNeeded: place & 0xFFFF_FFFF_FFFF)
        : storage &+ UInt(GoStringStorage.firstByte) &+ UInt(truncatingIfNeeded: place >> 32)
      return UnsafePointer(bitPattern: address) ?? UnsafePointer(bitPattern: 8).unsafelyUnwrapped
    }
  }

  /// Gives the bytes to `body`, which must not keep them.
  @inlinable
  public func withBytes<R, E: Error>(_ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R) throws(E) -> R {
    defer { withExtendedLifetime(storage) {} }
    let bits = self.bits
    return try body(UnsafeBufferPointer(start: bits.start, count: bits.count))
  }
}

extension GoString: ExpressibleByStringLiteral {
  public init(stringLiteral value: StaticString) {
    if !value.hasPointerRepresentation {
      self.init(Swift.String(value.unicodeScalar))
    } else if value.utf8CodeUnitCount < 1 << 16 {
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
  public static let goType = GoType.make(GoString.self)
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
