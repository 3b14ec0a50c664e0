import BigInt
import Diagnostics
import GoSyntax

/// The functions of package unsafe; sizes are constants of a 64-bit machine.
extension Checker {
  func unsafeFunction(_ call: BuiltinCall) -> Operand {
    switch call.builtin {
    case .unsafeOffsetof: return offset(call)
    case .unsafeSizeof, .unsafeAlignof:
      var argument = call.arguments[0]
      assign(&argument, to: nil, context: "argument to \(call.name)")
      if argument.isInvalid { return call.invalid }
      if !Sizes.isFixed(argument.type) { return call.value(.basic(.uintptr)) }
      return call.constant(
        call.builtin == .unsafeSizeof ? Sizes.size(of: argument.type) : Sizes.alignment(of: argument.type))
    case .unsafeAdd:
      var (pointer, length) = (call.arguments[0], call.arguments[1])
      assign(&pointer, to: .basic(.unsafePointer), context: "argument to unsafe.Add")
      guard !pointer.isInvalid, isValidIndex(&length, "length", allowsNegative: true) else { return call.invalid }
      return call.value(.basic(.unsafePointer))
    case .unsafeSlice:
      var length = call.arguments[1]
      guard case .pointer(let base) = call.arguments[0].type.underlying else {
        report(
          .invalidBuiltin, "invalid argument: \(describe(call.arguments[0])) is not a pointer", at: call.arguments[0])
        return call.invalid
      }
      guard isValidIndex(&length, "length", allowsNegative: false) else { return call.invalid }
      return call.value(.slice(base))
    case .unsafeSliceData:
      guard case .slice(let element) = call.arguments[0].type.underlying else {
        report(
          .invalidBuiltin, "invalid argument: \(describe(call.arguments[0])) is not a slice", at: call.arguments[0])
        return call.invalid
      }
      return call.value(.pointer(element))
    case .unsafeString:
      var (pointer, length) = (call.arguments[0], call.arguments[1])
      assign(&pointer, to: .pointer(.basic(.uint8)), context: "argument to unsafe.String")
      guard !pointer.isInvalid, isValidIndex(&length, "length", allowsNegative: false) else { return call.invalid }
      return call.value(.basic(.string))
    case .unsafeStringData:
      var text = call.arguments[0]
      assign(&text, to: .basic(.string), context: "argument to unsafe.StringData")
      return text.isInvalid ? call.invalid : call.value(.pointer(.basic(.uint8)))
    default: return call.invalid
    }
  }

  /// `unsafe.Offsetof(x.f)`, relative to x even where f is promoted.
  private func offset(_ call: BuiltinCall) -> Operand {
    let argument = call.list[0]
    guard case .selector(let base, let name) = argument.unparenthesized.kind else {
      report(
        .invalidBuiltin, "invalid argument: \(describe(argument)) is not a selector expression", at: argument.range)
      use([argument])
      return call.invalid
    }
    let operand = expression(base)
    if operand.isInvalid { return call.invalid }
    var type = operand.type
    if case .pointer(let pointee) = type.underlying { type = pointee }
    let found = Lookup.find(name.name, in: type, isAddressable: false, packagePath: path)
    guard let field = found.object else {
      report(
        .missingMember, "invalid argument: \(describe(type)) has no single field \(name.name)", at: operand)
      return call.invalid
    }
    if case .function = field.kind {
      report(.invalidBuiltin, "invalid argument: \(describe(argument)) is a method value", at: argument.range)
      return call.invalid
    }
    if found.isIndirect {
      report(
        .invalidBuiltin,
        "invalid argument: field \(name.name) is embedded via a pointer in \(describe(type))", at: operand)
      return call.invalid
    }
    _ = selector(argument.unparenthesized)
    if !Sizes.isFixed(type) { return call.value(.basic(.uintptr)) }
    var total = 0
    var current = type
    for step in found.path + [field] {
      guard case .structure(let structure) = current.underlying,
        let index = structure.fields.firstIndex(where: { $0 === step })
      else { return call.invalid }
      total += Sizes.offsets(of: structure)[index]
      current = step.type
    }
    return call.constant(total)
  }
}
