// Expressions: which file emits which.
import IR
import SwiftPrinting

extension Emitter {
  func fragment(_ node: Expression, _ expectation: Expectation = .known) -> Fragment {
    switch node.kind {
    case .constant(let value): return constant(value, node.type, expectation)
    case .constantName(let name, let package, _):
      return Fragment(.text(qualified(index.constants[name] ?? SwiftKeywords.escaped(name), package)))
    case .zero: return zero(node.type, expectation)
    case .variable, .field, .index, .dereference, .receiver: return place(node)
    case .packageVariable(let name, let package): return Fragment(.text(packageVariable(name, package)))
    case .function(let name, let package, let typeArguments):
      return functionValue(name, package, typeArguments, node.type, expectation)
    case .closure(let function):
      let closure = closure(function, expectation)
      return function.isWrapped ? Fragment(".some(" + closure.document + ")") : closure
    case .mapLookup(let map, let key):
      var isCopied = false
      if case .map(_, let element) = underlying(map.type) { isCopied = isCopiedExplicitly(element) }
      if !isUncheckedKey(key) {
        needsTry = true
        return Fragment(
          value(of: map) + (isCopied ? ".lookup(checkedCopying: " : ".lookup(checked: ") + expression(key) + ")")
      }
      return Fragment(value(of: map) + (isCopied ? ".lookup(copying: " : ".lookup(") + expression(key) + ")")
    case .address(let place): return address(of: place, expectation)
    case .binary(let symbol, let left, let right): return arithmetic(symbol, left, right, node.type, expectation)
    case .comparison(let symbol, let left, let right): return comparison(symbol, left, right)
    case .isNil(let value, let negated): return isNil(value, negated)
    case .logical(let symbol, let left, let right): return logical(symbol, left, right)
    case .not(let value): return Fragment("!" + expression(value, atLeast: .prefix), .prefix)
    case .negate(let value): return negation(value, node.type)
    case .complement(let value): return Fragment("~" + expression(value, expectation, atLeast: .prefix), .prefix)
    case .slice(let base, let low, let high, let max): return slice(base, low, high, max, node.type)
    case .convert(let value, let conversion): return convert(value, conversion, to: node.type)
    case .toInterface(let value): return toInterface(value, node.type, expectation)
    case .typeAssertion(let value, let type, let commaOK): return assertion(value, type, commaOK)
    case .call, .methodCall: return call(node)
    case .methodValue(let receiver, let method):
      let value = methodValue(receiver, method)
      // The runtime's methods have twins, and some are generic.
      guard expectation != .known, method.owner?.package != nil, !method.isInterfaceMethod else { return value }
      return Fragment(value.document + " as \(bareType(node.type))", .casting)
    case .builtin(let builtin, let arguments): return self.builtin(builtin, arguments, node.type)
    case .structLiteral(let fields): return structLiteral(fields, node.type, expectation)
    case .listLiteral(let elements, let length): return listLiteral(elements, length: length, node.type, expectation)
    case .mapLiteral(let entries): return mapLiteral(entries, node.type, expectation)
    case .tuple(let elements): return Fragment(.list("(", elements.map { expression($0, expectation) }, ")"))
    case .new: return new(node.type)
    case .make(let arguments): return make(arguments, node.type)
    case .receive(let channel, let commaOK): return receive(channel, commaOK)
    case .atomic(let operation): return atomic(operation)
    case .recover: return Fragment("recover()")
    case .copy(let value): return copy(fragment(value), of: value.type)
    case .nonNil(let value): return Fragment(unwrapped(value))
    case .held(let value): return Fragment(".some(" + expression(value, .known) + ")")
    case .looping(let iterator, let body): return looping(over: iterator, body)
    case .sheltered(let call): return sheltered(call)
    case .borrowing(let how, let operand, let reading): return borrowing(how, operand, reading)
    case .received(let channel, let commaOK): return received(channel, commaOK)
    }
  }

  /// `package.name`; the module of a standard package goes before it where a member has its name, or, in a closure, a
  /// variable that may be declared only then.
  func qualified(_ name: String, _ package: String?) -> String {
    guard let package else { return name }
    note(package)
    let isHidden = scope.memberNames.contains(package) || scope.isInClosure && scope.localNames.contains(package)
    guard isHidden, !scope.isInTypePosition, program.imported[package] == nil else { return "\(package).\(name)" }
    let module = runtimeName(isInCore(package) ? "GoRuntime" : "GoStandardLibrary")
    return "\(module).\(package).\(name)"
  }

