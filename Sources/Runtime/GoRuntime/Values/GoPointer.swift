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
}
