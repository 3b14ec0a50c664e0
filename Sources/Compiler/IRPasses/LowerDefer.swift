import Diagnostics
import IR

// Normal form: no `defer` statement and no bare `return` of named results is left. Named results that the body uses are
// variables declared at its top. A function whose deferred calls stand at the top of its body and meet no panic has
// Swift `defer`s (`scopeExit`); every other function with deferred calls has its body in `unwinding`, in which a return
// sets the result variables and leaves the body. An interface whose method is deferred is found to be nil where it is
// deferred, by a `nonNil`, unless it never is.

@Sendable func lowerDefer(_ program: Program) -> [Diagnostic] {
  var flow = NilFlow(of: program)
  flow.settle(in: program)
  for function in program.functions {
    for closure in function.closures.reversed() { lowerDefer(in: closure, program, flow) }
    lowerDefer(in: function, program, flow)
  }
  for global in program.globals {
    Walker(closure: {
      lowerDefer(in: $0, program, flow)
      return true
    }).walk(global.value)
  }
  return []
}

/// `recover` stops a panic only when a deferred function calls it itself: in a closure that is called where it stands
/// it has nothing to recover.
private func lowerIdleRecovers(in function: Function) {
  var deferred: Set<ObjectIdentifier> = []
  for call in ownDefers(of: function.body ?? []) {
    if case .call(let callee, _) = call.kind, case .closure(let closure) = callee.kind {
      deferred.insert(ObjectIdentifier(closure))
    }
  }
  function.rewrite(
    with: Rewriter(
      expression: { expression in
        guard case .call(let callee, _) = expression.kind, case .closure(let closure) = callee.kind,
          !deferred.contains(ObjectIdentifier(closure))
        else { return expression }
        closure.rewrite(
          with: Rewriter(
            expression: { inner in
              guard case .recover = inner.kind else { return inner }
              return Expression(.zero, .any, origin: inner.origin)
            }, entersClosures: false))
        return expression
      }, entersClosures: false))
}

private func lowerDefer(in function: Function, _ program: Program, _ flow: NilFlow) {
  lowerIdleRecovers(in: function)
  guard let body = function.body else { return }
  let deferred = ownDefers(of: body)
  if deferred.isEmpty {
    declareResults(of: function)
    return
  }
  let isAtTop = body.filter { if case .defer = $0.kind { true } else { false } }.count == deferred.count
  if isAtTop, !function.unwinds, !deferred.contains(where: { touchesResults(of: function, $0) }) {
    function.body = body.flatMap { statement -> [Statement] in
      guard case .defer(let call) = statement.kind else { return [statement] }
      if case .call(let callee, _) = call.expression.kind, case .closure(let closure) = callee.kind,
        let origin = statement.origin
      {
        function.deferredNames[origin] = closure.goName
      }
      return scopeExit(call.expression, statement, flow)
    }
    declareResults(of: function)
    return
  }
  unwind(function, program, flow)
}

/// The calls deferred by the statements themselves, not by closures in them.
private func ownDefers(of body: [Statement]) -> [Expression] {
  var found: [Expression] = []
  Walker(
    statement: {
      if case .defer(let call) = $0.kind { found.append(call.expression) }
      return true
    }, closure: { _ in false }
  ).walk(body)
  return found
}

private func touchesResults(of function: Function, _ call: Expression) -> Bool {
  var found = false
  Walker(expression: {
    if case .variable(let variable) = $0.kind, function.results.contains(variable) { found = true }
    return true
  }).walk(call)
  return found
}

// MARK: At the end of the scope

