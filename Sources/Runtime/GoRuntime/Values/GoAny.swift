/// Go's `any`: a type descriptor and the value under it, in three words.
///
/// Numbers, booleans, strings, pointers, maps and channels are held without allocation; other values are boxed.
public struct GoAny: @unchecked Sendable {
  /// The dynamic type; nil for the nil interface value.
  public let type: GoType?
  /// The bits of a number, the address of a pointer, the place of a string's bytes.
  public let word: UInt64
  /// What keeps the value alive.
  public let object: AnyObject?

  /// Puts an interface value together from its parts.
  @inlinable
  public init(type: GoType, word: UInt64, object: AnyObject?) {
    self.type = type
    self.word = word
    self.object = object
  }

  @inlinable
  init(nothing: ()) {
    type = nil
    word = 0
    object = nil
  }

  /// The nil interface value of a named interface, which `%#v` prints with its name; nil like any other.
  init(nilOf interface: GoType) {
    type = nil
    word = UInt64(UInt(bitPattern: interface.descriptor))
    object = nil
  }

  /// Of a nil interface value, the interface type it was declared with, if that is known.
  public var nilType: GoType? {
    type == nil ? UnsafePointer(bitPattern: UInt(word)).map(GoType.init) : nil
  }

  /// The nil interface value.
  @inlinable public static var `nil`: GoAny { GoAny(nothing: ()) }

  /// The dynamic value of an interface value.
  @inlinable
  public init(_ value: GoAny) { self = value }

  /// A value of any Go type; of an interface type, its dynamic value.
  @inlinable
  public init<T: GoValue>(_ value: T) { self = T.goBox(value) }

  /// A pointer to an object.
  @inlinable
  public init<T: GoObject>(_ value: T) { self = value.goAny }

  /// A copy of an object, as the struct value it stands for.
  public init<T: GoValue>(value: T) { self = T.goBox(value) }

  /// Whether the interface value is nil: no dynamic type.
  @inlinable public var isNil: Bool { type == nil }
}

extension GoAny: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral, ExpressibleByStringLiteral
{
  @inlinable public init(integerLiteral value: Int) { self = Int.goBox(value) }
  @inlinable public init(floatLiteral value: Double) { self = Double.goBox(value) }
  @inlinable public init(booleanLiteral value: Bool) { self = Bool.goBox(value) }
  @inlinable public init(nilLiteral: ()) { self = .nil }
  public init(stringLiteral value: StaticString) { self = GoString.goBox(GoString(stringLiteral: value)) }
}

extension GoAny: Hashable {
  /// Same dynamic type, equal values. Panics when the type is not comparable.
  @inlinable
  public static func == (a: GoAny, b: GoAny) -> Bool {
    guard let type = a.type, let other = b.type else { return a.type == b.type }
    guard type == other else { return false }
    switch type.comparing {
    case .word: return a.word == b.word
    case .string: return sameStrings(a, b)
    default: return equalSlowly(a, b, type)
    }
  }

  /// Compares without retaining what lies in memory.
  @inlinable
  public static func goEquals(_ place: UnsafePointer<GoAny>, _ value: GoAny) -> Bool {
    guard place.pointee.type == value.type else { return false }
    guard let type = value.type else { return true }
    if type.comparing == .word { return place.pointee.word == value.word }
    return equalInMemory(place, value, type)
  }

  @usableFromInline @inline(never)
  static func equalInMemory(_ place: UnsafePointer<GoAny>, _ value: GoAny, _ type: GoType) -> Bool {
    if type.comparing != .string { return equalSlowly(place.pointee, value, type) }
    return sameStrings(UnsafeRawPointer(place).load(fromByteOffset: 8, as: GoString.Bits.self), value)
  }

  /// Compares the strings that two values hold.
  @usableFromInline @inline(never) @_effects(readonly)
  static func sameStrings(_ a: GoAny, _ b: GoAny) -> Bool {
    defer { withExtendedLifetime(a) {} }
    return sameStrings(a.stringBits, b)
  }

  @usableFromInline @inline(never) @_effects(readonly)
  static func sameStrings(_ a: GoString.Bits, _ b: GoAny) -> Bool {
    defer { withExtendedLifetime(b) {} }
    return GoString.sameBytes(a, b.stringBits)
  }

  /// Hashes the string that the value holds.
  @usableFromInline @inline(never) @_effects(readonly)
  func hashString(_ seed: UInt64) -> UInt64 {
    defer { withExtendedLifetime(self) {} }
    return GoString.hash(stringBits, seed)
  }

  /// The string that it holds.
  @inlinable
  var stringBits: GoString.Bits { GoString.Bits(place: word, storage: unsafeBitCast(object, to: UInt.self)) }

  @usableFromInline
  static func equalSlowly(_ a: GoAny, _ b: GoAny, _ type: GoType) -> Bool {
    switch type.comparing {
    case .word: return a.word == b.word
    case .float: return Double(bitPattern: a.word) == Double(bitPattern: b.word)
    case .string: return GoString.goUnbox(a) == GoString.goUnbox(b)
    case .custom: return type.descriptor.pointee.equal(a, b)
    case .never: goFailure("comparing uncomparable type \(type.name)")
    }
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(goHash(0)) }
}

extension GoAny: GoComparable, GoPointedTo {
  public static var zero: GoAny { .nil }
  public static var goSize: Int { 16 }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.interface, "interface {}") }

  @inlinable public static func goBox(_ value: GoAny) -> GoAny { value }
  @inlinable public static func goUnbox(_ any: GoAny) -> GoAny { any }
  @inlinable public var goAny: GoAny { self }

  @inlinable
  public func goHash(_ seed: UInt64) -> UInt64 {
    guard let type else { return seed }
    switch type.comparing {
    case .word: return goMix(word, seed)
    case .string: return hashString(seed)
    default: return hashSlowly(seed, type)
    }
  }

  @inlinable public static var goHashesItself: Bool { true }

  @inlinable public static func goIsSimple(_ value: GoAny) -> Bool { value.type?.comparing == .word }

  @inlinable
  public static func goEqualsSimply(_ place: UnsafePointer<GoAny>, _ value: GoAny) -> Bool {
    place.pointee.type == value.type && place.pointee.word == value.word
  }

  @inlinable
  public static func goReplaceKey(_ place: UnsafeMutablePointer<GoAny>, with key: GoAny) {
    if let type = key.type, type.comparing == .float || type.comparing == .custom { place.pointee = key }
  }

  @usableFromInline
  func hashSlowly(_ seed: UInt64, _ type: GoType) -> UInt64 {
    switch type.comparing {
    case .word: return goMix(word, seed)
    case .float: return Double(bitPattern: word).goHash(seed)
    case .string: return GoString.goUnbox(self).goHash(seed)
    case .custom: return type.descriptor.pointee.hash(self, seed)
    case .never: goFailure("hash of unhashable type \(type.name)")
    }
  }
}

extension GoAny: GoInterface {}
