// Search: binary search by index.

import GoRuntime

extension sort {
  /// The first index from 0 to `count` for which the function is true; `count` when there is none.
  public static func Search<E: Error>(_ count: Int, _ test: ((Int) throws(E) -> Bool)?) throws(E) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if try !test!(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The first index for which the comparison is not positive, and whether it is zero there.
  public static func Find<E: Error>(
    _ count: Int, _ compare: ((Int) throws(E) -> Int)?
  ) throws(E) -> (i: Int, found: Bool) {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if try compare!(middle) > 0 { low = middle + 1 } else { high = middle }
    }
    guard low < count else { return (low, false) }
    return (low, try compare!(low) == 0)
  }

  /// Where a number is, or would be, in sorted ones.
  public static func SearchInts(_ numbers: GoSlice<Int>, _ number: Int) -> Int {
    Search(numbers.count, { numbers[$0] >= number })
  }

  /// Where a string is, or would be, in sorted ones.
  public static func SearchStrings(_ texts: GoSlice<GoString>, _ text: GoString) -> Int {
    Search(texts.count, { texts[$0] >= text })
  }

  /// Where a number is, or would be, in sorted ones.
  public static func SearchFloat64s(_ numbers: GoSlice<Double>, _ number: Double) -> Int {
    Search(numbers.count, { numbers[$0] >= number })
  }
}
