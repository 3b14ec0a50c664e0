// Operators: Go's arithmetic wraps, its division panics, its shifts take any count.
import IR
import SwiftPrinting

extension Emitter {
  private func isFloating(_ type: IRType) -> Bool {
    switch underlying(type) {
    case .float32, .float64, .complex64, .complex128, .string: true
    case .typeParameter(let name): genericConstraint(name).map { [.any, .ordered, .string].contains($0) } ?? true
    default: false
    }
  }

  private func genericConstraint(_ name: String) -> TypeParameter.Constraint? {
    scope.typeParameters.first { $0.name == name }?.constraint
  }

  func arithmetic(
    _ symbol: ArithmeticOperator, _ left: Expression, _ right: Expression, _ type: IRType,
    _ expectation: Expectation = .known
  ) -> Fragment {
    // A constant on the left says its type unless the other side gives it, or what surrounds the two.
    let isShift = symbol == .shiftLeft || symbol == .shiftRight
    let first = isUntyped(left) && (isShift || isUntyped(right)) ? expectation : .known
    switch symbol {
    case .add, .subtract, .multiply:
      let level: Precedence = symbol == .multiply ? .multiplication : .addition
      return chain(left, (isFloating(type) ? "" : "&") + symbol.rawValue, right, level, first)
    case .divide, .remainder: return division(symbol, left, right, type, first)
    case .and: return chain(left, "&", right, .multiplication, first)
    case .or: return chain(left, "|", right, .addition, first)
    case .exclusiveOr: return chain(left, "^", right, .addition, first)
    case .andNot:
      let operand = "~" + expression(right, atLeast: .prefix)
      return Fragment(chain: leftOperand(left, .multiplication, first), "&", operand, .multiplication)
    case .shiftLeft, .shiftRight: return shift(symbol, left, right, first)
    }
  }

  /// Whether the text of a number has no type of its own: a constant, a shifted constant.
  func isUntyped(_ node: Expression) -> Bool {
    switch node.kind {
    case .constant: true
    case .binary(.shiftLeft, let left, _), .binary(.shiftRight, let left, _): isUntyped(left)
    case .binary(_, let left, let right): isUntyped(left) && isUntyped(right)
    case .negate(let value), .complement(let value): isUntyped(value)
    default: false
    }
  }

  private func leftOperand(_ node: Expression, _ level: Precedence, _ expectation: Expectation = .known) -> Fragment {
    let operand = fragment(node, expectation)
    return operand.precedence < level ? Fragment("(" + operand.document + ")") : operand
  }

  private func chain(
    _ left: Expression, _ symbol: String, _ right: Expression, _ level: Precedence, _ expectation: Expectation
  ) -> Fragment {
    Fragment(chain: leftOperand(left, level, expectation), symbol, expression(right, atLeast: level.tighter), level)
  }

  private func division(
    _ symbol: ArithmeticOperator, _ left: Expression, _ right: Expression, _ type: IRType, _ expectation: Expectation
  ) -> Fragment {
    if isFloating(type) || isHarmlessDivisor(right) {
      return chain(left, divisionSymbol(symbol, type), right, .multiplication, expectation)
    }
    return flavoured(
      fatal: { chain(left, "&" + symbol.rawValue, right, .multiplication, expectation) },
      throwing: {
        let name = symbol == .divide ? "quotient" : "remainder"
        return Fragment(.text(runtimeFunction(name)) + .list("(", [expression(left), expression(right)], ")"))
      })
  }

  /// Swift's own operators are for types that it knows, those of the runtime for all numbers.
  private func divisionSymbol(_ symbol: ArithmeticOperator, _ type: IRType) -> String {
    if case .typeParameter = underlying(type), !isFloating(type) { return "&" + symbol.rawValue }
    return symbol.rawValue
  }

