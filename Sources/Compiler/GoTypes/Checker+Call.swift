import Diagnostics
import GoSyntax

/// Calls and conversions.
extension Checker {
  func call(_ whole: Expression) -> (Operand, ExpressionKind) {
    guard case .call(let function, let arguments, let hasEllipsis) = whole.kind else { return (Operand(), .statement) }
    var operand: Operand
    var explicit: [Expression] = []
    if case .index(let base, let indices) = function.kind {
      let generic = expressionOrType(base, allowsGeneric: true)
      if generic.mode == .value, case .function(let signature) = generic.type, !signature.typeParameters.isEmpty {
        operand = generic
        explicit = indices
      } else {
        operand = indexed(function, base: generic, indices)
        operand.expression = function
        record(operand)
      }
    } else {
      operand = expressionOrType(function, allowsGeneric: true)
    }
    operand.expression = function

    switch operand.mode {
    case .invalid:
      use(arguments)
      return (Operand(.invalid, expression: whole), .statement)
    case .type: return (conversion(whole, function, &operand, arguments, hasEllipsis), .conversion)
    case .builtin:
      guard let builtin = operand.builtin else { return (operand, .statement) }
      var result = self.builtin(builtin, whole, arguments, hasEllipsis: hasEllipsis)
      result.expression = whole
      if !result.isInvalid, result.mode != .constant { environment.hasCallOrReceive = true }
      return (result, builtin.expressionKind)
    default: break
    }
    guard case .function(let signature)? = operand.type.coreType else {
      if !operand.type.underlying.isInvalid {
        report(.notCallable, "invalid operation: cannot call non-function \(describe(operand))", at: operand)
      }
      use(arguments)
      return (Operand(.invalid, expression: whole), .statement)
    }
    return (apply(signature, whole, function, explicit, arguments, hasEllipsis), .statement)
  }

  private func conversion(
    _ whole: Expression, _ function: Expression, _ operand: inout Operand, _ arguments: [Expression],
    _ hasEllipsis: Bool
  ) -> Operand {
    refuseGeneric(&operand)
    let invalid = Operand(.invalid, expression: whole)
    if operand.isInvalid {
      use(arguments)
      return invalid
    }
    let target = operand.type
    switch arguments.count {
    case 0:
      report(
        .argumentCount, "missing argument in conversion to \(describe(target))", at: whole.range)
      return invalid
    case 1:
      var argument = expression(arguments[0], target: target, targetName: describe(function))
      if argument.isInvalid { return invalid }
      if target.isInterface, let interface = target.interface, !interface.isBasic {
        report(
          .misplacedConstraint,
          "cannot use interface \(describe(target)) in conversion (contains specific type constraints or is comparable)",
          at: whole.range)
        return invalid
      }
      if hasEllipsis {
        report(
          .misplacedDots, "invalid use of ... in conversion to \(describe(target))", at: arguments[0].range)
        return invalid
      }
      convert(&argument, to: target)
      return argument
    default:
      use(arguments)
      report(
        .argumentCount, "too many arguments in conversion to \(describe(target))",
        at: arguments[arguments.count - 1].range)
      return invalid
    }
  }

  /// The closing parenthesis of a call.
  func closing(_ call: Expression) -> SourceRange {
    SourceRange(file: call.range.file, start: max(call.range.end - 1, call.range.start), end: call.range.end)
  }

  private func apply(
    _ signature: Signature, _ whole: Expression, _ function: Expression, _ explicit: [Expression],
    _ argumentList: [Expression], _ hasEllipsis: Bool
  ) -> Operand {
    var result = Operand(.invalid, expression: whole)
    var types: [GoType] = []
    if !explicit.isEmpty {
      types = explicit.map { type($0) }
      if types.contains(where: \.isInvalid) {
        use(argumentList)
        return result
      }
      if types.count > signature.typeParameters.count {
        report(
          .typeArgumentCount, "got \(types.count) type arguments but want \(signature.typeParameters.count)",
          at: explicit[signature.typeParameters.count].range)
        use(argumentList)
        return result
      }
    }
    let arguments = argumentOperands(argumentList)
    guard
      let applied = pass(
        arguments, to: signature, whole, function, explicit: explicit, types: types, argumentList, hasEllipsis)
    else {
      // The results are known all the same unless they depend on type arguments.
      if signature.typeParameters.isEmpty { setResult(of: signature, &result) }
      environment.hasCallOrReceive = true
      return result
    }
    if !signature.typeParameters.isEmpty {
      record(function, .value, .function(applied))
      if case .index(let base, _) = function.kind { record(base, .value, .function(applied)) }
    }
    setResult(of: applied, &result)
    environment.hasCallOrReceive = true
    return result
  }

