/// A Swift type that stands for a Go type.
///
/// Generated types name `GoStruct`, `GoObject` or `GoDefined`; everything here then comes by default.
public protocol GoValue {
  /// What a Go pointer to a value of this type refers to: a `Pointer`, or the value itself when it has identity.
  associatedtype Reference: AnyObject = Pointer<Self>

  /// Go's zero value.
  static var zero: Self { get }

  /// The descriptor of the Go type.
  static var goType: GoType { get }

  /// What the descriptor is made from, once.
  static var goDescription: GoTypeDescription { get }

  /// Puts a value into an `any`, under this type's descriptor.
  static func goBox(_ value: Self) -> GoAny

  /// The value in an `any` that holds this very type: to be looked at, for it may share what the `any` holds.
  static func goUnbox(_ any: GoAny) -> Self

  /// The Swift type that an interface value with a Go value of this type holds: of a pointer, what is not nil.
  static var goHeldType: Any.Type { get }

  /// The parts of a value, for printing.
  static func goShape(_ value: Self) -> GoShape

  /// A boxed value as Swift's casts to protocols shall see it; nil when the type has no methods of its own.
  static func goExistential(_ any: GoAny) -> Any?

  /// Whether a map can lend values of the type to readings, as it does with pointers. The optimizer knows it of every
  /// type, and need not think of what is retired where nothing ever is.
  static var goCanBeLent: Bool { get }

  /// Whether Swift's copies of a value share what Go's do not, so that `goCopy` is needed.
  static var goIsShared: Bool { get }

  /// A copy as Go makes one.
  static func goCopy(_ value: Self) -> Self

  /// The size of a value in Go, which decides how slices grow.
  static var goSize: Int { get }

  /// Whether a value holds pointers in Go, which decides as well.
  static var goHasPointers: Bool { get }

  /// The value as an argument of type `any`. An object stands for the pointer to it.
  var goAny: GoAny { get }
}

extension GoValue {
  @inlinable public static var goType: GoType { TypeCache.descriptor(of: Self.self) }

  public static func goBox(_ value: Self) -> GoAny { GoAny(type: goType, word: 0, object: GoBox.holding(value)) }

  public static func goUnbox(_ any: GoAny) -> Self { unsafeDowncast(any.object!, to: GoBox<Self>.self).value }

  @inlinable public static var goHeldType: Any.Type { Self.self }

  @inlinable public static var goCanBeLent: Bool { false }

  public static func goShape(_ value: Self) -> GoShape { .leaf }

  public static func goExistential(_ any: GoAny) -> Any? { goUnbox(any) }

  public static var goHasPointers: Bool { !_isPOD(Self.self) }

  public static var goSize: Int { MemoryLayout<Self>.size == 0 ? 0 : MemoryLayout<Self>.stride }

  public var goAny: GoAny { Self.goBox(self) }
}

/// A value that does not fit in the two words of an `any`.
final class GoBox<Value> {
  let value: Value

  private init(_ value: Value) { self.value = value }

  /// Boxes a value. Not inlined: an assertion to another type has code, never run, that reads a box of that type. An optimizer
  /// that sees what lies in this one would make it read a value of the wrong type, and fail over that.
  @inline(never)
  static func holding(_ value: Value) -> AnyObject { GoBox(value) }
}

/// The parts of a value, as far as printing needs them.
public enum GoShape {
  /// No parts: the word, the string, or nothing that can be shown.
  case leaf
  /// The elements of an array or slice; nil for a nil slice.
  case list([GoAny]?)
  /// The entries of a map in no order; nil for a nil map.
  case map([(key: GoAny, value: GoAny)]?)
  /// The fields of a struct.
  case structure([(name: String, value: GoAny)])
  /// What a pointer points at; nil for a nil pointer.
  case pointer(GoAny?)
  /// A complex number.
  case complex(Double, Double)
}