  /// A variable of another package; one of a translated package may lie in a cell.
  private func packageVariable(_ name: String, _ package: String) -> String {
    guard let variable = program.importedVariable(name, of: package) else { return qualified(name, package) }
    return variable.storage == .cell ? "\(variable.swiftName).pointee" : variable.swiftName
  }

  /// Notes a package a file needs.
  func note(_ package: String) { if !isInCore(package) { usesStandardLibrary = true } }

  /// The atomics are part of the runtime's core.
  private func isInCore(_ package: String) -> Bool { package == "atomic" || package == "unsafe" }

  /// What a pointer points at, as an expression.
  func pointee(_ pointer: Expression) -> Expression {
    guard case .pointer(let type) = underlying(pointer.type) else { return pointer }
    return Expression(.dereference(pointer), type, origin: pointer.origin)
  }

  /// `T(value)`. Where a member or variable hides the type's name, Swift finds the type only in a type's place.
  func construct(_ type: IRType, _ arguments: Document, _ expectation: Expectation) -> Fragment {
    let name = bareType(type)
    guard isHidden(type) else { return Fragment(.text(name) + "(" + arguments + ")") }
    let call = ".init(" + arguments + ")"
    return expectation == .known ? Fragment(call) : Fragment(call + " as \(name)", .casting)
  }

  func isHidden(_ type: IRType) -> Bool {
    guard case .named(let name, _) = type, name.package == nil, let declaration = program.types[name] else {
      return false
    }
    return scope.memberNames.contains(declaration.swiftName)
  }

  /// An argument's label: only `inout`, `var` and `let` need their backticks there.
  func label(_ name: String) -> String {
    let plain = name.filter { $0 != "`" }
    return ["inout", "var", "let"].contains(plain) ? name : plain
  }

  /// The underlying value of an operand: a wrapper is opened. For operands of built-in functions, indexing, ranges.
  func value(of node: Expression) -> Document {
    let operand = expression(node, .inferred, atLeast: .postfix)
    return isWrapper(node.type) ? operand + ".rawValue" : operand
  }

  /// Whether the Swift expression is an optional, so that using what it refers to needs unwrapping.
  func isOptionalInSwift(_ node: Expression) -> Bool {
    guard isOptional(node.type) else { return false }
    switch node.kind {
    case .variable(let variable):
      if isReceiver(variable) { return scope.isReceiverOptional }
      return !variable.isNeverNil
    case .receiver: return scope.isReceiverOptional
    case .address, .new, .closure, .function, .methodValue, .copy, .nonNil: return false
    case .convert(let value, .pointer): return isOptionalInSwift(value)
    case .convert(let value, .rename): return isWrapper(value.type) || isOptionalInSwift(value)
    // From one interface to another the way leads through an assertion.
    case .toInterface(let value) where value.type == .any || (isNamedInterface(value.type) && value.type != node.type):
      return true
    case .toInterface(let value): return isOptionalInSwift(value)
    case .typeAssertion(_, let type, let commaOK): return commaOK || !isNamedInterface(type)
    case .call(let callee, _):
      guard let function = function(callee) else { return true }
      return !returnsNeverNil(function)
    case .methodCall(_, let method, _):
      guard let function = declared(method) else { return true }
      return !returnsNeverNil(function)
    default: return true
    }
  }

  /// Whether the function's only result is not optional in Swift, though Go has nil for its type.
  func returnsNeverNil(_ function: Function) -> Bool { function.results.count == 1 && function.results[0].isNeverNil }

  /// A pointer, function or interface value, unwrapped: `p`, `p!`, `p.checked()`.
  func unwrapped(_ node: Expression) -> Document {
    if case .borrowing(.retained, let borrowed, _) = node.kind { return unwrapped(borrowed) + ".kept" }
    if case .toInterface(let value) = node.kind, isNamedInterface(node.type), !isOptionalInSwift(node) {
      return "(" + parenthesized(toInterface(value, node.type, .known), atLeast: .casting.tighter)
        + " as \(bareType(node.type)))"
    }
    let operand = expression(node, .inferred, atLeast: .postfix)
    guard isOptionalInSwift(node) else { return operand }
    return flavoured(fatal: { operand + "!" }, throwing: { operand + ".checked()" })
  }

  /// Whether an expression has more than a name in it, so that evaluating it late could see another value.
  func isSimple(_ node: Expression) -> Bool {
    switch node.kind {
    case .zero, .receiver, .function: true
    case .variable(let variable): variable.storage == .plain && !variable.isAssigned
    case .convert(let value, .rename), .toInterface(let value): isSimple(value)
    default: node.constantValue != nil
    }
  }
}
