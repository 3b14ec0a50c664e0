// What atomics show of themselves: the fields that Go's have.

/// An atomic that holds a number.
protocol GoAtomicNumber: GoObject {
  /// The number by itself.
  var goNumber: GoAny { get }
  /// The fields before the number that say nothing: `_ noCopy`, `_ align64`.
  static var goBlankFields: Int { get }
}

extension GoAtomicNumber {
  public static func goShape(_ value: Self) -> GoShape {
    let blank = (name: "_", value: GoAny(GoEmpty()))
    return .structure(Array(repeating: blank, count: goBlankFields) + [(name: "v", value: value.goNumber)])
  }
}

extension atomic.Int32: GoAtomicNumber {
  var goNumber: GoAny { GoAny(storage.load(ordering: .sequentiallyConsistent)) }
  static var goBlankFields: Int { 1 }
}

extension atomic.Uint32: GoAtomicNumber {
  var goNumber: GoAny { GoAny(storage.load(ordering: .sequentiallyConsistent)) }
  static var goBlankFields: Int { 1 }
}

extension atomic.Int64: GoAtomicNumber {
  var goNumber: GoAny { GoAny(storage.load(ordering: .sequentiallyConsistent)) }
  static var goBlankFields: Int { 2 }
}

extension atomic.Uint64: GoAtomicNumber {
  var goNumber: GoAny { GoAny(storage.load(ordering: .sequentiallyConsistent)) }
  static var goBlankFields: Int { 2 }
}

extension atomic.Uintptr: GoAtomicNumber {
  var goNumber: GoAny { GoAny(storage.load(ordering: .sequentiallyConsistent)) }
  static var goBlankFields: Int { 1 }
}

extension atomic.Bool: GoAtomicNumber {
  var goNumber: GoAny { GoAny(UInt32(Load() ? 1 : 0)) }
  static var goBlankFields: Int { 1 }
}
