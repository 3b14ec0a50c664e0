import Diagnostics
import IR

// Normal form: a variable declared without a value, and assigned before anything mentions it by a statement of the same
// block, is declared there with that value.

@Sendable func mergeDeclarations(_ program: Program) -> [Diagnostic] {
  program.rewrite(with: Rewriter(block: { merged($0) }))
  return []
}

private func merged(_ body: [Statement]) -> [Statement] {
  var body = body
  var position = 0
  while position < body.count {
    if let declared = mergeable(at: position, in: body) {
      var trivia = body[position].trivia
      for index in declared {
        trivia.leading = body[index].trivia.leading + trivia.leading
        trivia.hasBlankLineBefore =
          trivia.hasBlankLineBefore || body[index].trivia.hasBlankLineBefore && index == position - 1
      }
      if case .assign(let targets, let values) = body[position].kind {
        body[position].kind = .define(targets.map(defining), values)
        body[position].trivia = trivia
      }
      for index in declared.sorted(by: >) { body.remove(at: index) }
      position -= declared.count
    }
    position += 1
  }
  return body
}

private func defining(_ target: Target) -> Target {
  if case .place(let place) = target, case .variable(let variable) = place.kind { return .new(variable) }
  return target
}

/// The positions of the declarations that an assignment can take over; nil when it cannot take over all it needs.
private func mergeable(at position: Int, in body: [Statement]) -> [Int]? {
  guard case .assign(let targets, let values) = body[position].kind, values.count == 1 else { return nil }
  var declared: [Int] = []
  for target in targets {
    switch target {
    case .blank: continue
    case .new: return nil
    case .place(let place):
      guard case .variable(let variable) = place.kind, variable.storage == .plain, !mentions(variable, in: values),
        let index = declaration(of: variable, before: position, in: body), !declared.contains(index)
      else { return nil }
      declared.append(index)
    }
  }
  return declared.isEmpty ? nil : declared
}

private func declaration(of variable: Variable, before position: Int, in body: [Statement]) -> Int? {
  for index in body[..<position].indices.reversed() {
    if case .define(let targets, let values) = body[index].kind, values.isEmpty, targets.count == 1,
      case .new(variable) = targets[0], body[index].trivia.trailing == nil
    {
      return index
    }
    if mentions(variable, in: [body[index]]) || assigns(variable, in: [body[index]]) { return nil }
  }
  return nil
}

private func mentions(_ variable: Variable, in values: [Expression]) -> Bool {
  mentions(variable, in: [Statement(.return(values))])
}