  private func setResult(of signature: Signature, _ result: inout Operand) {
    switch signature.results.count {
    case 0: result.mode = .noValue
    case 1:
      result.mode = signature.results[0].type.isInvalid ? .invalid : .value
      result.type = signature.results[0].type
    default:
      result.mode = .value
      result.type = .tuple(signature.results.map(\.type))
    }
  }

  /// The operands of an argument list: one call may provide several; generic functions stay generic.
  func argumentOperands(_ list: [Expression]) -> [Operand] {
    if list.count == 1 {
      var operand = raw(list[0], allowsGeneric: true).operand
      switch operand.mode {
      case .noValue, .builtin, .type:
        operand = expressionAgain(operand)
      default: break
      }
      if !operand.isInvalid, case .tuple(let types) = operand.type {
        return types.map { Operand(.value, type: $0, expression: list[0]) }
      }
      return [operand]
    }
    return list.map { argument in
      var operand = raw(argument, allowsGeneric: true).operand
      operand = expressionAgain(operand)
      return operand
    }
  }

  /// Holds an evaluated operand to what a single value must be.
  private func expressionAgain(_ operand: Operand) -> Operand {
    var operand = operand
    switch operand.mode {
    case .noValue: report(.noValue, "\(describe(operand)) used as value", at: operand)
    case .builtin: report(.uncalledBuiltin, "\(describe(operand)) must be called", at: operand)
    case .type: report(.notAnExpression, "\(describe(operand)) is not an expression", at: operand)
    case .value:
      guard case .tuple = operand.type else { return operand }
      report(.multipleValues, "multiple-value \(describe(operand)) in single-value context", at: operand)
    default: return operand
    }
    operand.mode = .invalid
    return operand
  }

  /// Passes arguments to parameters; the signature with type arguments in place, or nil when the call is wrong.
  func pass(
    _ operands: [Operand], to signature: Signature, _ whole: Expression, _ function: Expression,
    explicit: [Expression], types: [GoType], _ list: [Expression], _ hasEllipsis: Bool
  ) -> Signature? {
    var arguments = operands
    var formals = signature.parameters.map(\.type)
    let wanted = formals
    if signature.isVariadic {
      if hasEllipsis {
        if list.count == 1, arguments.count > 1 {
          report(
            .misplacedDots, "cannot use ... with \(arguments.count)-valued \(describe(list[0]))", at: list[0].range)
          return nil
        }
      } else if arguments.count >= formals.count - 1 {
        let last = formals.removeLast()
        var element = last
        if case .slice(let inner) = last { element = inner }
        while formals.count < arguments.count { formals.append(element) }
      } else {
        formals.removeLast()
      }
    } else if hasEllipsis {
      report(
        .misplacedDots, "cannot use ... in call to non-variadic \(describe(function))", at: whole.range)
      return nil
    }
    if arguments.count != formals.count {
      reportCount(arguments, wanted, signature, whole, function, formals: formals.count)
      return nil
    }
    // Invalid arguments have been reported; the others can still be checked.
    var result = signature
    let generic = arguments.indices.filter { index in
      if case .function(let inner) = arguments[index].type { return !inner.typeParameters.isEmpty }
      return false
    }
    if !signature.typeParameters.isEmpty || !generic.isEmpty {
      if arguments.contains(where: \.isInvalid) { return nil }
      var parameters = signature.typeParameters
      var known: [GoType?] = types.map { $0 }
      while known.count < parameters.count { known.append(nil) }
      var fresh: [(index: Int, signature: Signature, count: Int)] = []
      for index in generic {
        guard case .function(let inner) = arguments[index].type else { continue }
        let renamed = renamed(inner)
        fresh.append((index, renamed, renamed.typeParameters.count))
        parameters += renamed.typeParameters
        known += renamed.typeParameters.map { _ in nil }
        arguments[index].type = .function(
          Signature(parameters: renamed.parameters, results: renamed.results, isVariadic: renamed.isVariadic))
      }
      // A recursive call must not mistake its own type parameters for those to be inferred.
      let own = renamedParameters(signature.typeParameters)
      let substitution = Substitution(signature.typeParameters, own.map { .typeParameter($0) })
      var inference = Inference(self, own + parameters.dropFirst(signature.typeParameters.count), known)
      guard
        let inferred = inference.infer(
          formals: formals.map { substitution.apply(to: $0) }, arguments: arguments, isReverse: false,
          at: whole.operatorPlace, functionName: describe(function))
      else { return nil }
      let count = signature.typeParameters.count
      if count > 0 {
        let chosen = Array(inferred.prefix(count))
        result = instantiate(signature, with: chosen, function: function, explicit: explicit, at: whole.operatorPlace)
        formals = formals.map { Substitution(signature.typeParameters, chosen).apply(to: $0) }
      }
      var next = count
      for (index, inner, width) in fresh {
        let chosen = Array(inferred[next..<(next + width)])
        next += width
        guard let expression = arguments[index].expression else { continue }
        let applied = instantiate(inner, with: chosen, function: expression, explicit: [], at: expression.range)
        arguments[index].type = .function(applied)
        record(arguments[index])
      }
    }
    let context = "argument to \(describe(function))"
    for (index, argument) in arguments.enumerated() {
      var argument = argument
      assign(&argument, to: formals[index], context: context)
    }
    return result
  }

