// Objects that are compared as the structs they stand for, by type and in generic code.

/// A struct type with identity whose values are compared. `==` compares objects as pointers, `isEqual(to:)` as structs.
public protocol GoComparableObject: GoObject, GoComparable {
  /// Go's `==` of two structs: whether all fields are equal.
  func isEqual(to other: Self) -> Bool
}

extension GoComparableObject {
  @inlinable
  public static func goEquals(_ place: UnsafePointer<Self>, _ value: Self) -> Bool { place.pointee.isEqual(to: value) }

  public func goHash(_ seed: UInt64) -> UInt64 { GoFields.hash(Self.goBox(self), seed) }

  @inlinable public static var goHashesItself: Bool { true }

  @inlinable
  public static func goReplaceKey(_ place: UnsafeMutablePointer<Self>, with key: Self) { place.pointee = goCopy(key) }
}

/// Go's `==` in generic code, where the values may be objects that stand for structs.
@inlinable
public func areEqual<T: GoComparable>(_ a: T, _ b: T) -> Bool { withUnsafePointer(to: a) { T.goEquals($0, b) } }