  /// A constant other than 0 and -1 cannot trap in Swift either.
  func isHarmlessDivisor(_ node: Expression) -> Bool {
    switch node.constantValue {
    case .integer(let digits, _)?, .rune(let digits, _)?: digits != "0" && digits != "-1"
    default: false
    }
  }

  /// Whether Swift's `<<` and `>>` do what Go's do: the count cannot be negative.
  func isHarmlessCount(_ node: Expression) -> Bool {
    if node.constantValue != nil { return true }
    if case .integer(let kind) = underlying(node.type) { return !kind.isSigned }
    return false
  }

  private func shift(
    _ symbol: ArithmeticOperator, _ left: Expression, _ right: Expression, _ expectation: Expectation
  ) -> Fragment {
    let value = fragment(left, expectation)
    guard isHarmlessCount(right) else {
      if scope.isThrowing {
        needsTry = true
        let operand = parenthesized(value, atLeast: .prefix)
        let count = Document.text(runtimeFunction("shiftCount")) + "(checked: " + count(right) + ")"
        return Fragment(operand + " \(symbol.rawValue) " + count, .shift)
      }
      if case .typeParameter = underlying(right.type) {
        let count = Document.text(runtimeFunction("shiftCount")) + "(" + expression(right) + ")"
        return Fragment(parenthesized(value, atLeast: .prefix) + " \(symbol.rawValue) " + count, .shift)
      }
      let name = symbol == .shiftLeft ? "goShiftLeft" : "goShiftRight"
      return Fragment(.text(runtimeFunction(name)) + .list("(", [value.document, count(right)], ")"))
    }
    // Shifts do not associate in Swift.
    let operand = parenthesized(value, atLeast: .prefix)
    return Fragment(operand + " \(symbol.rawValue) " + countOperand(right), .shift)
  }

  private func count(_ node: Expression) -> Document { isWrapper(node.type) ? value(of: node) : expression(node) }

  private func countOperand(_ node: Expression) -> Document {
    isWrapper(node.type) ? value(of: node) : expression(node, atLeast: .prefix)
  }

  func comparison(_ symbol: ComparisonOperator, _ left: Expression, _ right: Expression) -> Fragment {
    let isChecked = scope.isThrowing && program.comparisonMayPanic(left, right)
    if isChecked { needsTry = true }
    /// `name(left, right)`, which is false where `!=` is true.
    func call(_ name: String) -> Fragment {
      let first = expression(left, isLiteral(left) ? .inferred : .known)
      let arguments = Document.list(isChecked ? "(checked: " : "(", [first, expression(right)], ")")
      let call = Document.text(runtimeFunction(name)) + arguments
      return symbol == .equal ? Fragment(call) : Fragment("!" + call, .prefix)
    }
    if isNamedInterface(left.type) || isNamedInterface(right.type) { return call("equal") }
    if isChecked { return call(underlying(left.type) == .any ? "equal" : "areEqual") }
    if case .typeParameter(let name) = left.type, program.copiedTypeParameters.contains(name) {
      return call("areEqual")
    }
    if let compared = objectComparison(symbol, left, right) { return compared }
    let bothConstant = (isLiteral(left) || isUntyped(left)) && (isLiteral(right) || isUntyped(right))
    let operand = Fragment(expression(left, bothConstant ? .inferred : .known, atLeast: .comparison.tighter))
    return Fragment(chain: operand, symbol.rawValue, expression(right, atLeast: .comparison.tighter), .comparison)
  }

  /// `left.isEqual(to: right)` of structs that are objects in Swift; in an `any` what has no such method.
  private func objectComparison(_ symbol: ComparisonOperator, _ left: Expression, _ right: Expression) -> Fragment? {
    let call: Document
    switch left.type {
    case .named where isComparedByMethod(left.type):
      call = expression(left, .inferred, atLeast: .postfix) + ".isEqual(to: " + expression(right) + ")"
    case .named where declaration(of: left.type)?.representation == .object:
      let sides = [left, right].map { Document.text(runtimeName("GoAny")) + "(value: " + expression($0) + ")" }
      return Fragment(sides[0] + " \(symbol.rawValue) " + sides[1], .comparison)
    default: return nil
    }
    return symbol == .equal ? Fragment(call) : Fragment("!" + call, .prefix)
  }

