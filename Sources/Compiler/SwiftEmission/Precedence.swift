import IR
import SwiftPrinting

/// Swift's levels of binding, loosest first. Parentheses are added in ``Emitter/expression(_:_:atLeast:)`` only: where
/// an operand binds more loosely than its place demands.
enum Precedence: Int, Comparable {
  case trying, assignment, ternary, disjunction, conjunction, comparison, coalescing, casting, range, addition
  case multiplication, shift, prefix, postfix

  static func < (left: Precedence, right: Precedence) -> Bool { left.rawValue < right.rawValue }

  /// The next tighter level: what the right operand of a left-associative operator demands.
  var tighter: Precedence { Precedence(rawValue: rawValue + 1) ?? .postfix }
}

/// An emitted expression with what its surroundings need to know.
struct Fragment {
  var document: Document
  var precedence: Precedence
  /// The operands of a chain of operators on one level, to be filled line by line.
  var chain: [Document]?
  /// A function literal that is called at once: behind `try` it stands on lines of its own, unless it fits on one.
  var isCalledLiteral = false

  init(_ document: Document, _ precedence: Precedence = .postfix, chain: [Document]? = nil) {
    self.document = document
    self.precedence = precedence
    self.chain = chain
  }

  /// `left symbol right`, joining a chain of the same level on the left.
  init(chain left: Fragment, _ symbol: String, _ right: Document, _ level: Precedence) {
    let items = (left.precedence == level ? left.chain : nil) ?? [left.document]
    let all = items + [.text(symbol + " ") + right]
    self.init(.group(.nest(.fill(all))), level, chain: all)
  }
}

/// Whether the place an expression stands in gives it its type.
enum Expectation {
  /// A literal may stand bare.
  case known
  /// A literal must say its type unless it is the one Swift gives it.
  case inferred
}

extension Emitter {
  /// An expression as an operand of a place that demands a level of binding: the one place that adds parentheses.
  func expression(_ node: Expression, _ expectation: Expectation = .known, atLeast level: Precedence) -> Document {
    parenthesized(fragment(node, expectation), atLeast: level)
  }

  func parenthesized(_ fragment: Fragment, atLeast level: Precedence) -> Document {
    fragment.precedence < level ? "(" + fragment.document + ")" : fragment.document
  }

  /// An expression on its own: an argument, an element, a right side.
  func expression(_ node: Expression, _ expectation: Expectation = .known) -> Document {
    fragment(node, expectation).document
  }

  /// An expression where a `try` may go before it.
  func root(_ node: Expression, _ expectation: Expectation = .known) -> Document {
    tried { fragment(node, expectation) }.document
  }
}
