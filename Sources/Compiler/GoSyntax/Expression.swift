import Diagnostics

/// An expression or a type expression: Go's grammar cannot always tell them apart before types are known.
package struct Expression: Sendable {
  package let id: NodeID
  package let range: SourceRange
  package let kind: Kind
  package init(id: NodeID, range: SourceRange, kind: Kind) {
    self.id = id
    self.range = range
    self.kind = kind
  }

  package indirect enum Kind: Sendable {
    /// A name; its `Identifier` shares the expression's id.
    case identifier(Identifier)
    case basicLiteral(BasicLiteral)
    /// `T{…}`; the type is nil inside a composite literal that elides it.
    case compositeLiteral(type: Expression?, elements: [CompositeElement])
    case functionLiteral(FunctionType, Block)
    case parenthesized(Expression)
    /// `x.name`: package member, field, method, or method expression.
    case selector(Expression, Identifier)
    /// `x[i]` or `G[T, U]`.
    case index(Expression, [Expression])
    case slice(Expression, low: Expression?, high: Expression?, max: Expression?)
    /// `x.(T)`; nil for `x.(type)`.
    case typeAssertion(Expression, type: Expression?)
    /// A call or a conversion. `hasEllipsis`: the last argument is followed by `...`.
    case call(Expression, arguments: [Expression], hasEllipsis: Bool)
    /// `*x`: dereference or pointer type.
    case star(Expression)
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    /// `[N]T`; the length is nil for `[...]T`.
    case arrayType(length: Expression?, element: Expression)
    case sliceType(element: Expression)
    case structType(fields: [Field])
    case functionType(FunctionType)
    case interfaceType(elements: [InterfaceElement])
    case mapType(key: Expression, value: Expression)
    case channelType(ChannelDirection, element: Expression)
    /// `...T` in a parameter list.
    case ellipsis(Expression)
    /// What stands where the parser reported a syntax error.
    case bad
  }
}

package struct BasicLiteral: Sendable {
  package enum Kind: String, Sendable { case integer, float, imaginary, rune, string }
  package let kind: Kind
  /// As written, quotes included.
  package let text: String
  package init(kind: Kind, text: String) {
    self.kind = kind
    self.text = text
  }
}

/// `key: value` or `value` in a composite literal.
package struct CompositeElement: Sendable {
  package let key: Expression?
  package let value: Expression
  package init(key: Expression?, value: Expression) {
    self.key = key
    self.value = value
  }
}

/// A method, or an embedded element: a union of terms, each possibly with `~`.
package enum InterfaceElement: Sendable {
  case method(name: Identifier, FunctionType, documentation: CommentGroup?, comment: CommentGroup?)
  case union([(tilde: Bool, type: Expression)])
}

package enum ChannelDirection: String, Sendable { case both, send, receive }

package enum UnaryOperator: String, Sendable {
  case plus = "+", minus = "-", not = "!", complement = "^", address = "&", receive = "<-", tilde = "~"
}

package enum BinaryOperator: String, Sendable, CaseIterable {
  case logicalOr = "||", logicalAnd = "&&"
  case equal = "==", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
  case add = "+", subtract = "-", or = "|", exclusiveOr = "^"
  case multiply = "*", divide = "/", remainder = "%", shiftLeft = "<<", shiftRight = ">>", and = "&", andNot = "&^"

  package var isComparison: Bool {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual: true
    default: false
    }
  }
  package var isShift: Bool { self == .shiftLeft || self == .shiftRight }
}
