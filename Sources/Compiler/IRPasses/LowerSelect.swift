import Diagnostics
import IR

// Normal form: no `select` is left, only `selectSwitch`. Where the order of evaluating its operands could matter, all are
// constants or variables bound just before it, in source order and once; a channel that a clause reads from again is a
// variable in any case. A receive's targets are set by the first statement of its body; the default clause, if there is
// one, is the last.

@Sendable func lowerSelect(_ program: Program) -> [Diagnostic] {
  program.rewrite(
    with: Rewriter(statement: { statement in
      guard case .select(let select) = statement.kind else { return [statement] }
      return lower(select, statement)
    }))
  return []
}

private func lower(_ select: Select, _ statement: Statement) -> [Statement] {
  var bound: [Statement] = []
  // Nobody can tell in which order the operands are evaluated when at most one has an effect and no other can see it.
  let effects = select.operands.filter { !$0.isPure }
  let isOrdered =
    effects.count > 1 || (effects.count == 1 && select.operands.contains { $0.isPure && !$0.isStable })
  func bind(_ operand: Expression, _ name: String, isReadAgain: Bool = false) -> Expression {
    if operand.isStable || (isReadAgain ? operand.isPrivateVariable && !isOrdered : !isOrdered) { return operand }
    let variable = Variable(name, operand.type, .temporary, origin: operand.origin)
    variable.isUsed = true
    bound.append(Statement(.define([.new(variable)], [operand]), origin: operand.origin))
    return Expression(.variable(variable), operand.type, origin: operand.origin)
  }
  var clauses = select.clauses.map { clause in
    var communication = clause.communication
    var body = clause.body
    switch clause.communication {
    case .send(let channel, let value):
      communication = .send(channel: bind(channel, "channel"), value: bind(value, "value"))
    case .receive(let channel, let value, let ok):
      // A channel nobody reads from again may stay where it is: `case <-time.After(d)`.
      let isRead = value != nil || ok != nil
      let operand =
        isRead || select.clauses.count > 1 ? bind(channel, channelName(channel), isReadAgain: isRead) : channel
      communication = .receive(channel: operand, value: nil, ok: nil)
      if isRead { body.insert(contentsOf: bindReceived(operand, value, ok), at: 0) }
    case .default: break
    }
    return SelectSwitchClause(communication: communication, body: body, trivia: clause.trivia)
  }
  if let position = clauses.firstIndex(where: { if case .default = $0.communication { true } else { false } }) {
    clauses.append(clauses.remove(at: position))
  }
  var result = statement
  result.kind = .selectSwitch(label: select.label, clauses)
  if !bound.isEmpty {
    bound[0].trivia = statement.trivia
    result.trivia = Trivia()
  }
  return bound + [result]
}

extension Select {
  /// The channels and values of its communications, in source order.
  fileprivate var operands: [Expression] {
    clauses.flatMap { clause -> [Expression] in
      switch clause.communication {
      case .send(let channel, let value): [channel, value]
      case .receive(let channel, _, _): [channel]
      case .default: []
      }
    }
  }
}

extension Expression {
  /// A local variable that no closure and no pointer reaches: nobody else changes it meanwhile.
  fileprivate var isPrivateVariable: Bool {
    guard case .variable(let variable) = kind else { return false }
    return variable.kind != .global && variable.storage == .plain && !(variable.isCaptured && variable.isAssigned)
  }

  /// Evaluating it changes nothing and cannot panic, but for a nil pointer on the way to a field.
  fileprivate var isPure: Bool {
    switch kind {
    case .zero, .variable, .function, .receiver: true
    case .field(let base, _, _): base.isPure
    case .toInterface(let value), .copy(let value), .not(let value), .negate(let value): value.isPure
    case .structLiteral(let fields): fields.allSatisfy(\.value.isPure)
    case .binary(let operation, let left, let right):
      switch operation {
      case .add, .subtract, .multiply, .and, .or, .exclusiveOr, .andNot: left.isPure && right.isPure
      default: false
      }
    default: constantValue != nil
    }
  }
}

/// A name that says where the channel comes from: `time.After(d)` gives `after`.
private func channelName(_ channel: Expression) -> String {
  switch channel.kind {
  case .field(_, let name, _) where name != "C": name
  case .call(let callee, _):
    // A variable called as the function would hide it.
    if case .function(let name, let package, _) = callee.kind, package != nil || name.first?.isUppercase == true {
      name.prefix(1).lowercased() + name.dropFirst()
    } else {
      "channel"
    }
  case .methodCall(_, let method, _): method.name.prefix(1).lowercased() + method.name.dropFirst()
  default: "channel"
  }
}

private func bindReceived(_ channel: Expression, _ value: Target?, _ ok: Target?) -> [Statement] {
  guard case .channel(_, let element) = channel.type else { return [] }
  let targets = [value ?? .blank] + (ok.map { [$0] } ?? [])
  let type: IRType = ok == nil ? element : .tuple([TupleElement(nil, element), TupleElement(nil, .bool)])
  let received = Expression(.received(channel, commaOK: ok != nil), type, origin: channel.origin)
  let isDefinition = targets.contains { if case .new = $0 { true } else { false } }
  return [Statement(isDefinition ? .define(targets, [received]) : .assign(targets, [received]), origin: channel.origin)]
}
