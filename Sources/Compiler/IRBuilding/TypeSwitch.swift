/// The type switch: a variable of its own for each clause that uses it.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  func typeSwitch(
    _ syntax: GoSyntax.Statement, _ first: GoSyntax.Statement?, _ binding: Identifier?, _ subject: GoSyntax.Expression,
    _ clauses: [CaseClause], label: String?
  ) -> Statement.Kind {
    let start = initial(first)
    let stripped = withoutParentheses(subject)
    let value: Expression =
      if case .typeAssertion(let inner, nil) = stripped.kind { expression(inner) } else { expression(stripped) }
    let bindings = clauses.map { clause -> Variable? in
      guard binding != nil, let object = facts.implicits[clause.id] else { return nil }
      return builder.variable(object)
    }
    let places = clauseBodies(clauses.map { ClauseSyntax($0) }, of: syntax)
    var built: [TypeSwitch.Clause] = []
    for (index, clause) in clauses.enumerated() {
      let types = clause.expressions.map { isNil($0) ? nil : builder.type(goType($0)) }
      let used = bindings[index].flatMap { builder.referenced.contains($0) ? $0 : nil }
      built.append(
        TypeSwitch.Clause(
          types: types, isDefault: clause.isDefault, binding: used, body: places[index].body,
          trivia: places[index].trivia))
    }
    return .typeSwitch(TypeSwitch(label: label, initial: start, subject: value, clauses: built))
  }
}
