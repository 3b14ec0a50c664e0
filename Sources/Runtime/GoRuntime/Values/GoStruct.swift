// Struct types: values, and objects for those whose identity matters.

import Synchronization

/// A Go struct type without identity, a Swift value type.
public protocol GoStruct: GoPointedTo {
  /// The package of the type, as `%T` prints it.
  static var goPackage: String { get }

  /// All fields zero.
  init()
}

extension GoStruct {
  public static var goPackage: String { "main" }
  public static var zero: Self { Self() }

  public static var goDescription: GoTypeDescription {
    describe(Self.self, package: goPackage)
  }

  public static func goShape(_ value: Self) -> GoShape { .structure(goFields(of: value)) }

  /// Plain numbers lie in Swift as in Go; of other fields the sizes differ.
  public static var goSize: Int {
    _isPOD(Self.self)
      ? MemoryLayout<Self>.size == 0 ? 0 : MemoryLayout<Self>.stride : GoFields.layout(of: Self.self).size
  }
}

/// A Go struct type with identity, a Swift class; a pointer to it is the reference itself.
///
/// As a `GoValue` it is the struct; as an argument, and as an optional, it is the pointer.
public protocol GoObject: GoPlaced, GoValue, Hashable where Reference == Self {
  /// The package of the type, as `%T` prints it.
  static var goPackage: String { get }

  /// The fields that are numbers in Go although they hold atomics: functions of `sync/atomic` are called on them.
  static var goPlainFields: [String] { get }

  /// All fields zero.
  init()
}

extension GoObject {
  public static var goPlainFields: [String] { [] }
  public static var goPackage: String { "main" }
  public static var zero: Self { Self() }

  public static var goDescription: GoTypeDescription {
    describe(Self.self, package: goPackage)
  }

  public static func goShape(_ value: Self) -> GoShape { .structure(goFields(of: value)) }

  /// An object in an interface value is a pointer, not the struct.
  @inlinable public static var goHeldType: Any.Type { Never.self }

  /// A struct value in an `any` has only the methods of the value, which Swift cannot tell from those of the pointer.
  public static func goExistential(_ any: GoAny) -> Any? { nil }

  @inlinable public var goAny: GoAny {
    if NilPointers.isNil(self) {
      return GoAny(type: Self?.goType, word: 0, object: nil)
    }
    return GoAny(type: Self?.goType, pointer: self)
  }

  /// The struct under the object's own descriptor.
  var goBoxedValue: GoAny { Self.goBox(self) }

  /// Pointers are equal when they point at the same object.
  public static func == (a: Self, b: Self) -> Bool { a === b }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }

  @inlinable public var goPlace: UInt64 { UInt64(UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque())) }

  /// A pointer to a field.
  public func pointer<Field>(to field: ReferenceWritableKeyPath<Self, Field>) -> Pointer<Field> {
    Pointer(to: self, field)
  }
}

/// A struct type that Go has no name for: it is called after its fields.
public protocol GoUnnamed: GoValue {}

private func describe(_ type: any GoValue.Type, package: String) -> GoTypeDescription {
  guard type is any GoUnnamed.Type else {
    return GoTypeDescription(.structure, GoTypeName.name(of: type, package: package), isDefined: true)
  }
  return GoTypeDescription(.structure, "struct { " + GoFields.declarations(of: type).joined(separator: "; ") + " }")
}

/// What Go calls a field: where a Swift name or a type's had it already, the field has an underscore behind; blank fields
/// have nothing but underscores.
func goFieldName(_ name: String) -> String {
  if name.allSatisfy({ $0 == "_" }) { return "_" }
  return name.hasSuffix("_") ? String(name.dropLast()) : name
}

/// The fields of a struct, found by reflection.
func goFields(of value: Any) -> [(name: String, value: GoAny)] {
  func box<T: GoValue>(_ value: T) -> GoAny { T.goBox(value) }
  let plain = (type(of: value) as? any GoObject.Type)?.goPlainFields ?? []
  var fields: [(name: String, value: GoAny)] = []
  var mirror: Mirror? = Mirror(reflecting: value)
  while let current = mirror {
    let own = current.children.compactMap { child -> (name: String, value: GoAny)? in
      guard let name = child.label, let value = child.value as? any GoValue else { return nil }
      if let atomic = value as? any GoAtomicNumber, plain.contains(goFieldName(name)) {
        return (goFieldName(name), atomic.goNumber)
      }
      return (goFieldName(name), box(value))
    }
    fields = own + fields
    mirror = current.superclassMirror
  }
  return fields
}
