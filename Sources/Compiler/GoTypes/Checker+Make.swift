import BigInt
import Diagnostics
import GoSyntax

/// make and new.
extension Checker {
  func make(_ call: BuiltinCall) -> Operand {
    let made = variableType(call.list[0])
    let sizes = Array(call.list.dropFirst())
    if made.isInvalid {
      use(sizes)
      return call.invalid
    }
    let least: Int
    switch made.coreType {
    case .slice?: least = 2
    case .map?, .channel?: least = 1
    case .invalid?:
      use(sizes)
      return call.invalid
    case nil:
      use(sizes)
      report(
        .invalidBuiltin, "invalid argument: cannot make \(describe(call.list[0])): no core type", at: call.list[0].range
      )
      return call.invalid
    default:
      use(sizes)
      report(
        .invalidBuiltin,
        "invalid argument: cannot make \(describe(call.list[0])): type must be slice, map, or channel",
        at: call.list[0].range)
      return call.invalid
    }
    if call.list.count < least || call.list.count > least + 1 {
      use(sizes)
      report(
        .argumentCount,
        "invalid operation: \(describe(call.whole)) expects \(least) or \(least + 1) arguments; found \(call.list.count)",
        at: call.whole.range)
      return call.invalid
    }
    var known: [Int] = []
    for size in sizes {
      var operand = expression(size)
      // A size may be written 1e3.
      if let value = operand.value?.integerValue, operand.type.isUntyped { operand.constant = .integer(value) }
      let what = "index"
      if isValidIndex(&operand, what, allowsNegative: false), let value = operand.value?.integerValue,
        let size = Int(exactly: value)
      {
        known.append(size)
      }
    }
    if known.count == 2, known[0] > known[1] {
      report(.invalidBuiltin, "invalid argument: length and capacity swapped", at: sizes[0].range)
    }
    return call.value(made)
  }

  func new(_ call: BuiltinCall) -> Operand {
    let argument = call.list[0]
    var operand = expressionOrType(argument)
    if operand.mode == .builtin {
      report(.uncalledBuiltin, "\(describe(operand)) must be called", at: operand)
      return call.invalid
    }
    if operand.isInvalid { return call.invalid }
    if operand.mode == .type {
      refuseConstraint(operand.type, at: argument.range)
      return call.value(.pointer(operand.type))
    }
    assign(&operand, to: nil, context: "argument to new")
    if operand.isInvalid || !requireVersion(26, describe(call.whole), at: call.whole.range) { return call.invalid }
    return call.value(.pointer(operand.type))
  }
}
