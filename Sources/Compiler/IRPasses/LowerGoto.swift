import Diagnostics
import IR

// Normal form: no goto, and no label but those of loops, switches and selects. A goto jumps within the block of its label
// or out of a block in it (the specification's "Goto statements"), so what a backward goto repeats, from the label to the
// end of the block, is a loop that it continues; and what a forward goto skips is a block that it breaks out of. A goto
// into such a loop jumps to its begin and sets a variable, which has the first round skip what comes before the label; no
// variable is declared there, because a goto may not jump over one.
//
// Where another label stands between the two, the goto stays, and is reported.

@Sendable func lowerGoto(_ program: Program) -> [Diagnostic] {
  let lowering = GotoLowering()
  program.rewrite(
    with: Rewriter(statement: { [lowering.relabelled($0)] }, block: { lowering.lowered($0) }))
  var diagnostics: [Diagnostic] = []
  program.walk(statements: { statement in
    guard case .goto(let label) = statement.kind else { return }
    diagnostics.append(
      Diagnostic(
        .error, .unsupported, "this goto is not supported yet", at: statement.origin,
        hint: "it jumps into what another goto repeats from \(label); write that as a loop"))
  })
  return diagnostics
}

private final class GotoLowering {
  /// Stands for the loop, switch or select that an unlabelled branch meant before a new loop came between.
  private static let outside = "outside"
  private var count = 0

  /// The statements of a block without the gotos to its labels.
  func lowered(_ statements: [Statement]) -> [Statement] {
    guard let (label, position) = firstTarget(in: statements) else { return statements.map(withoutUnusedLabel) }
    var before = Array(statements[..<position])
    var after = Array(statements[position...])
    let isRepeated = after.contains { $0.hasGoto(to: label) }
    if isRepeated {
      let later = after.dropFirst().compactMap(\.gotoLabel)
      if let inner = later.first(where: { name in before.contains { $0.hasGoto(to: name) } }) {
        return entering(before, after, label, at: inner).map(lowered) ?? statements
      }
      after = [repeated(after, label)]
    } else {
      after[0] = after[0].withoutLabel(label)
    }
    guard let first = before.firstIndex(where: { $0.hasGoto(to: label) }) else { return lowered(before + after) }
    let name = isRepeated ? label + "Ahead" : label
    let skipped = changed(Array(before[first...]), label, to: .break(label: name))
    let origin = before[first].origin
    before.removeSubrange(first...)
    var block = Statement(.labeledBlock(name, skipped), origin: origin)
    block.trivia.hasBlankLineBefore = skipped[0].trivia.hasBlankLineBefore
    // Labels behind this one may be jumped to from in front of it.
    return lowered(before + [block] + after)
  }

  /// The first label of the block that a goto in it jumps to.
  private func firstTarget(in statements: [Statement]) -> (String, Int)? {
    for (position, statement) in statements.enumerated() {
      guard let label = statement.gotoLabel, statements.contains(where: { $0.hasGoto(to: label) }) else { continue }
      return (label, position)
    }
    return nil
  }

  /// The same without gotos from `before` to the inner label: they go to the outer one, in front of what is repeated, and
  /// a variable tells that this time what is between the two is skipped. Nil where that has labels of its own.
  private func entering(
    _ before: [Statement], _ after: [Statement], _ outer: String, at inner: String
  ) -> [Statement]? {
    guard let end = after.firstIndex(where: { $0.gotoLabel == inner }),
      !after[1..<end].contains(where: { $0.gotoLabel != nil })
    else { return nil }
    let origin = after[0].origin
    let name = "enters\(inner.prefix(1).uppercased())\(inner.dropFirst())"
    let isEntering = Variable(name, .bool, .local, origin: origin)
    let flag = Expression(.variable(isEntering), .bool, origin: origin)
    func bool(_ value: Bool) -> Expression { Expression(.constant(.bool(value)), .bool, origin: origin) }

    var entrances = Rewriter(
      statement: { statement in
        guard case .goto(inner) = statement.kind else { return [statement] }
        var setting = Statement(.assign([.place(flag)], [bool(true)]), origin: statement.origin)
        setting.trivia = statement.trivia
        return [setting, Statement(.goto(outer), origin: statement.origin)]
      }, entersClosures: false
    ).rewrite(before)
    // What is in front of the label needs no goto to get there.
    if case .goto(outer)? = entrances.last?.kind { entrances.removeLast() }
    var skipped = Array(after[..<end])
    skipped[0] = skipped[0].withoutLabel(outer)
    let trivia = skipped[0].trivia
    skipped[0].trivia.hasBlankLineBefore = false
    let first = Statement(
      .if(initial: nil, condition: Expression(.not(flag), .bool, origin: origin), then: skipped, otherwise: nil),
      origin: origin)
    var begin = Statement(.labeled(outer, first), origin: origin)
    begin.trivia.hasBlankLineBefore = trivia.hasBlankLineBefore
    return [Statement(.define([.new(isEntering)], [bool(false)]), origin: origin)] + entrances
      + [begin, Statement(.assign([.place(flag)], [bool(false)]), origin: origin)] + after[end...]
  }

