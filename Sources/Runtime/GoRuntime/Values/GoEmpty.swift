// GoEmpty: the struct without fields, that channels carry when only the moment matters.

/// Go's `struct{}`. All its values are equal and take no room.
public struct GoEmpty: GoStruct, GoComparable, Sendable {
  public static var goDescription: GoTypeDescription { GoTypeDescription(.structure, "struct {}") }

  @inlinable
  public init() {}
}
