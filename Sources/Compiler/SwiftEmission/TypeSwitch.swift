// Type switches: a chain of `if let`.
import IR
import SwiftPrinting

extension Emitter {
  func typeSwitch(_ node: TypeSwitch) -> Document {
    let needsLabel = node.clauses.contains { Self.hasOwnBreak($0.body) }
    let label = node.label ?? (needsLabel ? freshName("choice") : nil)
    var branches: [Branch] = []
    for clause in node.clauses where !clause.isDefault {
      branches.append(branch(clause, node.subject))
    }
    var last: Branch?
    if let clause = node.clauses.first(where: \.isDefault) {
      last = Branch(condition: .empty, body: clause.body, trivia: clause.trivia)
      last?.first = wholeBinding(clause.binding, node.subject)
    }
    return chain(label, branches, last)
  }

  private func branch(_ clause: TypeSwitch.Clause, _ value: Expression) -> Branch {
    var result = Branch(condition: .empty, body: clause.body, trivia: clause.trivia)
    if clause.types.count == 1, let only = clause.types[0] {
      let test = interfaceValue(value, assertedTo: only) + ".as(\(assertedMetatype(only)))"
      guard let binding = clause.binding, binding.name != "_", isReferenced(binding, in: clause.body) else {
        result.condition = test + " != nil"
        return result
      }
      let isPlain = binding.storage == .plain
      if isPlain, isNamedInterface(only), !isComparedWithNil(binding, nil, clause.body) { binding.isNeverNil = true }
      let name = isPlain ? binding.swiftName : freshName(binding.swiftName + "Value")
      result.condition = .text("\(isPlain ? keyword(binding) : "let") \(name) = ") + test
      if !isPlain { result.first = [define(binding, initial: Fragment(.text(name)))] }
      return result
    }
    let tests = clause.types.map { type -> Document in
      guard let type else { return isNil(value, false).document }
      return interfaceValue(value, assertedTo: type) + ".as(\(assertedMetatype(type))) != nil"
    }
    result.condition = tests.count == 1 ? tests[0] : alternatives(tests)
    if let binding = clause.binding, isReferenced(binding, in: clause.body) {
      result.first = wholeBinding(binding, value)
    }
    return result
  }

  /// The variable of a clause that knows nothing more of the value.
  private func wholeBinding(_ binding: Variable?, _ value: Expression) -> [Document] {
    guard let binding, binding.name != "_" else { return [] }
    if case .variable(let variable) = value.kind, variable.swiftName == binding.swiftName, !isVariable(binding),
      binding.storage == .plain
    {
      return []
    }
    return [define(binding, value)]
  }
}
