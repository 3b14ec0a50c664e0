// Arrays made from slices: a copy of the first elements, which must be there.

extension GoArray {
  /// `[N]T(s)`: panics when the slice is shorter than the array.
  public init(_ slice: GoSlice<Element>) {
    if slice.count < count { goPanic(Self.lengthFailure(slice.count)) }
    self.init(unchecked: slice)
  }

  init(unchecked slice: GoSlice<Element>) {
    self.init((0..<count).map { Element.goCopy(slice[$0]) })
  }

  static func lengthFailure(_ length: Int) -> RuntimeError {
    .bounds("cannot convert slice with length \(length) to array or pointer to array with length \(count)")
  }
}
