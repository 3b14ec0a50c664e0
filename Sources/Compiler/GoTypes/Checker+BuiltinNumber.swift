import Diagnostics
import GoSyntax

/// The built-in functions of numbers: min, max, complex, real, imag.
extension Checker {
  func extremum(_ call: BuiltinCall) -> Operand {
    if !requireVersion(21, call.name, at: call.whole.range) { return call.invalid }
    for argument in call.arguments where !argument.type.allOrdered {
      return refuse(call, "invalid argument: \(describe(argument)) cannot be ordered", at: argument)
    }
    var result = call.arguments[0]
    for argument in call.arguments.dropFirst() {
      var next = argument
      if result.type.isUntyped || next.type.isUntyped {
        convertUntyped(&result, to: next.type)
        if result.isInvalid { return call.invalid }
        convertUntyped(&next, to: result.type)
        if next.isInvalid { return call.invalid }
      }
      if !identical(result.type, next.type) {
        return refuse(
          call,
          "invalid argument: mismatched types \(describe(result.type)) (previous argument) and \(describe(next.type)) (type of \(next.expression.map(describe) ?? ""))",
          at: next, .mismatchedTypes)
      }
      if let a = result.value, let b = next.value,
        let isLess = b.compared(call.builtin == .min ? .less : .greater, to: a)
      {
        if isLess { result.constant = b }
      } else {
        result.mode = .value
        result.constant = nil
      }
    }
    if result.mode != .constant {
      result.mode = .value
      result.constant = nil
    }
    // All arguments take the type that was found.
    for argument in call.arguments {
      if let expression = argument.expression { updateType(of: expression, to: result.type, isFinal: false) }
    }
    if result.mode != .constant, result.type.isTyped {
      for argument in call.arguments {
        if let expression = argument.expression { updateType(of: expression, to: result.type, isFinal: true) }
      }
    }
    result.expression = call.whole
    return result
  }

  func complex(_ call: BuiltinCall) -> Operand {
    var (x, y) = (call.arguments[0], call.arguments[1])
    switch (x.type.isUntyped, y.type.isUntyped) {
    case (true, false): convertUntyped(&x, to: y.type)
    case (false, true): convertUntyped(&y, to: x.type)
    case (true, true):
      if x.mode == .constant, y.mode == .constant {
        if x.type.isNumeric, x.constant?.fraction != nil { x.type = .basic(.untypedFloat) }
        if y.type.isNumeric, y.constant?.fraction != nil { y.type = .basic(.untypedFloat) }
      } else {
        convertUntyped(&x, to: .basic(.float64))
        convertUntyped(&y, to: .basic(.float64))
      }
    default: break
    }
    if x.isInvalid || y.isInvalid { return call.invalid }
    guard identical(x.type, y.type) else {
      return refuse(
        call,
        "invalid operation: \(describe(call.whole)) (mismatched types \(describe(x.type)) and \(describe(y.type)))",
        at: x, .mismatchedTypes)
    }
    let type: GoType
    switch x.type.underlyingBasic {
    case .float32: type = .basic(.complex64)
    case .float64: type = .basic(.complex128)
    case .untypedFloat: type = .basic(.untypedComplex)
    default:
      return refuse(
        call, "invalid argument: arguments have type \(describe(x.type)), expected floating-point", at: x)
    }
    if let a = x.value, let b = y.value {
      let value = Constant.complex(
        real: a.shaped(for: .untypedFloat), imaginary: b.shaped(for: .untypedFloat))
      return Operand(.constant, type: type, constant: value, expression: call.whole)
    }
    return call.value(type)
  }

  func part(_ call: BuiltinCall) -> Operand {
    var argument = call.arguments[0]
    if argument.type.isUntyped {
      if argument.mode == .constant {
        if argument.type.isNumeric { argument.type = .basic(.untypedComplex) }
      } else {
        convertUntyped(&argument, to: .basic(.complex128))
        if argument.isInvalid { return call.invalid }
      }
    }
    let type: GoType
    switch argument.type.underlyingBasic {
    case .complex64: type = .basic(.float32)
    case .complex128: type = .basic(.float64)
    case .untypedComplex: type = .basic(.untypedFloat)
    default:
      return refuse(
        call, "invalid argument: argument has type \(describe(argument.type)), expected complex type", at: argument)
    }
    if let constant = argument.value {
      let part = call.builtin == .real ? constant.realPart : constant.imaginaryPart
      return Operand(
        .constant, type: type, constant: part.shaped(for: .untypedFloat), expression: call.whole)
    }
    return call.value(type)
  }
}
