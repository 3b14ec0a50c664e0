import Diagnostics
import IR

/// A range over a function becomes a call of it with the body as a closure that says whether to go on: `continue` and
/// the end of the body return true, `break` false. What leaves the loop for another place (a `return`, a branch to an
/// outer label) is noted in `leaving` (and the result variables), stops the iteration, and is carried out after the call.
/// Where the function may call the body when it must not, the runtime's `loop` is between both.
func lowerRangeOverFunction(
  _ loop: RangeLoop, _ statement: Statement, in function: Function, _ program: Program
) -> [Statement] {
  guard case .function(let type) = loop.subject.type, let yield = type.yield else {
    return [statement]
  }
  let closure = Function(name: "", origin: statement.origin)
  let targets = [loop.key, loop.value]
  closure.parameters = yield.parameters.enumerated().map { index, type in
    if case .new(let variable)? = targets[index] { return variable }
    return Variable("_", type, .parameter)
  }
  closure.results = [Variable("_", .bool, .result)]
  closure.goName = function.goName.map { name in
    let open = name.lastIndex(of: "(") ?? name.endIndex
    return name[..<open] + "-range" + (closure.parameters.isEmpty ? "()" : "(...)")
  }
  closure.throwsPanic = program.throwing.functionTypes.contains(yield)
  var body = RangeFunctionBody(label: loop.label, origin: statement.origin, function: function)
  let rewritten = body.rewritten(loop.body)
  closure.body = rewritten + (neverEnds(rewritten) ? [] : [body.answer(true)])
  let value = Expression(.closure(closure), .function(yield), origin: statement.origin)
  let isUnruly = program.unrulyIterators.contains(type)
  let kind: Expression.Kind =
    isUnruly ? .looping(over: loop.subject, body: value) : .call(loop.subject, Arguments([value]))
  let call = Statement(
    .expression(Expression(kind, type.result, origin: statement.origin)),
    origin: statement.origin, trivia: body.before.isEmpty ? statement.trivia : Trivia())
  return body.before + [call] + body.after
}

/// The rewriting of one body.
private struct RangeFunctionBody {
  let label: String?
  let origin: SourceRange?
  let function: Function
  /// What the loop was left for: 0 for nothing, then the ways out in the order they are found.
  private let leaving = Variable("leaving", .int, .temporary)
  private var exits: [Statement] = []
  private var results: [Variable] = []

  init(label: String?, origin: SourceRange?, function: Function) {
    self.label = label
    self.origin = origin
    self.function = function
  }

  private func number(_ value: Int) -> Expression {
    Expression(.constant(.integer(String(value), spelling: nil)), .int, origin: origin)
  }

  private var flag: Expression { Expression(.variable(leaving), .int, origin: origin) }

  /// Declarations that go before the call.
  var before: [Statement] {
    guard !exits.isEmpty else { return [] }
    return results.map { Statement(.define([.new($0)], []), origin: origin) }
      + [Statement(.define([.new(leaving)], [number(0)]), origin: origin)]
  }

  /// The ways out, each under its number.
  var after: [Statement] {
    exits.enumerated().map { index, exit in
      Statement(
        .if(
          initial: nil, condition: Expression(.comparison(.equal, flag, number(index + 1)), .bool, origin: origin),
          then: [exit], otherwise: nil), origin: origin)
    }
  }

  func answer(_ goesOn: Bool) -> Statement {
    Statement(.return([Expression(.constant(.bool(goesOn)), .bool, origin: origin)]), origin: origin)
  }

  private mutating func leave(by exit: Statement) -> [Statement] {
    exits.append(exit)
    return [Statement(.assign([.place(flag)], [number(exits.count)]), origin: exit.origin), answer(false)]
  }

  private mutating func leave(returning values: [Expression], _ statement: Statement) -> [Statement] {
    guard !values.isEmpty else { return leave(by: Statement(.return([]), origin: statement.origin)) }
    if results.isEmpty {
      results = values.enumerated().map { index, value in
        Variable(index == 0 ? "returned" : "returned\(index + 1)", value.type, .temporary, origin: value.origin)
      }
    }
    let places = results.map { Expression(.variable($0), $0.type, origin: statement.origin) }
    let assignments = zip(places, values).map {
      Statement(.assign([.place($0)], [$1]), origin: statement.origin)
    }
    return assignments + leave(by: Statement(.return(places), origin: statement.origin))
  }

  mutating func rewritten(_ body: [Statement], inLoop: Bool = false, inSwitch: Bool = false) -> [Statement] {
    body.flatMap { rewritten($0, inLoop: inLoop, inSwitch: inSwitch) }
  }

  private mutating func rewritten(_ statement: Statement, inLoop: Bool, inSwitch: Bool) -> [Statement] {
    var result = statement
    switch statement.kind {
    case .continue(let target):
      if target == nil ? !inLoop : target == label { return [answer(true)] }
      if target != nil { return leave(by: statement) }
    case .break(let target):
      if target == nil ? !inLoop && !inSwitch : target == label { return [answer(false)] }
      if target != nil { return leave(by: statement) }
    case .return(let values): return leave(returning: values, statement)
    case .block(let body): result.kind = .block(rewritten(body, inLoop: inLoop, inSwitch: inSwitch))
    case .if(let initial, let condition, let then, let otherwise):
      let then = rewritten(then, inLoop: inLoop, inSwitch: inSwitch)
      var rest: [Statement]?
      if let otherwise { rest = rewritten(otherwise, inLoop: inLoop, inSwitch: inSwitch) }
      result.kind = .if(initial: initial, condition: condition, then: then, otherwise: rest)
    case .labeled(let name, let nested):
      let nested = rewritten(nested, inLoop: inLoop, inSwitch: inSwitch)
      guard let last = nested.last else { return [] }
      result.kind = .labeled(name, last)
      return nested.dropLast() + [result]
    case .whileLoop(let name, let condition, let body):
      result.kind = .whileLoop(label: name, condition, rewritten(body, inLoop: true))
    case .countingLoop(let name, let variable, let low, let high, let isKnown, let body):
      result.kind = .countingLoop(
        label: name, variable, low: low, high: high, isKnownNonnegative: isKnown, rewritten(body, inLoop: true))
    case .range(var loop):
      loop.body = rewritten(loop.body, inLoop: true)
      result.kind = .range(loop)
    case .switch(var node):
      for index in node.clauses.indices {
        node.clauses[index].body = rewritten(node.clauses[index].body, inLoop: inLoop, inSwitch: true)
      }
      result.kind = .switch(node)
    case .typeSwitch(var node):
      for index in node.clauses.indices {
        node.clauses[index].body = rewritten(node.clauses[index].body, inLoop: inLoop, inSwitch: true)
      }
      result.kind = .typeSwitch(node)
    case .selectSwitch(let name, var clauses):
      for index in clauses.indices {
        clauses[index].body = rewritten(clauses[index].body, inLoop: inLoop, inSwitch: true)
      }
      result.kind = .selectSwitch(label: name, clauses)
    case .labeledBlock(let name, let body):
      result.kind = .labeledBlock(name, rewritten(body, inLoop: inLoop, inSwitch: inSwitch))
    default: break
    }
    return [result]
  }
}
