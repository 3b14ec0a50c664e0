// Booleans, integers and floating-point numbers as Go values: the bits lie in the word of an `any`.

extension Bool: GoComparable, GoPointedTo {
  public static var zero: Bool { false }
  @inlinable public static var goType: GoType { GoType(basic: .bool) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.bool, "bool") }
  @inlinable public static func goBox(_ value: Bool) -> GoAny {
    GoAny(type: goType, word: value ? 1 : 0, object: nil)
  }
  @inlinable public static func goUnbox(_ any: GoAny) -> Bool { any.word != 0 }
  @inlinable public func goHash(_ seed: UInt64) -> UInt64 { goMix(self ? 1 : 0, seed) }
  @inlinable public static var goHashesItself: Bool { true }
}

extension GoValue where Self: FixedWidthInteger {
  @inlinable public static func goBox(_ value: Self) -> GoAny {
    GoAny(type: goType, word: UInt64(truncatingIfNeeded: value), object: nil)
  }
  @inlinable public static func goUnbox(_ any: GoAny) -> Self { Self(truncatingIfNeeded: any.word) }
  @inlinable public static var zero: Self { 0 }
}

extension GoComparable where Self: FixedWidthInteger {
  @inlinable public func goHash(_ seed: UInt64) -> UInt64 { goMix(UInt64(truncatingIfNeeded: self), seed) }
  @inlinable public static var goHashesItself: Bool { true }
}

extension Int: GoInteger {
  @inlinable public static var goType: GoType { GoType(basic: .int) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.int, "int") }
}

extension Int8: GoInteger {
  @inlinable public static var goType: GoType { GoType(basic: .int8) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.int8, "int8") }
}

extension Int16: GoInteger {
  @inlinable public static var goType: GoType { GoType(basic: .int16) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.int16, "int16") }
}

extension Int32: GoInteger {
  @inlinable public static var goType: GoType { GoType(basic: .int32) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.int32, "int32") }
}

extension Int64: GoInteger {
  @inlinable public static var goType: GoType { GoType(basic: .int64) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.int64, "int64") }
}

extension UInt: GoInteger {
  @inlinable public static var goType: GoType { GoType(basic: .uint) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.uint, "uint") }
}

extension UInt8: GoInteger {
  @inlinable public static var goType: GoType { GoType(basic: .uint8) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.uint8, "uint8") }
}

extension UInt16: GoInteger {
  @inlinable public static var goType: GoType { GoType(basic: .uint16) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.uint16, "uint16") }
}

extension UInt32: GoInteger {
  @inlinable public static var goType: GoType { GoType(basic: .uint32) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.uint32, "uint32") }
}

extension UInt64: GoInteger {
  @inlinable public static var goType: GoType { GoType(basic: .uint64) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.uint64, "uint64") }
}

extension Double: GoFloat {
  public static var zero: Double { 0 }
  @inlinable public static var goType: GoType { GoType(basic: .float64) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.float64, "float64") }
  @inlinable public static func goBox(_ value: Double) -> GoAny {
    GoAny(type: goType, word: value.bitPattern, object: nil)
  }
  @inlinable public static func goUnbox(_ any: GoAny) -> Double { Double(bitPattern: any.word) }

  /// Zeros hash alike; each NaN hashes as it pleases, as it equals nothing.
  public func goHash(_ seed: UInt64) -> UInt64 {
    if self == 0 { return goMix(0, seed) }
    return goMix(isNaN ? UInt64.random(in: .min ... .max) : bitPattern, seed)
  }
  @inlinable public static var goHashesItself: Bool { true }
  @inlinable public static func goReplaceKey(_ place: UnsafeMutablePointer<Double>, with key: Double) {
    place.pointee = key
  }
}

extension Float: GoFloat {
  public static var zero: Float { 0 }
  @inlinable public static var goType: GoType { GoType(basic: .float32) }
  public static var goDescription: GoTypeDescription { GoTypeDescription(.float32, "float32") }
  @inlinable public static func goBox(_ value: Float) -> GoAny {
    GoAny(type: goType, word: Double(value).bitPattern, object: nil)
  }
  @inlinable public static func goUnbox(_ any: GoAny) -> Float { Float(Double(bitPattern: any.word)) }
  public func goHash(_ seed: UInt64) -> UInt64 { Double(self).goHash(seed) }
  @inlinable public static var goHashesItself: Bool { true }
  @inlinable public static func goReplaceKey(_ place: UnsafeMutablePointer<Float>, with key: Float) {
    place.pointee = key
  }
}
