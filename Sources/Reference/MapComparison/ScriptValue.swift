// Script values: what the scripts use as keys and values, one case per dynamic type that a Go `any` holds in them.

/// A key or a value in a script: comparable as Go compares interface values, so a NaN differs from itself and equal
/// numbers of different types differ from each other.
public enum ScriptValue: Hashable, Sendable {
  /// The nil interface.
  case none
  case bool(Bool)
  case int(Int)
  case uint8(UInt8)
  case float64(Double)
  case string(String)
  /// A struct with two fields of type int.
  case point(x: Int, y: Int)
}

extension ScriptValue: LosslessStringConvertible {
  /// Reads a value from its text, the one that ``description`` writes.
  public init?(_ text: String) {
    switch text {
    case "nil": self = .none
    case "true": self = .bool(true)
    case "false": self = .bool(false)
    default:
      guard let colon = text.firstIndex(of: ":") else { return nil }
      self.init(type: text[..<colon], payload: text[text.index(after: colon)...])
    }
  }

  private init?(type: Substring, payload: Substring) {
    switch type {
    case "int":
      guard let number = Int(payload) else { return nil }
      self = .int(number)
    case "uint8":
      guard let number = UInt8(payload) else { return nil }
      self = .uint8(number)
    case "float64":
      guard let number = Double(payload) else { return nil }
      self = .float64(number)
    case "string":
      self = .string(String(payload))
    case "point":
      let fields = payload.split(separator: ",").compactMap { Int($0) }
      guard fields.count == 2 else { return nil }
      self = .point(x: fields[0], y: fields[1])
    default:
      return nil
    }
  }

  /// The value in the format of scripts and logs: one word, the same in each language.
  ///
  /// Negative zero is written as zero: which of the two equal keys a map keeps is not part of the contract.
  public var description: String {
    switch self {
    case .none: "nil"
    case .bool(let truth): truth ? "true" : "false"
    case .int(let number): "int:\(number)"
    case .uint8(let number): "uint8:\(number)"
    case .float64(let number): "float64:\(number == 0 ? "0.0" : number.isNaN ? "nan" : "\(number)")"
    case .string(let string): "string:\(string)"
    case .point(let x, let y): "point:\(x),\(y)"
    }
  }
}
