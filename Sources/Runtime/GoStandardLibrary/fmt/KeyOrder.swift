// KeyOrder: the order in which the entries of a map are printed.

import GoRuntime

/// Entries sorted by key: numbers by value, NaN first, strings by bytes, structs and arrays part by part, interfaces by type.
func sortedByKey(_ entries: [(key: GoAny, value: GoAny)]) -> [(key: GoAny, value: GoAny)] {
  entries.sorted { keyOrder($0.key, $1.key) < 0 }
}

private func order<T: Comparable>(_ a: T, _ b: T) -> Int { a < b ? -1 : a > b ? 1 : 0 }

private func keyOrder(_ a: GoAny, _ b: GoAny) -> Int {
  guard let type = a.type, let other = b.type else { return order(a.type == nil ? 0 : 1, b.type == nil ? 0 : 1) }
  guard type == other else { return order(type.hashValue, other.hashValue) }
  switch type.kind {
  case .int, .int8, .int16, .int32, .int64: return order(Int64(bitPattern: a.word), Int64(bitPattern: b.word))
  case .float32, .float64:
    let (left, right) = (Double(bitPattern: a.word), Double(bitPattern: b.word))
    if left.isNaN || right.isNaN { return order(left.isNaN ? 0 : 1, right.isNaN ? 0 : 1) }
    return order(left, right)
  case .string: return GoString.goUnbox(a).compare(GoString.goUnbox(b))
  case .structure, .array, .complex64, .complex128: return partsOrder(a, b)
  default: return order(a.word, b.word)
  }
}

private func partsOrder(_ a: GoAny, _ b: GoAny) -> Int {
  func shape<T: GoValue>(_: T.Type, _ value: GoAny) -> GoShape { T.goShape(T.goUnbox(value)) }
  switch (shape(a.type!.swiftType, a), shape(b.type!.swiftType, b)) {
  case (.structure(let left), .structure(let right)):
    return zip(left, right).lazy.map { keyOrder($0.value, $1.value) }.first { $0 != 0 } ?? 0
  case (.list(let left?), .list(let right?)):
    return zip(left, right).lazy.map { keyOrder($0, $1) }.first { $0 != 0 } ?? 0
  case (.complex(let left, let leftImaginary), .complex(let right, let rightImaginary)):
    return left == right ? order(leftImaginary, rightImaginary) : order(left, right)
  default: return 0
  }
}