private func scopeExit(_ call: Expression, _ statement: Statement, _ flow: NilFlow) -> [Statement] {
  if case .call(let callee, let arguments) = call.kind, arguments.positional.isEmpty, arguments.variadic == nil,
    case .closure(let closure) = callee.kind, let body = closure.body, !returns(body)
  {
    return [Statement(.scopeExit(body), origin: statement.origin, trivia: statement.trivia)]
  }
  var (bound, evaluated) = bindOperands(of: call, flow)
  if !bound.isEmpty { bound[0].trivia = statement.trivia }
  return bound + [
    Statement(
      .scopeExit([Statement(callStatement(evaluated), origin: statement.origin)]), origin: statement.origin,
      trivia: bound.isEmpty ? statement.trivia : Trivia())
  ]
}

private func callStatement(_ call: Expression) -> Statement.Kind {
  if case .builtin(.panic, let arguments) = call.kind { .panic(arguments[0]) } else { .expression(call) }
}

private func returns(_ body: [Statement]) -> Bool {
  var found = false
  Walker(
    statement: {
      if case .return = $0.kind { found = true }
      return true
    }, closure: { _ in false }
  ).walk(body)
  return found
}

/// Binds the operands that a call evaluates when it is deferred, and gives the call on what is bound.
private func bindOperands(of call: Expression, _ flow: NilFlow) -> (statements: [Statement], call: Expression) {
  var statements: [Statement] = []
  func bound(_ operand: Expression, _ name: String) -> Expression {
    guard !operand.isStable else { return operand }
    if case .closure = operand.kind { return operand }
    if case .toInterface(let inner) = operand.kind, inner.isStable { return operand }
    return bound(always: operand, name)
  }
  func bound(always operand: Expression, _ name: String) -> Expression {
    let variable = Variable(name, operand.type, .temporary, origin: operand.origin)
    statements.append(Statement(.define([.new(variable)], [operand]), origin: operand.origin))
    return Expression(.variable(variable), operand.type, origin: operand.origin)
  }
  func bound(_ arguments: Arguments) -> Arguments {
    var result = Arguments(arguments.positional.map { bound($0, "argument") })
    switch arguments.variadic {
    case nil: break
    case .elements(let elements): result.variadic = .elements(elements.map { bound($0, "argument") })
    case .slice(let slice): result.variadic = .slice(bound(slice, "arguments"))
    }
    return result
  }
  var result = call
  switch call.kind {
  case .call(let callee, let arguments):
    result.kind = .call(bound(callee, "function"), bound(arguments))
  case .methodCall(let receiver, let method, let arguments)
  where method.isInterfaceMethod && flow.mayHaveNil(receiver.type) && !flow.isNeverNil(receiver):
    // Go looks the method up, which an interface that is nil has not, when all operands have their values.
    let operand = arguments.all.allSatisfy(\.isStable) ? receiver : bound(receiver, "operand")
    let arguments = bound(arguments)
    let found = Expression(.nonNil(operand), receiver.type, origin: receiver.origin)
    result.kind = .methodCall(bound(always: found, "receiver"), method, arguments)
  case .methodCall(let receiver, let method, let arguments):
    // The pointer stays the same whenever it is evaluated; of a value there is a copy.
    let stays = (method.hasPointerReceiver || method.isInterfaceMethod) && receiver.isPathToObject
    result.kind = .methodCall(stays ? receiver : bound(receiver, "receiver"), method, bound(arguments))
  case .builtin(let builtin, let arguments):
    result.kind = .builtin(builtin, arguments.map { bound($0, "argument") })
  default: break
  }
  return (statements, result)
}

extension Expression {
  /// The address of a variable or of fields below one that nothing assigns: the same object whenever it is evaluated.
  fileprivate var isPathToObject: Bool {
    switch kind {
    case .variable(let variable): !variable.isAssigned || variable.storage == .cell
    case .field(let base, _, _), .address(let base): base.isPathToObject
    default: false
    }
  }
}

// MARK: Through a defer stack

