import Diagnostics
import IR

// Normal form: no three-part `for` is left. One that counts an integer up by one to a bound that does not change is a
// `countingLoop`; every other is a `whileLoop` with the initial statement before it and the post statement at the end of
// its body and before each `continue`. A range loop's targets are new variables that its body does not assign.

@Sendable func lowerLoops(_ program: Program) -> [Diagnostic] {
  _ = analyzeVariables(program)
  for function in program.functions {
    for closure in function.closures.reversed() { lowerLoops(in: closure, program) }
    lowerLoops(in: function, program)
  }
  for global in program.globals {
    Walker(closure: {
      lowerLoops(in: $0, program)
      return true
    }).walk(global.value)
  }
  return []
}

private func lowerLoops(in function: Function, _ program: Program) {
  function.rewrite(
    with: Rewriter(
      statement: { statement in
        switch statement.kind {
        case .loop(let loop): lower(loop, statement, program)
        case .range(let loop): lower(loop, statement, in: function, program)
        default: [statement]
        }
      }, entersClosures: false))
}

// MARK: Three-part loops

private func lower(_ loop: Loop, _ statement: Statement, _ program: Program) -> [Statement] {
  if let counting = countingLoop(loop, program) {
    var result = statement
    result.kind = counting
    return [result]
  }
  var loop = loop
  if loop.isPerIteration { copyCapturedVariables(&loop) }
  let post = loop.post.map { [$0] } ?? []
  let always = Expression(.constant(.bool(true)), .bool, origin: statement.origin)
  let body =
    post.isEmpty ? loop.body : beforeContinues(loop.body, label: loop.label, post) + (terminates(loop.body) ? [] : post)
  var result = statement
  result.kind = .whileLoop(label: loop.label, loop.condition ?? always, body)
  guard var initial = loop.initial else { return [result] }
  initial.trivia = statement.trivia
  result.trivia = Trivia()
  return [initial, result]
}

private func countingLoop(_ loop: Loop, _ program: Program) -> Statement.Kind? {
  guard case .define(let targets, let values)? = loop.initial?.kind, targets.count == 1, values.count == 1,
    case .new(let variable) = targets[0], case .integer = program.underlying(variable.type),
    case .integer = variable.type,
    case .comparison(let symbol, let left, let bound)? = loop.condition?.kind,
    case .variable(variable) = left.kind,
    case .compound(let place, .add, let step)? = loop.post?.kind, case .variable(variable) = place.kind,
    case .constant(.integer("1", _)) = step.kind,
    variable.storage == .plain, !assigns(variable, in: loop.body), isInvariant(bound, in: loop.body),
    loop.isPerIteration || !isCaptured(variable, by: loop.body)
  else { return nil }
  var high = bound
  var isKnownNonnegative = false
  switch symbol {
  case .less: break
  case .lessOrEqual:
    guard case .constant(.integer(let text, _)) = bound.kind, let number = Int(text) else { return nil }
    high = Expression(.constant(.integer(String(number + 1), spelling: nil)), bound.type, origin: bound.origin)
  default: return nil
  }
  let low = constantInteger(values[0])
  if let low, let high = constantInteger(high) { isKnownNonnegative = low <= high }
  if low == 0, case .builtin(.len, _) = high.kind { isKnownNonnegative = true }
  return .countingLoop(
    label: loop.label, variable, low: values[0], high: high, isKnownNonnegative: isKnownNonnegative, loop.body)
}

private func constantInteger(_ expression: Expression) -> Int? {
  if case .integer(let text, _)? = expression.constantValue { Int(text) } else { nil }
}

/// Nothing in the body can change the value: a constant, or a variable, or the length of one, that the body leaves alone.
private func isInvariant(_ bound: Expression, in body: [Statement]) -> Bool {
  if bound.constantValue != nil { return true }
  switch bound.kind {
  case .variable(let variable):
    return variable.kind != .global && variable.storage == .plain && !(variable.isCaptured && variable.isAssigned)
      && !assigns(variable, in: body)
  case .builtin(.len, let arguments):
    switch arguments[0].type {
    case .slice, .string, .array: return isInvariant(arguments[0], in: body)
    default: return false
    }
  default: return false
  }
}

func assigns(_ variable: Variable, in body: [Statement]) -> Bool {
  var found = false
  func check(_ place: Expression) { if case .variable(variable) = place.kind { found = true } }
  Walker(
    statement: {
      if case .compound(let place, _, _) = $0.kind { check(place) }
      return true
    },
    target: {
      if case .place(let place) = $0 { check(place) }
      return true
    }
  ).walk(body)
  return found
}