  /// A copy of a generic signature with type parameters of its own.
  private func renamed(_ signature: Signature) -> Signature {
    let fresh = renamedParameters(signature.typeParameters)
    let substitution = Substitution(signature.typeParameters, fresh.map { .typeParameter($0) })
    let body = substitution.apply(
      to: Signature(parameters: signature.parameters, results: signature.results, isVariadic: signature.isVariadic))
    return Signature(
      typeParameters: fresh, parameters: body.parameters, results: body.results, isVariadic: body.isVariadic)
  }

  private func renamedParameters(_ parameters: [TypeParameter]) -> [TypeParameter] {
    let fresh = parameters.map { TypeParameter(object: $0.object, index: $0.index) }
    let substitution = Substitution(parameters, fresh.map { .typeParameter($0) })
    for (new, old) in zip(fresh, parameters) { new.constraint = substitution.apply(to: old.constraint) }
    return fresh
  }

  private func reportCount(
    _ arguments: [Operand], _ wanted: [GoType], _ signature: Signature, _ whole: Expression, _ function: Expression,
    formals: Int
  ) {
    if arguments.contains(where: \.isInvalid) { return }
    let range: SourceRange?
    let qualifier: String
    if arguments.count > formals {
      range = arguments[formals].expression?.range
      qualifier = "too many"
    } else {
      range = arguments.last?.expression?.place ?? whole.place
      qualifier = "not enough"
    }
    report(
      .argumentCount,
      "\(qualifier) arguments in call to \(describe(function))\n\thave \(summary(arguments.map(\.type)))\n\twant \(summary(wanted, isVariadic: signature.isVariadic))",
      at: range)
  }

  /// `(int, number, ...string)`: types as messages about counts show them.
  func summary(_ types: [GoType], isVariadic: Bool = false) -> String {
    let list = types.enumerated().map { index, type -> String in
      if type.isInvalid { return "unknown type" }
      if let basic = type.basic, basic.isUntyped {
        return basic.isNumeric ? "number" : String(basic.rawValue.dropFirst("untyped ".count))
      }
      if isVariadic, index == types.count - 1, case .slice(let element) = type { return "...\(describe(element))" }
      return describe(type)
    }
    return "(\(list.joined(separator: ", ")))"
  }
}

extension Builtin {
  /// What a call of it is good for as a statement.
  var expressionKind: ExpressionKind {
    switch self {
    case .clear, .close, .copy, .delete, .panic, .print, .println, .recover: .statement
    default: .expression
    }
  }
}
