/// Selectors: members of packages, fields of structs, and methods as values.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  func selector(_ syntax: GoSyntax.Expression, _ base: GoSyntax.Expression, _ name: Identifier) -> Expression {
    guard let selection = facts.selections[syntax.id] else {
      // `package.Name`
      guard let object = facts.uses[name.id] else {
        return placeholder(builder.type(goType(syntax)), at: syntax.range)
      }
      return reference(object, name, syntax)
    }
    switch selection.kind {
    case .field:
      argumentCount = nil
      let owner = promote(expression(base), through: selection.path, at: base.range)
      return field(owner, selection.object, type: builder.type(goType(syntax)), at: syntax.range)
    case .method: return methodValue(syntax, base, selection)
    case .methodExpression: return methodExpression(syntax, selection)
    }
  }
}
