import BigInt
import Diagnostics
import GoSyntax

/// Calls of the built-in functions.
extension Checker {
  func builtin(_ builtin: Builtin, _ whole: Expression, _ list: [Expression], hasEllipsis: Bool) -> Operand {
    var call = BuiltinCall(whole: whole, builtin: builtin, list: list, name: builtin.shortName)
    if hasEllipsis, builtin != .append {
      report(
        .misplacedDots, "invalid operation: invalid use of ... with built-in \(builtin.shortName)", at: whole.range)
      use(list)
      return call.invalid
    }
    // `len` of an array is constant unless something in its argument must be evaluated.
    let outerHasCall = environment.hasCallOrReceive
    if builtin == .len || builtin == .cap { environment.hasCallOrReceive = false }
    defer {
      if builtin == .len || builtin == .cap {
        environment.hasCallOrReceive = outerHasCall || environment.hasCallOrReceive
      }
    }
    switch builtin {
    case .make, .new, .unsafeOffsetof: break
    default:
      call.arguments = argumentOperands(list)
      for index in call.arguments.indices {
        refuseGeneric(&call.arguments[index])
        if call.arguments[index].isInvalid { return call.invalid }
      }
    }
    let count = [.make, .new, .unsafeOffsetof].contains(builtin) ? list.count : call.arguments.count
    let (least, isVariadic) = builtin.arity
    if count < least || !isVariadic && count > least {
      let what = count < least ? "not enough" : "too many"
      report(
        .argumentCount,
        "invalid operation: \(what) arguments for \(describe(whole)) (expected \(least), found \(count))",
        at: whole.range)
      return call.invalid
    }
    return dispatch(call)
  }

  struct BuiltinCall {
    let whole: Expression
    let builtin: Builtin
    let list: [Expression]
    let name: String
    var arguments: [Operand] = []

    var invalid: Operand { Operand(.invalid, expression: whole) }
    func value(_ type: GoType) -> Operand { Operand(.value, type: type, expression: whole) }
    var nothing: Operand { Operand(.noValue, type: .tuple([]), expression: whole) }
    func constant(_ value: Int) -> Operand {
      Operand(.constant, type: .basic(.uintptr), constant: .integer(BigInt(value)), expression: whole)
    }
  }

  private func dispatch(_ call: BuiltinCall) -> Operand {
    switch call.builtin {
    case .append: return append(call)
    case .cap, .len: return length(call)
    case .clear: return clear(call)
    case .close: return close(call)
    case .complex: return complex(call)
    case .copy: return copy(call)
    case .delete: return delete(call)
    case .imag, .real: return part(call)
    case .make: return make(call)
    case .max, .min: return extremum(call)
    case .new: return new(call)
    case .panic:
      environment.panicCalls.insert(call.whole.id)
      var argument = call.arguments[0]
      assign(&argument, to: .interface(Universe.anyInterface), context: "argument to panic")
      return argument.isInvalid ? call.invalid : call.nothing
    case .print, .println:
      for argument in call.arguments {
        var argument = argument
        assign(&argument, to: nil, context: "argument to built-in \(call.name)")
        if argument.isInvalid { return call.invalid }
      }
      return call.nothing
    case .recover: return call.value(.interface(Universe.anyInterface))
    default: return unsafeFunction(call)
    }
  }

  func refuse(
    _ call: BuiltinCall, _ message: String, at operand: Operand, _ code: DiagnosticCode = .invalidBuiltin
  )
    -> Operand
  {
    report(code, message, at: operand)
    return call.invalid
  }

  // MARK: - Slices

  /// The element type when all types of the operand's set are slices of it; reports if not.
  private func sliceElement(_ operand: Operand, _ call: BuiltinCall) -> GoType? {
    var element: GoType?
    for type in typeSetMembers(operand.type) {
      guard case .slice(let next) = type.underlying else {
        if type.underlying.isInvalid { return nil }
        let have = operand.isNil ? "untyped nil" : describe(operand)
        report(.invalidBuiltin, "invalid \(call.name): argument must be a slice; have \(have)", at: operand)
        return nil
      }
      if let element, !identical(element, next) {
        report(
          .invalidBuiltin,
          "invalid \(call.name): mismatched slice element types \(describe(element)) and \(describe(next)) in \(describe(operand))",
          at: operand)
        return nil
      }
      element = next
    }
    return element
  }

  private func append(_ call: BuiltinCall) -> Operand {
    let first = call.arguments[0]
    guard case .call(let function, _, let hasEllipsis) = call.whole.kind, let element = sliceElement(first, call)
    else { return call.invalid }
    // append([]byte, string...) is special.
    if hasEllipsis, call.arguments.count == 2, element.underlyingBasic == .uint8, isText(call.arguments[1].type) {
      var text = call.arguments[1]
      if text.type.isUntyped { convertUntyped(&text, to: .basic(.string)) }
      return call.value(first.type)
    }
    let parameters = [first.type, .slice(element)].map {
      Object(.variable, name: "", type: $0, range: nil, packagePath: nil)
    }
    let signature = Signature(parameters: parameters, results: [], isVariadic: true)
    _ = pass(
      call.arguments, to: signature, call.whole, function, explicit: [], types: [], call.list, hasEllipsis)
    return call.value(first.type)
  }

