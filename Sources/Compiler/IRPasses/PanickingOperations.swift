// The operations that may panic, each by itself: what FindPanics begins with.
import IR

/// Whether evaluating the node itself, its operands apart, may panic. A pointer in one of the variables that are never
/// nil can be followed.
func canPanic(_ expression: Expression, in program: Program, neverNil: Set<Variable> = []) -> Bool {
  func isCertain(_ pointer: Expression) -> Bool {
    switch pointer.kind {
    case .variable(let variable): neverNil.contains(variable)
    case .address, .new: true
    default: false
    }
  }
  switch expression.kind {
  case .index(let base, let index):
    if case .map = program.underlying(base.type) { return program.mayBeUncomparable(index) }
    return true
  case .mapLookup(_, let key): return program.mayBeUncomparable(key)
  case .mapLiteral(let entries): return entries.contains { program.mayBeUncomparable($0.key) }
  case .convert(_, .sliceToArray): return true
  case .slice: return true
  case .dereference(let base), .field(let base, _, isThroughPointer: true): return !isCertain(base)
  case .typeAssertion(_, _, let commaOK): return !commaOK
  case .binary(.shiftLeft, _, let count), .binary(.shiftRight, _, let count):
    if count.constantValue != nil { return false }
    switch program.underlying(count.type) {
    case .integer(let kind): return kind.isSigned
    case .typeParameter: return true
    default: return false
    }
  case .binary(let symbol, _, let divisor):
    guard symbol == .divide || symbol == .remainder else { return false }
    if divisor.constantValue != nil { return false }
    switch program.underlying(expression.type) {
    case .integer, .typeParameter: return true
    default: return false
    }
  case .atomic(let operation):
    if operation.mayPanic { return true }
    guard case .pointer = operation.cell.type else { return false }
    return !isCertain(operation.cell)
  case .comparison(_, let left, let right): return program.comparisonMayPanic(left, right)
  case .call(let callee, _):
    switch callee.kind {
    case .function(_, nil, _), .closure: return false
    case .function:
      if let function = program.imported(callee) { return function.throwsPanic }
      return program.hasThrowingTwin(expression) || program.mayPanicInside(expression)
    default: return true
    }
  case .methodCall(let receiver, let method, _):
    if program.hasThrowingTwin(expression) || program.mayPanicInside(expression) { return true }
    if program.imported(method)?.throwsPanic == true { return true }
    if case .pointer = receiver.type, case .variable(let variable) = receiver.kind, variable.kind == .receiver {
      return false
    }
    if case .pointer = receiver.type { return !isCertain(receiver) }
    return method.isInterfaceMethod
  // Of a type parameter there is always one.
  case .methodValue(let receiver, let method):
    return method.isInterfaceMethod && program.isInterface(receiver.type) && !isCertain(receiver)
  case .builtin(.delete, let arguments): return arguments.last.map(program.mayBeUncomparable) ?? false
  case .builtin(let builtin, _): return builtin == .panic || builtin == .close
  case .make(let arguments): return !arguments.allSatisfy { $0.constantValue != nil }
  default: return false
  }
}
