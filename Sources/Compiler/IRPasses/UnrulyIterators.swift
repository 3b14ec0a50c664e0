// Iterator functions that may go on when they must not: call `yield` again after it returned false, keep it until the loop
// is over, or recover what its body panics with. Where it is evident that a function does nothing of the kind, the loops
// over it are plain calls.
import IR

extension PanicAnalysis {
  /// Notes the types of iterator functions that loops go over of which one is not evidently orderly, and the bodies of
  /// those loops.
  func findUnrulyIterators() {
    for body in loopBodies {
      guard let type = iterated[ObjectIdentifier(body)] else { continue }
      let members = Set(classes.members(of: type) + [type])
      if program.unrulyIterators.isDisjoint(with: members) {
        var iterators = Iterators(analysis: self)
        guard !functions(ofType: type).allSatisfy({ iterators.isOrderly($0) }) else { continue }
        program.unrulyIterators.formUnion(members)
      }
      uncertainBodies.insert(ObjectIdentifier(body))
    }
  }
}

/// Looks through iterator functions and those that they hand `yield` on to. Functions under way count as orderly: a cycle
/// of them calls nothing by itself.
private struct Iterators {
  let analysis: PanicAnalysis
  private var seen: Set<ObjectIdentifier> = []

  init(analysis: PanicAnalysis) { self.analysis = analysis }

  /// Whether a function stops when a function that it is given returns false: one that returns a truth value then
  /// returns false, too.
  mutating func isOrderly(_ function: Function) -> Bool {
    guard seen.insert(ObjectIdentifier(function)).inserted else { return true }
    let yields = function.parameters.filter { parameter in
      guard case .function(let type) = analysis.program.underlying(parameter.type) else { return false }
      return type.result == .bool
    }
    guard !yields.isEmpty, !mayRecover(function) else { return yields.isEmpty }
    if yields.contains(where: { $0.isAssigned || $0.storage != .plain }) { return false }
    var body = IteratorBody(
      yields: yields, answers: function.results.count == 1 && function.results[0].type == .bool,
      returnsNothing: function.results.isEmpty)
    guard body.isOrderly(function.body ?? [], isTail: true) else { return false }
    for call in body.handedOn {
      for callee in analysis.ownCallees(of: call) where !isOrderly(callee) { return false }
    }
    return true
  }

  /// Whether a deferred call may recover what the loop's body panics with.
  private func mayRecover(_ function: Function) -> Bool {
    var found = false
    analysis.forEachOwnStatement(of: function) { [analysis] statement in
      guard case .defer(let call) = statement.kind else { return }
      if analysis.ownCallees(of: call.expression).contains(where: \.callsRecover) { found = true }
      Walker(expression: {
        if case .recover = $0.kind { found = true }
        return true
      }).walk(call.expression)
    }
    return found
  }
}

/// What a function does with the functions it may have to stop for.
private struct IteratorBody {
  let yields: [Variable]
  /// It returns whether to go on.
  let answers: Bool
  let returnsNothing: Bool
  /// The calls that are given one of them.
  private(set) var handedOn: [Expression] = []

  init(yields: [Variable], answers: Bool, returnsNothing: Bool) {
    self.yields = yields
    self.answers = answers
    self.returnsNothing = returnsNothing
  }

  /// Whether the statements call `yield` only where false ends the function. `isTail`: nothing comes after them;
  /// `breaks`: nor does anything after the loop that a `break` leaves.
  mutating func isOrderly(_ body: [Statement], isTail: Bool, breaks: Bool = false) -> Bool {
    for (index, statement) in body.enumerated() where mentions(statement) {
      let next = body.dropFirst(index + 1)
      if !isOrderly(statement, isTail: next.first.map { leaves($0) } ?? isTail, breaks: breaks) { return false }
    }
    return true
  }

