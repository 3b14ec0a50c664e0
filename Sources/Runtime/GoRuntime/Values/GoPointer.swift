// What pointers have in common: their class is a `Pointer` or the object itself, and `Optional` adds nil.

/// A class whose instances are equal when they have the same place in memory: pointers, and objects with identity.
public protocol GoPlaced: AnyObject {
  /// The place by which pointers are compared.
  var goPlace: UInt64 { get }
}

/// A class whose instances stand for non-nil Go pointers.
protocol GoPointer: AnyObject {
  /// The address by which pointers are compared.
  var goAddress: UInt64 { get }

  /// The description of the pointer type.
  static func goDescribePointer() -> GoTypeDescription

  /// What is pointed at.
  func goPointee() -> GoAny?

  /// What has the pointer's methods, for Swift's casts to protocols: the pointer, or what stands for it in interfaces.
  func goMethods() -> Any
}

/// A type whose Go pointers are `Pointer`s: every type but the struct types with identity.
public protocol GoPointedTo: GoValue where Reference == Pointer<Self> {}

/// A type of which a pointer is put into interfaces.
///
/// Swift's `Pointer` can conform to a protocol once only, whatever it points at; so for each such type a struct has the
/// methods of its pointers, and stands for them in interfaces.
public protocol GoPointee: GoValue {
  /// What stands for the pointer in interfaces.
  static func goMethods(of pointer: Pointer<Self>) -> any GoInterface
}
