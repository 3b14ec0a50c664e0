import Diagnostics
import GoSyntax

/// Range loops.
extension Checker {
  func checkRange(
    _ variables: [Expression], isDefinition: Bool, _ subject: Expression, _ body: Block, _ context: Context,
    _ statement: Statement
  ) {
    let (key, value) = (variables.first, variables.dropFirst().first)
    var operand = expression(subject)
    var types: (key: GoType?, value: GoType?) = (.invalid, .invalid)
    if !operand.isInvalid {
      switch rangeTypes(operand.type) {
      case .failure(let cause):
        let suffix = cause.isEmpty ? "" : ": \(cause)"
        report(.invalidRange, "cannot range over \(describe(operand))\(suffix)", at: operand)
      case .types(let keyType, let valueType):
        types = (keyType, valueType)
        if keyType == nil, let key {
          report(
            .rangeVariables, "range over \(describe(operand)) permits no iteration variables", at: key.range)
        } else if valueType == nil, let value {
          report(
            .rangeVariables, "range over \(describe(operand)) permits only one iteration variable",
            at: value.range)
        } else if variables.count > 2 {
          report(.rangeVariables, "range clause permits at most two iteration variables", at: variables[2].range)
        }
      }
    }
    let isInteger = !operand.isInvalid && operand.type.isInteger
    inScope {
      let sides = [(key, types.key), (value, types.value)]
      if isDefinition {
        defineIteration(sides, &operand, isInteger: isInteger, statement)
      } else if key != nil {
        for case (let left?, let type?) in sides where !type.isInvalid {
          if isInteger {
            assign(left: left, value: nil, operand: operand, context: "range clause")
          } else {
            assign(
              left: left, value: nil, operand: Operand(.value, type: type, expression: left), context: "assignment")
          }
        }
      } else if isInteger {
        assign(&operand, to: nil, context: "range clause")
      }
      check(body, context)
    }
    if !operand.isInvalid, !isInteger, operand.type.isUntyped {
      convertUntyped(&operand, to: operand.type.defaultType)
    }
  }

  private func defineIteration(
    _ sides: [(Expression?, GoType?)], _ operand: inout Operand, isInteger: Bool, _ statement: Statement
  ) {
    var fresh: [Object] = []
    for case (let left?, let type) in sides {
      guard case .identifier(let name) = left.kind else {
        report(.invalidDefinition, "non-name \(describe(left)) on left side of :=", at: left.range)
        continue
      }
      let object = Object(.variable, name: name.name, type: .invalid, range: name.range, packagePath: path)
      record(name, defines: object)
      if !name.isBlank { fresh.append(object) }
      guard let type, !type.isInvalid else {
        object.isUsed = true
        continue
      }
      if isInteger {
        initialize(variable: object, hasType: false, with: &operand, context: "range clause")
      } else {
        object.type = type
      }
      record(left, .variable, object.type)
    }
    if fresh.isEmpty, !sides.contains(where: { $0.0?.asIdentifier?.isBlank ?? false }) {
      report(.noNewVariables, "no new variables on left side of :=", at: statement.range)
    } else if fresh.isEmpty {
      report(.noNewVariables, "no new variables on left side of :=", at: statement.range)
    }
    for object in fresh { declare(object, in: environment.scope) }
  }

  private enum RangeTypes {
    case types(GoType?, GoType?)
    case failure(String)
  }

  /// What iterating over a value of the type yields.
  private func rangeTypes(_ type: GoType) -> RangeTypes {
    guard var core = type.coreType else { return .failure("no core type") }
    if case .pointer(let pointee) = core, case .array = pointee.underlying { core = pointee.underlying }
    switch core {
    case .basic(let basic):
      if basic.isString { return .types(.basic(.int), .basic(.int32)) }
      if basic.isInteger {
        if !allows(22) { return .failure(String(versionNote(22).dropFirst())) }
        return .types(type, nil)
      }
      return .failure("")
    case .array(_, let element), .slice(let element): return .types(.basic(.int), element)
    case .map(let key, let value): return .types(key, value)
    case .channel(let direction, let element):
      if direction == .send { return .failure("receive from send-only channel") }
      return .types(element, nil)
    case .function(let signature):
      if !allows(23) { return .failure(String(versionNote(23).dropFirst())) }
      return iteratorTypes(signature)
    case .invalid: return .types(.invalid, .invalid)
    default: return .failure("")
    }
  }

  private func iteratorTypes(_ signature: Signature) -> RangeTypes {
    let prefix = "func must be func(yield func(...) bool): "
    if signature.parameters.count != 1 { return .failure(prefix + "wrong argument count") }
    guard case .function(let yield)? = signature.parameters[0].type.coreType else {
      return .failure(prefix + "argument is not func")
    }
    if !signature.results.isEmpty { return .failure(prefix + "unexpected results") }
    if yield.parameters.count > 2 { return .failure(prefix + "yield func has too many parameters") }
    if yield.results.count != 1 || !yield.results[0].type.isBoolean {
      return .failure(prefix + "yield func does not return bool")
    }
    let types = yield.parameters.map(\.type)
    return .types(types.first, types.count > 1 ? types[1] : nil)
  }
}