  private mutating func isOrderly(_ statement: Statement, isTail: Bool, breaks: Bool) -> Bool {
    switch statement.kind {
    case .expression(let call): return isTail && returnsNothing && stops(call, isStatement: true)
    case .assign(let targets, let values) where targets.allSatisfy(\.isBlank):
      return isTail && returnsNothing && values.count == 1 && stops(values[0])
    case .return(let values): return answers && values.count == 1 && stops(values[0])
    case .block(let body): return isOrderly(body, isTail: isTail, breaks: breaks)
    case .labeled(_, let inner): return isOrderly(inner, isTail: isTail, breaks: breaks)
    case .if(let initial, let condition, let then, let otherwise):
      if let initial, mentions(initial) { return false }
      let otherwise = otherwise ?? []
      if mentions(condition) {
        if signals(condition) {
          guard then.last.map({ leaves($0, breaks: breaks) }) ?? false, !then.contains(where: { mentions($0) }) else {
            return false
          }
          return isOrderly(otherwise, isTail: isTail, breaks: breaks)
        }
        let isLeft = otherwise.last.map { leaves($0, breaks: breaks) } ?? (isTail && returnsNothing)
        guard stops(condition), isLeft, !otherwise.contains(where: { mentions($0) }) else { return false }
        return isOrderly(then, isTail: isTail, breaks: breaks)
      }
      return isOrderly(then, isTail: isTail, breaks: breaks) && isOrderly(otherwise, isTail: isTail, breaks: breaks)
    case .loop(let loop):
      if let initial = loop.initial, mentions(initial) { return false }
      if let post = loop.post, mentions(post) { return false }
      if let condition = loop.condition, mentions(condition) {
        guard isTail, returnsNothing, stops(condition) else { return false }
      }
      return isOrderly(loop.body, isTail: false, breaks: isTail && returnsNothing)
    case .range(let loop):
      return !mentions(loop.subject) && isOrderly(loop.body, isTail: false, breaks: isTail && returnsNothing)
    case .switch(let node):
      if let tag = node.tag, mentions(tag) { return false }
      for clause in node.clauses {
        if clause.values.contains(where: { mentions($0) }) || !isOrderly(clause.body, isTail: isTail) { return false }
      }
      return true
    case .typeSwitch(let node):
      for clause in node.clauses where !isOrderly(clause.body, isTail: isTail) { return false }
      return !mentions(node.subject)
    default: return false
    }
  }

  /// Whether an expression is false, and calls nothing more, as soon as `yield` has returned false.
  private mutating func stops(_ node: Expression, isStatement: Bool = false) -> Bool {
    switch node.kind {
    case .logical(.and, let left, let right):
      return (!mentions(left) || stops(left)) && (!mentions(right) || stops(right))
    case .logical(.or, let left, let right): return !mentions(left) && stops(right)
    case .call(let callee, let arguments):
      if isYield(callee) { return !arguments.all.contains(where: { mentions($0) }) }
      guard !mentions(callee) else { return false }
      return hands(node, arguments, isStatement)
    case .methodCall(let receiver, _, let arguments): return !mentions(receiver) && hands(node, arguments, isStatement)
    default: return false
    }
  }

  /// Whether a call hands `yield` on, and returns what it answers.
  private mutating func hands(_ call: Expression, _ arguments: Arguments, _ isStatement: Bool) -> Bool {
    guard isStatement || call.type == .bool else { return false }
    for argument in arguments.all where mentions(argument) && !isYield(argument) {
      // A function that stops when `yield` does takes its place.
      guard case .closure(let closure) = argument.kind, closure.results.count == 1, closure.results[0].type == .bool
      else { return false }
      var inner = IteratorBody(yields: yields, answers: true, returnsNothing: false)
      guard inner.isOrderly(closure.body ?? [], isTail: true) else { return false }
      handedOn += inner.handedOn
    }
    handedOn.append(call)
    return true
  }

  /// Whether an expression is true, and calls nothing more, as soon as `yield` has returned false.
  private mutating func signals(_ node: Expression) -> Bool {
    switch node.kind {
    case .not(let call): return stops(call)
    case .logical(.and, let left, let right): return !mentions(left) && signals(right)
    case .logical(.or, let left, let right):
      return (!mentions(left) || signals(left)) && (!mentions(right) || signals(right))
    default: return false
    }
  }

  /// A statement by which false reaches whoever called.
  private func leaves(_ statement: Statement, breaks: Bool = false) -> Bool {
    if case .break(label: nil) = statement.kind { return breaks }
    guard case .return(let values) = statement.kind else { return false }
    if returnsNothing { return true }
    guard answers, values.count == 1, case .constant(.bool(false)) = values[0].kind else { return false }
    return true
  }

  private func isYield(_ node: Expression) -> Bool {
    if case .variable(let variable) = node.kind { yields.contains(variable) } else { false }
  }

  private func mentions(_ node: Expression) -> Bool { mentions { $0.walk(node) } }
  private func mentions(_ statement: Statement) -> Bool { mentions { $0.walk([statement]) } }

  private func mentions(_ walk: (Walker) -> Void) -> Bool {
    var found = false
    walk(
      Walker(expression: {
        if isYield($0) { found = true }
        return !found
      }))
    return found
  }
}
