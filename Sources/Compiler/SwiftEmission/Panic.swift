// Panics: fatal, or thrown where somebody can see them.
import IR
import SwiftPrinting

extension Emitter {
  /// `panic(v)` as a statement.
  func panicStatement(_ value: Expression) -> Document {
    guard scope.isThrowing else { return panicCall(value).document }
    hasThrown = true
    return "throw " + tried { Fragment("\(runtimeName("GoPanic"))(" + panicValue(value) + ")") }.document
  }

  /// `panic(v)` as a call that never returns.
  func panicCall(_ value: Expression) -> Fragment {
    Fragment(.text(runtimeFunction("panic")) + "(" + panicValue(value) + ")")
  }

  /// The value bare: the runtime takes every value.
  private func panicValue(_ node: Expression) -> Document {
    if case .toInterface(let value) = node.kind, node.type == .any, isBareLiteral(value) { return expression(value) }
    return expression(node, .inferred)
  }
}
