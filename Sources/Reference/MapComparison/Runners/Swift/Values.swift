// Values: the keys and values of scripts as Go values, from their text and back.

import GoRuntime

/// Stands for all structs.
struct ScriptPoint: GoStruct, GoComparable {
  var x = 0
  var y = 0

  init() {}

  init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// Reads a key or a value of a script.
func parseValue(_ word: Substring) -> GoAny {
  let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
  let text = parts.count == 2 ? parts[1] : ""
  switch parts[0] {
  case "nil": return .nil
  case "true": return GoAny(true)
  case "false": return GoAny(false)
  case "int": return Int(text).map { GoAny($0) } ?? refuse(word)
  case "uint8": return UInt8(text).map { GoAny($0) } ?? refuse(word)
  case "float64": return Double(text).map { GoAny($0) } ?? refuse(word)
  case "string": return GoAny(GoString(String(text)))
  case "point":
    let fields = text.split(separator: ",").compactMap { Int($0) }
    return fields.count == 2 ? GoAny(ScriptPoint(x: fields[0], y: fields[1])) : refuse(word)
  default: return refuse(word)
  }
}

private func refuse(_ word: Substring) -> GoAny {
  fail("no such value: \(word)")
}

/// Writes a value as scripts do; the sign of a zero is left out, as which zero a map keeps is not its contract.
func format(_ value: GoAny) -> String {
  if value == nil { return "nil" }
  if let truth = value.as(Bool.self) { return "\(truth)" }
  if let number = value.as(Int.self) { return "int:\(number)" }
  if let number = value.as(UInt8.self) { return "uint8:\(number)" }
  if let number = value.as(Double.self) {
    return "float64:\(number == 0 ? "0.0" : number.isNaN ? "nan" : "\(number)")"
  }
  if let string = value.as(GoString.self) { return "string:\(string)" }
  if let point = value.as(ScriptPoint.self) { return "point:\(point.x),\(point.y)" }
  return "(an unexpected value)"
}