  private func isLiteral(_ node: Expression) -> Bool {
    switch node.kind {
    case .constant, .listLiteral: true
    default: false
    }
  }

  func isNil(_ value: Expression, _ negated: Bool) -> Fragment {
    if isReceiver(value), !scope.isReceiverOptional, !isWrapper(value.type) {
      return Fragment((negated ? "!" : "") + "\(runtimeFunction("isNilPointer"))(self)", negated ? .prefix : .postfix)
    }
    let operand = isWrapper(value.type) ? self.value(of: value) : expression(value, .inferred, atLeast: .casting)
    return Fragment(operand + (negated ? " != nil" : " == nil"), .comparison)
  }

  /// `a && b`. Where the right side throws it is a conditional expression, because Swift's operators on booleans lose
  /// the type of the error.
  func logical(_ symbol: LogicalOperator, _ left: Expression, _ right: Expression) -> Fragment {
    let level: Precedence = symbol == .and ? .conjunction : .disjunction
    let first = leftOperand(left, level)
    let outer = needsTry
    needsTry = false
    let second = fragment(right)
    let isThrowing = needsTry
    needsTry = outer || isThrowing
    if isThrowing {
      let condition = parenthesized(first, atLeast: .ternary.tighter)
      let value = parenthesized(second, atLeast: .ternary.tighter)
      return Fragment(
        symbol == .and ? choice(condition, value, "false") : choice(condition, "true", value), .ternary)
    }
    return Fragment(chain: first, symbol.rawValue, parenthesized(second, atLeast: level.tighter), level)
  }

  /// `condition ? one : other`, in three lines where it is too long for one.
  private func choice(_ condition: Document, _ one: Document, _ other: Document) -> Document {
    .group([condition, .nest([.line, "? ", one, .line, ": ", other])])
  }

  func negation(_ value: Expression, _ type: IRType) -> Fragment {
    if isFloating(type) { return Fragment("-" + expression(value, atLeast: .prefix.tighter), .prefix) }
    return Fragment("0 &- " + expression(value, atLeast: .addition.tighter), .addition)
  }

  /// `place += value`.
  func compound(_ place: Expression, _ symbol: ArithmeticOperator, _ value: Expression) -> Document {
    if isAtomicObject(place) { return assignment(of: place, arithmeticValue(place, symbol, value)) }
    if needsSetter(place) { return assignment(of: place, arithmeticValue(place, symbol, value)) }
    let left = settable(place)
    switch symbol {
    case .add, .subtract, .multiply:
      return left + " \(isFloating(place.type) ? "" : "&")\(symbol.rawValue)= " + expression(value)
    case .divide, .remainder:
      if isFloating(place.type) || isHarmlessDivisor(value) {
        return left + " \(divisionSymbol(symbol, place.type))= " + expression(value)
      }
      if scope.isThrowing { return left + " = " + arithmeticValue(place, symbol, value).document }
      return left + " &\(symbol.rawValue)= " + expression(value)
    case .and, .or, .exclusiveOr: return left + " \(symbol.rawValue)= " + expression(value)
    case .andNot: return left + " &= ~" + expression(value, atLeast: .prefix)
    case .shiftLeft, .shiftRight:
      if isHarmlessCount(value) { return left + " \(symbol.rawValue)= " + countOperand(value) }
      return left + " = " + arithmeticValue(place, symbol, value).document
    }
  }

  private func arithmeticValue(_ place: Expression, _ symbol: ArithmeticOperator, _ value: Expression) -> Fragment {
    arithmetic(symbol, place, value, place.type)
  }
}
