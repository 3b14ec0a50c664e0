/// The range loop, its kind told by the subject's type.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  func range(
    _ key: GoSyntax.Expression?, _ value: GoSyntax.Expression?, _ isDefinition: Bool, _ subject: GoSyntax.Expression,
    _ body: Block, label: String?
  ) -> Statement.Kind {
    var (kind, keyType, valueType) = rangeKind(goType(subject), subject)
    var built = expression(subject)
    if let function = built.standardCallee, standardSequences.contains(function) { kind = .sequence }
    // The length of an array is known: nothing looks at what the pointer points to, so it may be nil.
    if kind == .arrayPointer, value?.isBlankName ?? true, built.isOnlyNamed,
      let length = arrayLength(behind: goType(subject))
    {
      (kind, built) = (.integer, integer(length, origin: subject))
    }
    if kind == .function { built = convert(built, to: builder.type(coreType(goType(subject)))) }
    var assignments: [Statement] = []
    let keyTarget = rangeTarget(key, keyType, isDefinition, &assignments)
    let valueTarget = rangeTarget(value, valueType, isDefinition, &assignments)
    var loop = RangeLoop(
      label: label, kind: kind, key: keyTarget, value: valueTarget, subject: built, body: assignments + block(body))
    loop.isPerIteration = builder.hasVariablesPerIteration || !isDefinition
    return .range(loop)
  }

  private func arrayLength(behind type: GoType) -> Int? {
    guard case .pointer(let pointee) = coreType(type), case .array(let length, _) = underlying(pointee) else {
      return nil
    }
    return length
  }

  /// What one round of the loop sets; an assignment that converts goes through a variable of its own.
  private func rangeTarget(
    _ syntax: GoSyntax.Expression?, _ type: IRType, _ isDefinition: Bool, _ assignments: inout [Statement]
  ) -> Target? {
    guard let syntax else { return nil }
    if case .identifier(let name) = syntax.kind {
      if name.isBlank { return nil }
      if isDefinition, let object = facts.definitions[name.id] { return .new(builder.variable(object)) }
    }
    let target = target(syntax)
    guard case .place(let place) = target, place.type != type else { return target }
    let temporary = builder.temporary(type, named: "element", origin: syntax.range)
    assignments.append(
      Statement(.assign([target], [convert(read(temporary), to: place.type)]), origin: syntax.range))
    return .new(temporary)
  }

  /// The kind of loop and the types of its two values.
  private func rangeKind(
    _ type: GoType, _ subject: GoSyntax.Expression
  ) -> (RangeLoop.Kind, key: IRType, value: IRType) {
    switch coreType(type) {
    case .basic(let basic) where basic == .string || basic == .untypedString: return (.string, .int, .integer(.int32))
    case .basic: return (.integer, builder.type(type), .void)
    case .slice(let element): return (.slice, .int, builder.type(element))
    case .array(_, let element): return (.array, .int, builder.type(element))
    case .pointer(let pointee):
      guard case .array(_, let element) = underlying(pointee) else { return (.arrayPointer, .int, .any) }
      return (.arrayPointer, .int, builder.type(element))
    case .map(let key, let value): return (.map, builder.type(key), builder.type(value))
    case .channel(_, let element): return (.channel, builder.type(element), .void)
    case .function(let signature):
      guard let yield = signature.parameters.first, case .function(let body) = coreType(yield.type) else {
        return (.function, .void, .void)
      }
      let types = body.parameters.map { builder.type($0.type) }
      return (.function, types.first ?? .void, types.count > 1 ? types[1] : .void)
    default: return (.slice, .int, .any)
    }
  }
}

extension GoSyntax.Expression {
  fileprivate var isBlankName: Bool { if case .identifier(let name) = kind { name.isBlank } else { false } }
}

extension IR.Expression {
  /// A variable, or a field below one.
  fileprivate var isOnlyNamed: Bool {
    switch kind {
    case .variable, .packageVariable: true
    case .field(let base, _, _): base.isOnlyNamed
    default: false
    }
  }
}
