import Diagnostics
import IR

// Normal form: a local that mostly looks at what an atomic pointer holds, at what such a pointer points at, or at an object
// that a map holds, borrows it: it is loaded with a reading, which the function begins, and counted only where it is
// stored, returned or given away. A function that returns what such a pointer points at lends it to its callers, who give it
// their reading. Where a lock is taken, a reading pauses, and no variable keeps what it borrowed before.
//
// This is sound because what leaves an atomic pointer or a map that lends is released only when the readings under way have
// ended, a struct that is looked at where it lies never changes there (FrozenStructs), nothing that a reading calls parks or
// waits (QuietFunctions), and no borrowed variable is captured or changed through.

@Sendable func borrowLoads(_ program: Program) -> [Diagnostic] {
  let facts = BorrowingFacts(program)
  for function in program.functions {
    guard facts.mayRead(function) else { continue }
    let borrowed = BorrowedVariables(of: function, facts).find()
    guard !borrowed.isEmpty else { continue }
    borrow(borrowed, in: function, facts)
    for variable in borrowed.sorted(by: { $0.name < $1.name }) {
      variable.isBorrowed = true
      program.decisions.append(
        Program.Decision(
          construct: "variable \(variable.name) of \(function.name)", outcome: "borrowed for the time of a reading",
          reason: "it only looks at what was loaded, so nothing has to be counted", origin: variable.origin))
    }
  }
  for function in program.functions where !facts.lenders.isEmpty { keepRest(of: function, facts) }
  return []
}

/// What is known of the whole program.
struct BorrowingFacts {
  let program: Program
  let quiet: QuietFunctions
  let frozen: Set<TypeName>
  /// The functions that lend their results.
  private(set) var lenders: Set<ObjectIdentifier> = []

  init(_ program: Program) {
    self.program = program
    quiet = QuietFunctions(program)
    frozen = frozenStructs(program)
    let fixed = functionsWithFixedTypes(program)
    for function in program.functions where quiet.contains(function) && !fixed.contains(function.name) {
      guard !function.isExported, function.results.count == 1, !function.hasNamedResults,
        function.typeParameters.isEmpty,
        case .named(let name, _) = function.resultType, frozen.contains(name), returnsPointee(function)
      else { continue }
      lenders.insert(ObjectIdentifier(function))
    }
  }

  /// Whether the function can begin a reading that lasts as long as it does.
  func mayRead(_ function: Function) -> Bool {
    function.body != nil && !function.throwsPanic && !function.toleratesNilReceiver
      && quiet.allows(readingIn: function, locking: !isLender(function))
  }

  func isLender(_ function: Function) -> Bool { lenders.contains(ObjectIdentifier(function)) }

  /// The lender that an expression calls.
  func lender(calledBy node: Expression) -> Function? {
    quiet.callee(of: node).flatMap { isLender($0) ? $0 : nil }
  }

  /// Whether some return gives what a pointer points at that was loaded just before.
  private func returnsPointee(_ function: Function) -> Bool {
    let borrowed = BorrowedVariables(of: function, self).find()
    var found = false
    function.walk(statements: { statement in
      guard case .return(let values) = statement.kind, values.count == 1,
        case .dereference(let pointer) = values[0].kind, case .variable(let variable) = pointer.kind
      else { return }
      if borrowed.contains(variable) { found = true }
    })
    return found
  }
}

/// Names of functions whose types something depends on: interfaces demand them, or they are used as values.
private func functionsWithFixedTypes(_ program: Program) -> Set<String> {
  var found: Set<String> = []
  for declaration in program.types.values {
    if case .interface(let methods) = declaration.shape { found.formUnion(methods.map(\.name)) }
  }
  var called: [String: Int] = [:]
  var mentioned: [String: Int] = [:]
  program.walk(expressions: { node in
    switch node.kind {
    case .methodValue(_, let method): found.insert(method.name)
    case .function(let name, nil, _): mentioned[name, default: 0] += 1
    case .call(let callee, _): if case .function(let name, nil, _) = callee.kind { called[name, default: 0] += 1 }
    default: break
    }
  })
  return found.union(mentioned.filter { called[$0.key, default: 0] < $0.value }.keys)
}

// MARK: Rewriting