private func unwind(_ function: Function, _ program: Program, _ flow: NilFlow) {
  let defers = Variable("defers", .void, .temporary, origin: function.origin)
  var number = 0
  for index in function.results.indices where function.results[index].name == "_" {
    number += 1
    let result = Variable(number == 1 ? "result" : "result\(number)", function.results[index].type, .result)
    result.isUsed = true
    function.results[index] = result
  }
  function.hasResultVariables = true
  let results = function.results.map { Expression(.variable($0), $0.type) }
  let rewriter = Rewriter(
    statement: { statement in
      switch statement.kind {
      case .return(let values):
        let leave = Statement(
          .break(label: "body"), origin: statement.origin, trivia: values.isEmpty ? statement.trivia : Trivia())
        guard !values.isEmpty else { return [leave] }
        if isReturning(values, results) { return [leave] }
        for result in results { program.noteAssignment(to: result.type) }
        return [
          Statement(.assign(results.map { .place($0) }, values), origin: statement.origin, trivia: statement.trivia),
          leave,
        ]
      case .defer(let call): return pushDefer(call.expression, defers, statement, flow)
      default: return [statement]
      }
    }, entersClosures: false)
  var body = rewriter.rewrite(function.body ?? [])
  if case .break(label: "body")? = body.last?.kind, body.last?.trivia.leading.isEmpty ?? false { body.removeLast() }
  var statements = function.results.map { Statement(.define([.new($0)], [])) }
  statements.append(
    Statement(
      .unwinding(
        defers: defers, body: body, catchesPanics: function.unwinds, rethrows: function.throwsPanic)))
  if !results.isEmpty { statements.append(Statement(.return(results))) }
  function.body = statements
}

private func isReturning(_ values: [Expression], _ results: [Expression]) -> Bool {
  guard values.count == results.count else { return false }
  return zip(values, results).allSatisfy { value, result in
    if case .variable(let left) = value.kind, case .variable(let right) = result.kind { left == right } else { false }
  }
}

private func pushDefer(
  _ call: Expression, _ defers: Variable, _ statement: Statement, _ flow: NilFlow
) -> [Statement] {
  if case .call(let callee, let arguments) = call.kind, arguments.positional.isEmpty, arguments.variadic == nil,
    case .closure(let closure) = callee.kind, closure.results.isEmpty
  {
    closure.throwsPanic = true
    return [
      Statement(.pushDefer(defers: defers, closure), origin: statement.origin, trivia: statement.trivia)
    ]
  }
  let (bound, evaluated) = bindOperands(of: call, flow)
  let closure = Function(name: "", origin: statement.origin)
  closure.throwsPanic = true
  closure.body = [Statement(callStatement(evaluated), origin: statement.origin)]
  return bound + [
    Statement(
      .pushDefer(defers: defers, closure), origin: statement.origin, trivia: bound.isEmpty ? statement.trivia : Trivia()
    )
  ]
}

// MARK: Named results

/// Declares the named results that the body mentions, and lists them in bare returns.
private func declareResults(of function: Function) {
  guard function.hasNamedResults, let body = function.body else { return }
  let results = function.results
  var isBare = false
  // What returns inside a closure returns from the closure.
  Walker(
    statement: {
      if case .return(let values) = $0.kind, values.isEmpty { isBare = true }
      return true
    }, closure: { _ in false }
  ).walk(body)
  guard isBare || results.contains(where: { mentions($0, in: body) }) else { return }
  // Nothing sets a result without a name here.
  let values = results.map { Expression($0.name == "_" ? .zero : .variable($0), $0.type) }
  let rewriter = Rewriter(
    statement: { statement in
      guard case .return(let returned) = statement.kind, returned.isEmpty else { return [statement] }
      var result = statement
      result.kind = .return(values)
      return [result]
    }, entersClosures: false)
  let declared = results.filter { $0.name != "_" && (isBare || mentions($0, in: body)) }
  function.hasResultVariables = true
  function.body = declared.map { Statement(.define([.new($0)], [])) } + rewriter.rewrite(body)
}

func mentions(_ variable: Variable, in body: [Statement]) -> Bool {
  var found = false
  Walker(expression: {
    if case .variable(variable) = $0.kind { found = true }
    return true
  }).walk(body)
  return found
}
