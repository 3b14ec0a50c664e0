/// The kinds of Go types, as package reflect counts them.
public enum GoKind: UInt8, Sendable {
  case bool
  case int
  case int8
  case int16
  case int32
  case int64
  case uint
  case uint8
  case uint16
  case uint32
  case uint64
  case uintptr
  case float32
  case float64
  case complex64
  case complex128
  case array
  case channel
  case function
  case interface
  case map
  case pointer
  case slice
  case string
  case structure
  case unsafePointer

  /// Whether values of the kind are signed integers.
  public var isSigned: Bool { self >= .int && self <= .int64 }

  /// Whether values of the kind are unsigned integers.
  public var isUnsigned: Bool { self >= .uint && self <= .uintptr }

  /// Whether values of the kind are floating-point numbers.
  public var isFloat: Bool { self == .float32 || self == .float64 }

  /// Whether values of the kind are complex numbers.
  public var isComplex: Bool { self == .complex64 || self == .complex128 }
}

extension GoKind: Comparable {
  public static func < (a: GoKind, b: GoKind) -> Bool { a.rawValue < b.rawValue }

  /// Whether no two values of the kind can be compared.
  public var isIncomparable: Bool { self == .slice || self == .map || self == .function }
}