private func isCaptured(_ variable: Variable, by body: [Statement]) -> Bool {
  var found = false
  Walker(closure: {
    if mentions(variable, in: $0.body ?? []) { found = true }
    return true
  }).walk(body)
  return found
}

/// Since Go 1.22 each iteration has its own variables: a captured one is copied into the body and back.
private func copyCapturedVariables(_ loop: inout Loop) {
  guard let initial = loop.initial, case .define(let targets, let values) = initial.kind else { return }
  var outer = targets
  for index in targets.indices {
    guard case .new(let variable) = targets[index],
      variable.storage == .cell || isCaptured(variable, by: loop.body)
    else { continue }
    let shared = Variable(variable.name, variable.type, .local, origin: variable.origin)
    outer[index] = .new(shared)
    let swap = Rewriter(expression: { expression in
      guard case .variable(variable) = expression.kind else { return expression }
      return Expression(.variable(shared), expression.type, origin: expression.origin)
    })
    loop.condition = swap.rewrite(loop.condition)
    var post = loop.post.map { swap.rewrite($0) } ?? []
    let own = Expression(.variable(variable), variable.type)
    let common = Expression(.variable(shared), variable.type)
    if assigns(variable, in: loop.body) { post.insert(Statement(.assign([.place(common)], [own])), at: 0) }
    loop.post = post.count == 1 ? post[0] : Statement(.block(post))
    loop.body.insert(Statement(.define([.new(variable)], [common])), at: 0)
  }
  loop.initial = Statement(.define(outer, values), origin: initial.origin, trivia: initial.trivia)
}

// MARK: Range loops

private func lower(
  _ loop: RangeLoop, _ statement: Statement, in function: Function, _ program: Program
) -> [Statement] {
  var loop = loop
  loop.key = normalized(loop.key, &loop.body, typed: nil)
  loop.value = normalized(loop.value, &loop.body, typed: nil)
  var result = statement
  switch loop.kind {
  case .integer:
    let variable: Variable
    if case .new(let key)? = loop.key {
      variable = key
    } else {
      variable = Variable("_", loop.subject.type, .temporary, origin: statement.origin)
    }
    let zero = Expression(.constant(.integer("0", spelling: nil)), variable.type, origin: statement.origin)
    // Swift's ranges are for its own integers.
    guard case .integer = variable.type else {
      return lower(counting(variable, from: zero, loop), statement, program)
    }
    let bound = constantInteger(loop.subject)
    result.kind = .countingLoop(
      label: loop.label, variable, low: zero, high: loop.subject, isKnownNonnegative: (bound ?? -1) >= 0, loop.body)
  case .function: return lowerRangeOverFunction(loop, statement, in: function, program)
  default: result.kind = .range(loop)
  }
  return [result]
}

/// The range over an integer as a loop of three parts, whose bound is evaluated once.
private func counting(_ variable: Variable, from zero: Expression, _ range: RangeLoop) -> Loop {
  let counted = variable.name == "_" ? Variable("index", variable.type, .temporary, origin: zero.origin) : variable
  var (targets, values, bound): ([Target], _, _) = ([.new(counted)], [zero], range.subject)
  if !isInvariant(bound, in: range.body) {
    let end = Variable("end", variable.type, .temporary, origin: bound.origin)
    targets.append(.new(end))
    values.append(bound)
    bound = Expression(.variable(end), variable.type, origin: bound.origin)
  }
  counted.isAssigned = true
  counted.isUsed = true
  let counter = Expression(.variable(counted), variable.type, origin: zero.origin)
  let one = Expression(.constant(.integer("1", spelling: nil)), variable.type, origin: zero.origin)
  return Loop(
    label: range.label, initial: Statement(.define(targets, values), origin: zero.origin),
    condition: Expression(.comparison(.less, counter, bound), .bool, origin: zero.origin),
    post: Statement(.compound(counter, .add, one), origin: zero.origin), body: range.body, isPerIteration: true)
}

/// A target as a new variable that the body does not assign and whose address it does not take.
private func normalized(_ target: Target?, _ body: inout [Statement], typed: IRType?) -> Target? {
  switch target {
  case nil, .blank: return target
  case .place(let place):
    let element = Variable("element", place.type, .temporary, origin: place.origin)
    element.isUsed = true
    body.insert(
      Statement(.assign([.place(place)], [Expression(.variable(element), place.type)]), origin: place.origin), at: 0)
    return .new(element)
  case .new(let variable):
    guard variable.storage == .cell || assigns(variable, in: body) else { return target }
    let element = Variable(variable.name, variable.type, .temporary, origin: variable.origin)
    element.isUsed = true
    body.insert(
      Statement(.define([.new(variable)], [Expression(.variable(element), variable.type)]), origin: variable.origin),
      at: 0)
    return .new(element)
  }
}
