// What may panic, function by function, and the walks over a function's own parts.
import IR

extension PanicAnalysis {
  func panickingFunctions() -> Set<ObjectIdentifier> { closure(over: mayPanicItself) }

  /// The functions of which something holds, and all that may call one of them.
  func closure(over holds: (Function) -> Bool) -> Set<ObjectIdentifier> {
    var found: Set<ObjectIdentifier> = []
    for function in all where holds(function) { found.insert(ObjectIdentifier(function)) }
    var isStable = found.isEmpty
    while !isStable {
      isStable = true
      for function in all where !found.contains(ObjectIdentifier(function)) {
        var calls = false
        forEachOwnExpression(of: function, includingDeferred: true) { [self] expression in
          if !calls, callees(of: expression).contains(where: { found.contains(ObjectIdentifier($0)) }) { calls = true }
        }
        forEachOwnStatement(of: function) { [self] statement in
          if !calls, callees(of: statement).contains(where: { found.contains(ObjectIdentifier($0)) }) { calls = true }
        }
        if calls {
          found.insert(ObjectIdentifier(function))
          isStable = false
        }
      }
    }
    return found
  }

  private func mayPanicItself(_ function: Function) -> Bool {
    var found = uncertainBodies.contains(ObjectIdentifier(function))
    func check(_ place: Expression) {
      if case .index(let base, _) = place.kind, case .map = program.underlying(base.type) { found = true }
    }
    forEachOwnStatement(of: function) { [self] statement in
      switch statement.kind {
      case .panic, .send, .select, .checkReceiver: found = true
      case .assign(let targets, _): for case .place(let place) in targets { check(place) }
      case .compound(let place, let symbol, let value):
        check(place)
        let operation = Expression(.binary(symbol, place, value), place.type, origin: place.origin)
        if canPanic(operation, in: program, neverNil: neverNil) { found = true }
      case .range(let loop) where loop.kind == .arrayPointer: found = true
      case .switch(let node):
        guard let tag = node.tag else { break }
        if node.clauses.contains(where: { $0.values.contains { program.comparisonMayPanic(tag, $0) } }) { found = true }
      default: break
      }
    }
    forEachOwnExpression(of: function, includingDeferred: true) { [self] in
      if canPanic($0, in: program, neverNil: neverNil), !isYield($0) { found = true }
    }
    return found
  }

  /// A call of a parameter that only bodies of loops are given for: it is not nil.
  private func isYield(_ expression: Expression) -> Bool {
    guard case .call(let callee, _) = expression.kind, case .variable(let variable) = callee.kind,
      variable.kind == .parameter, case .function(let type) = program.underlying(variable.type),
      !functions(ofType: type).isEmpty
    else { return false }
    return functions(ofType: type).allSatisfy { body in loopBodies.contains { $0 === body } }
  }

  // MARK: Own parts, closures left out

  func forEachOwnStatement(of function: Function, _ visit: @escaping (Statement) -> Void) {
    function.walk(
      with: Walker(
        statement: {
          visit($0)
          return true
        }, closure: { _ in false }))
  }

  /// A closure that is called or passed where it stands is visited as a callee, not here.
  func forEachOwnExpression(
    of function: Function, includingDeferred: Bool, _ visit: @escaping (Expression) -> Void
  ) {
    func walkOperands(_ operands: [Expression]) {
      let walker = Walker(
        expression: {
          visit($0)
          return true
        }, closure: { _ in false })
      for operand in operands { walker.walk(operand) }
    }
    function.walk(
      with: Walker(
        expression: {
          visit($0)
          return true
        },
        statement: { statement in
          switch statement.kind {
          // A goroutine's panic does not come here; that of an operand does.
          case .go(let call):
            walkOperands(call.expression.operandsOfCall)
            return false
          case .defer: return includingDeferred
          default: return true
          }
        }, closure: { _ in false }))
  }
}

extension Expression {
  /// What a call evaluates before it happens, the method of an interface included, which one that is nil has not.
  fileprivate var operandsOfCall: [Expression] {
    switch kind {
    case .call(let callee, let arguments): [callee] + arguments.all
    case .methodCall(let receiver, let method, let arguments) where method.isInterfaceMethod:
      [Expression(.methodValue(receiver, method), .function(method.type), origin: origin)] + arguments.all
    case .methodCall(let receiver, _, let arguments): [receiver] + arguments.all
    case .builtin(_, let arguments): arguments
    default: []
    }
  }
}