private func borrow(_ borrowed: Set<Variable>, in function: Function, _ facts: BorrowingFacts) {
  let reading = Variable("reading", .any, .temporary, origin: function.origin)
  let lends = facts.isLender(function)
  var pauses = false
  let given = Expression(.variable(reading), .any)

  /// A value on its way into a borrowed variable.
  func lent(_ value: Expression) -> Expression {
    var result = value
    switch value.kind {
    case .atomic(var load):
      load.arguments.append(given)
      result.kind = .atomic(load)
    case .borrowing(.called, let load, _): result.kind = .borrowing(.called, lent(load), reading: nil)
    case .mapLookup: result.kind = .borrowing(.lent, value, reading: reading)
    default: result = giving(given, to: value)
    }
    return result
  }
  func receives(_ target: Target?) -> Bool {
    target?.variable.map { borrowed.contains($0) } ?? false
  }
  function.rewrite(
    with: Rewriter(
      expression: { node in
        if case .variable(let variable) = node.kind {
          guard borrowed.contains(variable) else { return node }
          // What stands around it may take the count back: it only looks.
          return Expression(.borrowing(.retained, node, reading: nil), node.type, origin: node.origin)
        }
        var looks = false
        var node = facts.changingLooks(in: node) { operand in
          guard case .borrowing(.retained, let variable, _) = operand.kind else { return operand }
          looks = true
          return variable
        }
        guard looks else { return node }
        switch node.kind {
        case .dereference(let pointer): node.kind = .borrowing(.copied, pointer, reading: nil)
        case .methodCall, .field(_, _, true): node.kind = .borrowing(.called, node, reading: nil)
        case .atomic(let operation):
          guard case .field(let owner, _, true) = operation.cell.kind, case .variable(let variable) = owner.kind,
            borrowed.contains(variable)
          else { break }
          node.kind = .borrowing(.called, node, reading: nil)
        default: break
        }
        return node
      },
      statement: { statement in
        var statement = statement
        switch statement.kind {
        case .define(let targets, let values) where receives(targets.first):
          statement.kind = .define(targets, values.map(lent))
        case .assign(let targets, let values) where receives(targets.first):
          statement.kind = .assign(targets, values.map(lent))
        case .ifBinding(let targets, let value, let condition, let then, let otherwise) where receives(targets.first):
          statement.kind = .ifBinding(targets, lent(value), condition: condition, then: then, otherwise: otherwise)
        case .lock(let operation, _) where operation == .lock || operation == .readLock:
          pauses = true
          statement = Statement(
            .paused(reading: reading, Statement(statement.kind, origin: statement.origin)), origin: statement.origin,
            trivia: statement.trivia)
        case .return(let values) where lends:
          statement.kind = .return(values.map { handedOn($0, reading) })
        default: break
        }
        return [statement]
      },
      target: { target in
        guard case .place(let place) = target, case .borrowing(.retained, let variable, _) = place.kind else {
          return target
        }
        return .place(variable)
      }))
  if lends {
    function.lendingReading = reading
  } else {
    function.body?.insert(Statement(.reading(reading, pauses: pauses), origin: function.origin), at: 0)
  }
}

/// What a lender returns.
private func handedOn(_ value: Expression, _ reading: Variable) -> Expression {
  var result = value
  if case .borrowing(.copied, let pointer, _) = value.kind {
    result.kind = .borrowing(.value, pointer, reading: nil)
  } else {
    result.kind = .borrowing(.made, value, reading: reading)
  }
  return result
}

/// The call with the reading as its last argument.
private func giving(_ reading: Expression, to call: Expression) -> Expression {
  var result = call
  switch call.kind {
  case .call(let callee, var arguments):
    arguments.positional.append(reading)
    result.kind = .call(callee, arguments)
  case .methodCall(let receiver, let method, var arguments):
    arguments.positional.append(reading)
    result.kind = .methodCall(receiver, method, arguments)
  default: break
  }
  return result
}

/// Calls of lenders whose results are not borrowed have a reading of their own, and keep a copy.
private func keepRest(of function: Function, _ facts: BorrowingFacts) {
  function.rewrite(
    with: Rewriter(expression: { node in
      guard facts.lender(calledBy: node) != nil, !isGivenReading(node) else { return node }
      let reading = Variable("reading", .any, .temporary, origin: node.origin)
      return Expression(
        .borrowing(.kept, giving(Expression(.variable(reading), .any), to: node), reading: reading), node.type,
        origin: node.origin)
    }))
}

private func isGivenReading(_ call: Expression) -> Bool {
  switch call.kind {
  case .call(_, let arguments), .methodCall(_, _, let arguments):
    if let last = arguments.positional.last, case .variable(let variable) = last.kind {
      return variable.kind == .temporary && variable.name == "reading"
    }
    return false
  default: return false
  }
}
