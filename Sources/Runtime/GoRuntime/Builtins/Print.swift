// print and println: to standard error, in the runtime's own format. Swift's `print` stays Swift's.

import CGoRuntime

/// Go's `print`.
public func goPrint(_ values: any GoValue...) { writeToStandardError(values.map { printedText($0.goAny) }.joined()) }

/// Go's `println`.
public func println(_ values: any GoValue...) {
  writeToStandardError(values.map { printedText($0.goAny) }.joined(separator: " ") + "\n")
}

private func printedText(_ value: GoAny) -> String {
  guard let type = value.type else { return "(0x0,0x0)" }
  switch type.kind {
  case .bool: return value.word != 0 ? "true" : "false"
  case .int, .int8, .int16, .int32, .int64: return String(Int64(bitPattern: value.word))
  case .uint, .uint8, .uint16, .uint32, .uint64, .uintptr: return String(value.word)
  case .float32, .float64, .complex64, .complex128: return floatText(of: value, type)
  case .string: return String(GoString.goUnbox(value))
  default: return "0x" + String(value.word, radix: 16)
  }
}

extension GoAny {
  /// The parts of the value.
  public var shape: GoShape {
    func shape<T: GoValue>(_: T.Type) -> GoShape { T.goShape(T.goUnbox(self)) }
    return type.map { shape($0.swiftType) } ?? .leaf
  }
}
