// Slices of basic types: sorted, and as something to sort.

import GoRuntime

extension sort {
  /// Sorts numbers.
  public static func Ints(_ numbers: GoSlice<Int>) { slices.Sort(numbers) }
  /// Sorts strings.
  public static func Strings(_ texts: GoSlice<GoString>) { slices.Sort(texts) }
  /// Sorts numbers, NaN first.
  public static func Float64s(_ numbers: GoSlice<Double>) { slices.Sort(numbers) }
  /// Whether numbers are in order.
  public static func IntsAreSorted(_ numbers: GoSlice<Int>) -> Bool { slices.IsSorted(numbers) }
  /// Whether strings are in order.
  public static func StringsAreSorted(_ texts: GoSlice<GoString>) -> Bool { slices.IsSorted(texts) }
  /// Whether numbers are in order.
  public static func Float64sAreSorted(_ numbers: GoSlice<Double>) -> Bool { slices.IsSorted(numbers) }

  /// Numbers as something to sort.
  public struct IntSlice: GoDefined, Interface {
    public static var goPackage: String { "sort" }
    public var rawValue: GoSlice<Int>
    public init(_ rawValue: GoSlice<Int>) { self.rawValue = rawValue }
    public func Len() -> Int { rawValue.count }
    public func Less(_ i: Int, _ j: Int) -> Bool { rawValue[i] < rawValue[j] }
    public func Swap(_ i: Int, _ j: Int) { exchange(rawValue, i, j) }
    /// Sorts them.
    public func Sort() { sort.Sort(self) }
    /// Where a number is, or would be.
    public func Search(_ number: Int) -> Int { SearchInts(rawValue, number) }
  }

  /// Strings as something to sort.
  public struct StringSlice: GoDefined, Interface {
    public static var goPackage: String { "sort" }
    public var rawValue: GoSlice<GoString>
    public init(_ rawValue: GoSlice<GoString>) { self.rawValue = rawValue }
    public func Len() -> Int { rawValue.count }
    public func Less(_ i: Int, _ j: Int) -> Bool { rawValue[i] < rawValue[j] }
    public func Swap(_ i: Int, _ j: Int) { exchange(rawValue, i, j) }
    /// Sorts them.
    public func Sort() { sort.Sort(self) }
    /// Where a string is, or would be.
    public func Search(_ text: GoString) -> Int { SearchStrings(rawValue, text) }
  }

  /// Numbers as something to sort, NaN first.
  public struct Float64Slice: GoDefined, Interface {
    public static var goPackage: String { "sort" }
    public var rawValue: GoSlice<Double>
    public init(_ rawValue: GoSlice<Double>) { self.rawValue = rawValue }
    public func Len() -> Int { rawValue.count }
    public func Less(_ i: Int, _ j: Int) -> Bool { cmp.Less(rawValue[i], rawValue[j]) }
    public func Swap(_ i: Int, _ j: Int) { exchange(rawValue, i, j) }
    /// Sorts them.
    public func Sort() { sort.Sort(self) }
    /// Where a number is, or would be.
    public func Search(_ number: Double) -> Int { SearchFloat64s(rawValue, number) }
  }

  private static func exchange<T>(_ slice: GoSlice<T>, _ i: Int, _ j: Int) {
    let element = slice[i]
    slice[i] = slice[j]
    slice[j] = element
  }

  /// The reverse order.
  public static func Reverse(_ data: (any Interface)?) -> (any Interface)? { reverse(data) }

  /// What `Reverse` makes.
  public final class reverse: GoObject, Interface {
    public static var goPackage: String { "sort" }
    let data: (any Interface)?

    public init() { data = nil }
    init(_ data: (any Interface)?) { self.data = data }

    public func Len() throws(GoPanic) -> Int { try data.checked().Len() }
    public func Less(_ i: Int, _ j: Int) throws(GoPanic) -> Bool { try data.checked().Less(j, i) }
    public func Swap(_ i: Int, _ j: Int) throws(GoPanic) { try data.checked().Swap(i, j) }
  }
}
