/// Embedding: promotion made explicit, a chain of fields for every `x.f` that passes through embedded ones.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  /// A field of a struct value or place, or of what a pointer points to.
  func field(_ base: Expression, _ field: Object, type: IRType? = nil, at range: SourceRange?) -> Expression {
    let type = type ?? builder.type(field.type)
    if case .dereference(let pointer) = base.kind, !builder.isPointer(base.type) {
      return Expression(.field(pointer, name: field.name, isThroughPointer: true), type, origin: range)
    }
    if builder.isPointer(base.type) {
      let base = plainPointer(base)
      return Expression(.field(base, name: field.name, isThroughPointer: true), type, origin: range)
    }
    return Expression(.field(base, name: field.name, isThroughPointer: false), type, origin: range)
  }

  /// Follows the embedded fields that a selection passes through.
  func promote(_ base: Expression, through path: [Object], at range: SourceRange?) -> Expression {
    path.reduce(base) { field($0, $1, at: range) }
  }
}
