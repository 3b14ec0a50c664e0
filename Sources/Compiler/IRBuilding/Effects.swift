/// Effects of expressions: whether evaluating one later, or not at all, could make a difference.
import IR

extension Builder {
  /// Whether an expression calls, receives, or reads what may change. Literals, addresses, conversions, closures and
  /// calls of a few functions known to be pure have none.
  func hasEffects(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .constant, .constantName, .zero, .function, .closure, .new: false
    case .variable, .packageVariable, .dereference, .index, .mapLookup, .receive, .atomic, .recover, .builtin,
      .typeAssertion, .methodCall, .received, .receiver, .sheltered, .looping, .borrowing:
      true
    case .address(let operand):
      // The address of a variable is the variable, whatever it holds.
      switch operand.kind {
      case .variable: false
      default: hasEffects(operand)
      }
    case .call(let callee, let arguments): !isPure(callee) || arguments.all.contains { hasEffects($0) }
    case .field(let base, _, let isThroughPointer): isThroughPointer || hasEffects(base)
    case .binary(let operation, let left, let right):
      operation == .divide || operation == .remainder || hasEffects(left) || hasEffects(right)
    case .comparison(_, let left, let right), .logical(_, let left, let right): hasEffects(left) || hasEffects(right)
    case .isNil(let operand, _), .not(let operand), .negate(let operand), .complement(let operand),
      .convert(let operand, _), .toInterface(let operand), .methodValue(let operand, _), .copy(let operand),
      .nonNil(let operand), .held(let operand):
      hasEffects(operand)
    case .slice(let base, let low, let high, let max):
      [base, low, high, max].compactMap { $0 }.contains { hasEffects($0) }
    case .structLiteral(let fields): fields.contains { hasEffects($0.value) }
    case .listLiteral(let items, _): items.contains { hasEffects($0.value) }
    case .mapLiteral(let entries): entries.contains { hasEffects($0.key) || hasEffects($0.value) }
    case .tuple(let elements), .make(let elements): elements.contains { hasEffects($0) }
    }
  }

  /// Whether a callee is a function of a standard package whose result depends on its arguments alone.
  private func isPure(_ callee: Expression) -> Bool {
    guard case .function(let name, let package?, _) = callee.kind else { return false }
    switch package {
    case "errors": return name == "New"
    case "fmt": return name == "Errorf" || name.hasPrefix("Sprint")
    case "strings", "strconv", "unicode", "utf8", "math", "bits": return true
    default: return false
    }
  }
}

extension Arguments.Variadic {
  /// No extra arguments were given.
  var isEmpty: Bool { if case .elements(let elements) = self { elements.isEmpty } else { false } }
}
