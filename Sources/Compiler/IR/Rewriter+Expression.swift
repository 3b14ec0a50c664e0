// Rewriting of an expression's children, complete over every case.
extension Rewriter {
  /// The expression with its children rewritten, itself not yet.
  package func rewriteChildren(of node: Expression) -> Expression {
    var result = node
    result.kind = rewriteChildren(of: node.kind)
    return result
  }

  private func rewriteChildren(of kind: Expression.Kind) -> Expression.Kind {
    switch kind {
    case .constant, .constantName, .zero, .variable, .function, .packageVariable, .new, .recover,
      .received, .receiver:
      return kind
    case .closure(let function):
      rewriteClosure(function)
      return kind
    case .field(let base, let name, let isThroughPointer):
      return .field(rewrite(base), name: name, isThroughPointer: isThroughPointer)
    case .index(let base, let index): return .index(rewrite(base), rewrite(index))
    case .mapLookup(let map, let key): return .mapLookup(rewrite(map), rewrite(key))
    case .dereference(let pointer): return .dereference(rewrite(pointer))
    case .address(let place): return .address(rewrite(place))
    case .binary(let symbol, let left, let right): return .binary(symbol, rewrite(left), rewrite(right))
    case .comparison(let symbol, let left, let right): return .comparison(symbol, rewrite(left), rewrite(right))
    case .isNil(let value, let negated): return .isNil(rewrite(value), negated: negated)
    case .logical(let symbol, let left, let right): return .logical(symbol, rewrite(left), rewrite(right))
    case .not(let value): return .not(rewrite(value))
    case .negate(let value): return .negate(rewrite(value))
    case .complement(let value): return .complement(rewrite(value))
    case .slice(let base, let low, let high, let max):
      return .slice(rewrite(base), low: rewrite(low), high: rewrite(high), max: rewrite(max))
    case .convert(let value, let conversion): return .convert(rewrite(value), conversion)
    case .toInterface(let value): return .toInterface(rewrite(value))
    case .typeAssertion(let value, let type, let commaOK):
      return .typeAssertion(rewrite(value), to: type, commaOK: commaOK)
    case .call(let callee, let arguments): return .call(rewrite(callee), rewrite(arguments))
    case .methodCall(let receiver, let method, let arguments):
      return .methodCall(rewrite(receiver), method, rewrite(arguments))
    case .methodValue(let receiver, let method): return .methodValue(rewrite(receiver), method)
    case .builtin(let builtin, let arguments): return .builtin(builtin, rewrite(arguments))
    case .structLiteral(let fields): return .structLiteral(fields.map { ($0.name, rewrite($0.value)) })
    case .listLiteral(let elements, let length):
      return .listLiteral(elements.map { ($0.index, rewrite($0.value)) }, length: length)
    case .mapLiteral(let entries): return .mapLiteral(entries.map { (rewrite($0.key), rewrite($0.value)) })
    case .tuple(let elements): return .tuple(rewrite(elements))
    case .make(let arguments): return .make(rewrite(arguments))
    case .receive(let channel, let commaOK): return .receive(rewrite(channel), commaOK: commaOK)
    case .atomic(var operation):
      operation.cell = rewrite(operation.cell)
      operation.arguments = rewrite(operation.arguments)
      return .atomic(operation)
    case .copy(let value): return .copy(rewrite(value))
    case .nonNil(let value): return .nonNil(rewrite(value))
    case .held(let value): return .held(rewrite(value))
    case .looping(let iterator, let body): return .looping(over: rewrite(iterator), body: rewrite(body))
    case .sheltered(let call): return .sheltered(rewrite(call))
    case .borrowing(let how, let operand, let reading): return .borrowing(how, rewrite(operand), reading: reading)
    }
  }

  package func rewrite(_ arguments: Arguments) -> Arguments {
    var result = Arguments(rewrite(arguments.positional))
    switch arguments.variadic {
    case nil: break
    case .elements(let elements): result.variadic = .elements(rewrite(elements))
    case .slice(let slice): result.variadic = .slice(rewrite(slice))
    }
    return result
  }
}