  /// `label: while true { … break label }`
  private func repeated(_ statements: [Statement], _ label: String) -> Statement {
    var statements = statements
    let isNeeded = statements.contains { $0.branches(to: label) }
    let name = isNeeded ? label + "Again" : label
    statements[0] = isNeeded ? statements[0].withoutStandingLabel(label) : statements[0].withoutLabel(label)
    var body = lowered(changed(statements, label, to: .continue(label: name)))
    if breaks(body) || continues(body) { body = outward(body) }
    if !terminates(body) { body.append(Statement(.break(label: name))) }
    var result = Statement(
      .loop(Loop(label: name, initial: nil, condition: nil, post: nil, body: body, isPerIteration: false)),
      origin: statements[0].origin)
    result.trivia.hasBlankLineBefore = statements[0].trivia.hasBlankLineBefore
    return result
  }

  /// The statements with each goto to the label turned into a branch.
  private func changed(_ statements: [Statement], _ label: String, to branch: Statement.Kind) -> [Statement] {
    Rewriter(
      statement: { statement in
        guard case .goto(label) = statement.kind else { return [statement] }
        var result = statement
        result.kind = branch
        return [result]
      }, entersClosures: false
    ).rewrite(statements)
  }

  // MARK: Unlabelled branches

  private func outward(_ body: [Statement]) -> [Statement] {
    labelContinues(labelBreaks(body, Self.outside), Self.outside)
  }

  /// A loop, switch or select that a branch in it means by the mark has a label for it.
  func relabelled(_ statement: Statement) -> Statement {
    var isLoop = true
    switch statement.kind {
    case .loop, .range: break
    case .switch, .typeSwitch, .select: isLoop = false
    default: return statement
    }
    guard statement.branches(to: Self.outside, breaksOnly: !isLoop) else { return statement }
    var result = statement
    let name: String
    if let label = statement.gotoLabel {
      name = label
    } else {
      count += 1
      name = count == 1 ? "outer" : "outer\(count)"
      result = statement.labelled(name)
    }
    let changed = Rewriter(
      statement: { inner in
        var inner = inner
        switch inner.kind {
        case .break(label: Self.outside): inner.kind = .break(label: name)
        case .continue(label: Self.outside) where isLoop: inner.kind = .continue(label: name)
        default: break
        }
        return [inner]
      }, entersClosures: false
    ).rewrite([result])
    return changed.first ?? result
  }

  private func withoutUnusedLabel(_ statement: Statement) -> Statement {
    guard case .labeled(_, let inner) = statement.kind else { return statement }
    var result = inner
    result.trivia = statement.trivia
    if case .block(let body) = inner.kind, body.isEmpty { result.kind = .comment }
    return result
  }
}

/// Whether control never reaches the end of the statements.
private func terminates(_ body: [Statement]) -> Bool {
  guard let last = body.last(where: { if case .comment = $0.kind { false } else { true } }) else { return false }
  switch last.kind {
  case .return, .panic, .break, .continue, .goto: return true
  case .block(let inner): return terminates(inner)
  case .if(_, _, let then, let otherwise?): return terminates(then) && terminates(otherwise)
  default: return false
  }
}

extension Statement {
  /// The label that stands on the statement.
  fileprivate var gotoLabel: String? {
    switch kind {
    case .labeled(let label, _): label
    case .loop(let loop): loop.label
    case .range(let loop): loop.label
    case .switch(let node): node.label
    case .typeSwitch(let node): node.label
    case .select(let node): node.label
    default: nil
    }
  }

  fileprivate func labelled(_ label: String?) -> Statement {
    var result = self
    switch kind {
    case .loop(var loop):
      loop.label = label
      result.kind = .loop(loop)
    case .range(var loop):
      loop.label = label
      result.kind = .range(loop)
    case .switch(var node):
      node.label = label
      result.kind = .switch(node)
    case .typeSwitch(var node):
      node.label = label
      result.kind = .typeSwitch(node)
    case .select(var node):
      node.label = label
      result.kind = .select(node)
    default: break
    }
    return result
  }

  /// The statement without a label that stands for gotos alone.
  fileprivate func withoutLabel(_ label: String) -> Statement {
    if case .labeled = kind { return withoutStandingLabel(label) }
    return branches(to: label) ? self : labelled(nil)
  }

  /// What the label stands on; loops and the like keep theirs.
  fileprivate func withoutStandingLabel(_ label: String) -> Statement {
    guard case .labeled(_, let inner) = kind else { return self }
    var result = inner
    result.trivia = trivia
    if case .block(let body) = inner.kind, body.isEmpty { result.kind = .comment }
    return result
  }

  fileprivate func hasGoto(to label: String) -> Bool {
    holds { if case .goto(label) = $0 { true } else { false } }
  }

  fileprivate func branches(to label: String, breaksOnly: Bool = false) -> Bool {
    holds {
      switch $0 {
      case .break(label: label): true
      case .continue(label: label): !breaksOnly
      default: false
      }
    }
  }

  private func holds(_ isWanted: @escaping (Kind) -> Bool) -> Bool {
    var found = false
    Walker(
      expression: { _ in false },
      statement: {
        if isWanted($0.kind) { found = true }
        return true
      }, closure: { _ in false }
    ).walk(self)
    return found
  }
}
