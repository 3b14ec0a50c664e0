// What atomics show of themselves: the fields that Go's have.

/// An atomic that holds a number.
protocol GoAtomicNumber: GoObject {
  associatedtype Value: GoValue
  func Load() -> Value
  /// The number by itself.
  var goNumber: GoAny { get }
  /// The fields before the number that say nothing: `_ noCopy`, `_ align64`.
  static var goBlankFields: Int { get }
}

extension GoAtomicNumber {
  var goNumber: GoAny { GoAny(Load()) }
  static var goBlankFields: Int { 1 }

  public static func goShape(_ value: Self) -> GoShape {
    let blank = (name: "_", value: GoAny(GoEmpty()))
    return .structure(Array(repeating: blank, count: goBlankFields) + [(name: "v", value: value.goNumber)])
  }
}

extension atomic.Int32: GoAtomicNumber {}

extension atomic.Uint32: GoAtomicNumber {}

extension atomic.Int64: GoAtomicNumber {
  static var goBlankFields: Int { 2 }
}

extension atomic.Uint64: GoAtomicNumber {
  static var goBlankFields: Int { 2 }
}

extension atomic.Uintptr: GoAtomicNumber {}

extension atomic.Bool: GoAtomicNumber {
  var goNumber: GoAny { GoAny(UInt32(Load() ? 1 : 0)) }
}
