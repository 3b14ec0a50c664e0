/// Sizes, alignments and offsets as the Go compiler lays types out on a 64-bit machine.
enum Sizes {
  static func alignment(of type: GoType, depth: Int = 0) -> Int {
    if depth > 60 { return 1 }
    switch type.underlying {
    case .array(_, let element): return alignment(of: element, depth: depth + 1)
    case .structure(let structure):
      if isAligned64(type) { return 8 }
      return structure.fields.map { alignment(of: $0.type, depth: depth + 1) }.max() ?? 1
    case .basic(let basic):
      switch basic {
      case .complex64: return 4
      case .complex128, .string: return 8
      default: return max(1, min(size(of: type), 8))
      }
    default: return 8
    }
  }

  /// The marker type that makes the atomic 64-bit integers aligned.
  private static func isAligned64(_ type: GoType) -> Bool {
    guard case .named(let named) = type else { return false }
    return named.object.name == "align64" && (named.object.packagePath ?? "").hasSuffix("/atomic")
  }

  static func size(of type: GoType, depth: Int = 0) -> Int {
    if depth > 60 { return 0 }
    switch type.underlying {
    case .basic(let basic):
      switch basic {
      case .bool, .int8, .uint8, .untypedBool: return 1
      case .int16, .uint16: return 2
      case .int32, .uint32, .float32, .untypedRune: return 4
      case .string, .complex128, .untypedString, .untypedComplex: return 16
      default: return 8
      }
    case .array(let length, let element):
      let (total, overflow) = size(of: element, depth: depth + 1).multipliedReportingOverflow(by: max(0, length))
      return overflow ? .max : total
    case .structure(let structure):
      let layout = layout(of: structure, depth: depth + 1)
      guard let last = layout.offsets.last else { return 0 }
      // A trailing field of no size must not share the next variable's address.
      let padding = layout.end == last && last > 0 ? 1 : 0
      return align(layout.end &+ padding, to: alignment(of: type, depth: depth + 1))
    case .slice: return 24
    case .interface: return 16
    default: return 8
    }
  }

  static func offsets(of structure: StructureType) -> [Int] { layout(of: structure, depth: 0).offsets }

  /// Where each field begins, and where the last one ends.
  private static func layout(of structure: StructureType, depth: Int) -> (offsets: [Int], end: Int) {
    var end = 0
    let offsets = structure.fields.map { field in
      let offset = align(end, to: alignment(of: field.type, depth: depth))
      end = offset &+ size(of: field.type, depth: depth)
      return offset
    }
    return (offsets, end)
  }

  private static func align(_ offset: Int, to alignment: Int) -> Int {
    let (sum, overflow) = offset.addingReportingOverflow(alignment - 1)
    return overflow ? offset : sum / alignment * alignment
  }

  /// The size does not depend on type parameters.
  static func isFixed(_ type: GoType, depth: Int = 0) -> Bool {
    if depth > 60 { return true }
    if type.isTypeParameter { return false }
    switch type.underlying {
    case .array(_, let element): return isFixed(element, depth: depth + 1)
    case .structure(let structure): return structure.fields.allSatisfy { isFixed($0.type, depth: depth + 1) }
    default: return true
    }
  }
}