  /// Strings, or a mixture of strings and byte slices.
  private func isText(_ type: GoType) -> Bool {
    let members = typeSetMembers(type)
    return members.contains { $0.isString } && members.allSatisfy { $0.isString || isByteSlice($0) }
  }

  private func isByteSlice(_ type: GoType) -> Bool {
    guard case .slice(let element) = type.underlying else { return false }
    return element.underlyingBasic == .uint8
  }

  private func copy(_ call: BuiltinCall) -> Operand {
    let (target, source) = (call.arguments[0], call.arguments[1])
    guard let to = sliceElement(target, call) else { return call.invalid }
    if to.underlyingBasic != .uint8 || !isText(source.type) {
      let isString = source.type.allString
      guard let from = isString ? .basic(.uint8) : sliceElement(source, call) else { return call.invalid }
      guard identical(to, from) else {
        return refuse(
          call,
          "invalid copy: arguments \(describe(target)) and \(describe(source)) have different element types \(describe(to)) and \(describe(from))",
          at: target)
      }
    }
    var text = source
    if text.type.isUntyped { convertUntyped(&text, to: .basic(.string)) }
    return call.value(.basic(.int))
  }

  // MARK: - Lengths

  private func length(_ call: BuiltinCall) -> Operand {
    let argument = call.arguments[0]
    if argument.type.underlying.isInvalid { return call.invalid }
    var constant: Int?
    var fits = false
    let isLength = call.builtin == .len
    func measure(_ type: GoType) -> Bool {
      var core = type.underlying
      if case .pointer(let pointee) = core, case .array = pointee.underlying { core = pointee.underlying }
      switch core {
      case .basic(let basic):
        guard isLength, basic.isString else { return false }
        if case .string(let bytes)? = argument.value { constant = bytes.count }
        return true
      case .array(let length, _):
        if !environment.hasCallOrReceive, !argument.type.isTypeParameter { constant = length }
        return true
      case .slice, .channel: return true
      case .map: return isLength
      default: return false
      }
    }
    fits = typeSetMembers(argument.type).allSatisfy { measure($0) }
    if !fits {
      return refuse(call, "invalid argument: \(describe(argument)) for built-in \(call.name)", at: argument)
    }
    if argument.type.isUntyped, argument.mode == .constant, let expression = argument.expression {
      updateType(of: expression, to: .basic(.string), isFinal: true)
    }
    if let constant {
      return Operand(
        .constant, type: .basic(.int), constant: .integer(BigInt(constant)), expression: call.whole)
    }
    return call.value(.basic(.int))
  }

  // MARK: - Maps and channels

  private func clear(_ call: BuiltinCall) -> Operand {
    if !requireVersion(21, "clear", at: call.whole.range) { return call.invalid }
    let argument = call.arguments[0]
    for type in typeSetMembers(argument.type) {
      switch type.underlying {
      case .map, .slice: continue
      default:
        return refuse(
          call,
          "invalid argument: cannot clear \(describe(argument)): argument must be (or constrained by) map or slice",
          at: argument)
      }
    }
    return call.nothing
  }

  private func close(_ call: BuiltinCall) -> Operand {
    let argument = call.arguments[0]
    for type in typeSetMembers(argument.type) {
      guard case .channel(let direction, _) = type.underlying else {
        if type.underlying.isInvalid { return call.invalid }
        return refuse(call, "invalid operation: cannot close non-channel \(describe(argument))", at: argument)
      }
      if direction == .receive {
        return refuse(
          call, "invalid operation: cannot close receive-only channel \(describe(argument))", at: argument)
      }
    }
    return call.nothing
  }

  private func delete(_ call: BuiltinCall) -> Operand {
    let argument = call.arguments[0]
    var key: GoType?
    for type in typeSetMembers(argument.type) {
      guard case .map(let next, _) = type.underlying else {
        return refuse(call, "invalid argument: \(describe(argument)) is not a map", at: argument)
      }
      if let key, !identical(key, next) {
        return refuse(
          call, "invalid argument: maps of \(describe(argument)) must have identical key types", at: argument)
      }
      key = next
    }
    var value = call.arguments[1]
    if let key { assign(&value, to: key, context: "argument to delete") }
    return call.nothing
  }

}

extension Builtin {
  /// The name without its package.
  var shortName: String { rawValue.hasPrefix("unsafe.") ? String(rawValue.dropFirst(7)) : rawValue }

  /// The least number of arguments, and whether there may be more.
  var arity: (least: Int, isVariadic: Bool) {
    switch self {
    case .recover: (0, false)
    case .print, .println: (0, true)
    case .append, .make, .max, .min: (1, true)
    case .complex, .copy, .delete, .unsafeAdd, .unsafeSlice, .unsafeString: (2, false)
    default: (1, false)
    }
  }
}
