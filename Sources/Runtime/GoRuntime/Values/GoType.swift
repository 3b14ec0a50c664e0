/// A Go type at run time: one immortal descriptor per type, compared by identity.
///
/// The value is a bare address, so that carrying it in every `any` costs no reference counting.
public struct GoType: Hashable, @unchecked Sendable {
  @usableFromInline let descriptor: UnsafePointer<Descriptor>

  @usableFromInline
  init(_ descriptor: UnsafePointer<Descriptor>) { self.descriptor = descriptor }

  /// Two types are the same when they share their descriptor.
  @inlinable
  public static func == (a: GoType, b: GoType) -> Bool { a.descriptor == b.descriptor }

  /// The kind of the type's underlying type.
  @inlinable public var kind: GoKind { descriptor.pointee.kind }

  /// The name, as `%T` prints it.
  public var name: String { descriptor.pointee.name }

  /// Whether `==` is defined for every value of the type, as far as the type alone tells.
  public var isComparable: Bool { descriptor.pointee.comparing != .never }

  /// The type of the elements of an array, slice, map or channel, or what a pointer points at.
  public var element: GoType? { descriptor.pointee.element?() }

  /// The type of the keys of a map.
  public var key: GoType? { descriptor.pointee.key?() }

  /// Whether the type was given its name by a declaration of the program or of a package.
  public var isDefined: Bool { descriptor.pointee.isDefined }

  /// The Swift type whose values the descriptor is for.
  public var swiftType: any GoValue.Type { descriptor.pointee.swiftType }

  @inlinable var comparing: Comparing { descriptor.pointee.comparing }
}

extension GoType: CustomStringConvertible {
  public var description: String { name }
}

extension GoType {
  /// How two values of one type are compared, and how one is hashed.
  @usableFromInline
  enum Comparing: UInt8, Sendable {
    /// By the word alone: integers, booleans, pointers, channels.
    case word
    /// As floating-point numbers: the word holds the bits, NaN differs from itself.
    case float
    /// As strings.
    case string
    /// By the functions of the descriptor.
    case custom
    /// Not at all: slices, maps, functions, and what holds them.
    case never
  }

  /// What is known of a type.
  @usableFromInline
  struct Descriptor {
    @usableFromInline let kind: GoKind
    @usableFromInline let comparing: Comparing
    let isDefined: Bool
    let name: String
    let swiftType: any GoValue.Type
    let element: (() -> GoType)?
    let key: (() -> GoType)?
    @usableFromInline let equal: (GoAny, GoAny) -> Bool
    @usableFromInline let hash: (GoAny, UInt64) -> UInt64
    /// How structs of the type are hashed.
    @usableFromInline let plan: GoHashPlan?
  }
}
