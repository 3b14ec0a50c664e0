/// What building one function body needs: where returns go, and statements that must run before the current one.
import Diagnostics
import GoSyntax
import GoTypes
import IR

/// Builds the body of one function, method or closure; the constructs are extensions in files of their names.
final class FunctionBuilder {
  let builder: Builder
  /// The function whose body is built; nil for the initialiser of a package variable.
  let function: Function?
  /// Statements the current statement needs before it (temporaries).
  var pending: [Statement] = []
  /// Nothing that calls has been built in the current statement, so temporaries may be set before it.
  var maySetBefore = false
  /// The number of arguments where the expression being built is what a call calls.
  var argumentCount: Int?

  var facts: Facts { builder.facts }

  init(_ builder: Builder, function: Function?) {
    self.builder = builder
    self.function = function
  }

  func statement(_ kind: Statement.Kind, at range: SourceRange?) -> Statement { Statement(kind, origin: range) }

  /// The fact about an expression's type; invalid where the checker found none.
  func goType(_ syntax: GoSyntax.Expression) -> GoType { facts.types[syntax.id]?.type ?? .invalid }

  func withoutParentheses(_ syntax: GoSyntax.Expression) -> GoSyntax.Expression {
    var result = syntax
    while case .parenthesized(let inner) = result.kind { result = inner }
    return result
  }

  /// Whether the expression is the predeclared `nil`.
  func isNil(_ syntax: GoSyntax.Expression) -> Bool {
    guard case .identifier(let name) = withoutParentheses(syntax).kind else { return false }
    if let object = facts.uses[name.id] {
      if case .nil = object.kind { return true }
      return false
    }
    return facts.types[name.id]?.mode == .nilValue
  }

  func isType(_ syntax: GoSyntax.Expression) -> Bool { facts.types[syntax.id]?.mode == .type }

  /// The place of a variable that was just made.
  func read(_ variable: Variable, at range: SourceRange? = nil) -> Expression {
    builder.referenced.insert(variable)
    return Expression(.variable(variable), variable.type, origin: range)
  }

  /// What stands for an expression that could not be built.
  func placeholder(_ type: IRType, at range: SourceRange?) -> Expression { Expression(.zero, type, origin: range) }
}
