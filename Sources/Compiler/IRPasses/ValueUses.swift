import IR

// Where a program copies a value: the positions that CopyValues makes explicit and ChooseRepresentations counts.

/// Calls the closure with each expression whose value is copied into a variable, parameter, result, element, channel or
/// interface.
func forEachValueUse(in program: Program, _ use: @escaping (Expression) -> Void) {
  ValueUses { value in
    use(value)
    return value
  }.apply(to: program)
}

/// A rewriting of all value positions.
struct ValueUses {
  let change: (Expression) -> Expression

  init(_ change: @escaping (Expression) -> Expression) { self.change = change }

  func apply(to program: Program) {
    program.rewrite(with: Rewriter(expression: expression, statement: { [statement($0)] }))
    for file in program.files.indices {
      program.files[file].items = program.files[file].items.map { item in
        guard case .variable(var global) = item else { return item }
        global.value = global.value.map(change)
        return .variable(global)
      }
    }
  }

  private func expression(_ expression: Expression) -> Expression {
    var result = expression
    switch expression.kind {
    case .call(let callee, let arguments): result.kind = .call(callee, self.arguments(arguments))
    case .methodCall(let receiver, let method, let arguments):
      result.kind = .methodCall(receiver, method, self.arguments(arguments))
    case .builtin(let builtin, let arguments):
      switch builtin {
      case .append, .appendSlice, .panic: result.kind = .builtin(builtin, arguments.map(change))
      default: break
      }
    case .structLiteral(let fields): result.kind = .structLiteral(fields.map { ($0.name, change($0.value)) })
    case .listLiteral(let elements, let length):
      result.kind = .listLiteral(elements.map { ($0.index, change($0.value)) }, length: length)
    case .mapLiteral(let entries): result.kind = .mapLiteral(entries.map { (change($0.key), change($0.value)) })
    case .methodValue(let receiver, let method) where !method.hasPointerReceiver && !method.isInterfaceMethod:
      result.kind = .methodValue(change(receiver), method)
    case .toInterface(let value): result.kind = .toInterface(change(value))
    case .tuple(let elements): result.kind = .tuple(elements.map(change))
    case .atomic(var operation):
      operation.arguments = operation.arguments.map(change)
      result.kind = .atomic(operation)
    default: break
    }
    return result
  }

  private func arguments(_ arguments: Arguments) -> Arguments {
    var result = Arguments(arguments.positional.map(change))
    switch arguments.variadic {
    case nil: break
    case .elements(let elements): result.variadic = .elements(elements.map(change))
    case .slice(let slice): result.variadic = .slice(slice)
    }
    return result
  }

  /// A value receiver is evaluated, and so copied, where the call is put off.
  private func receiverCopied(_ call: Expression) -> Expression {
    guard case .methodCall(let receiver, let method, let arguments) = call.kind, !method.hasPointerReceiver,
      !method.isInterfaceMethod
    else { return call }
    var result = call
    result.kind = .methodCall(change(receiver), method, arguments)
    return result
  }

  private func statement(_ statement: Statement) -> Statement {
    var result = statement
    switch statement.kind {
    case .define(let targets, let values): result.kind = .define(targets, values.map(change))
    case .assign(let targets, let values): result.kind = .assign(targets, values.map(change))
    case .send(let channel, let value): result.kind = .send(channel: channel, value: change(value))
    case .return(let values): result.kind = .return(values.map(change))
    case .panic(let value): result.kind = .panic(change(value))
    case .go(let call): result.kind = .go(Call(receiverCopied(call.expression)))
    case .defer(let call): result.kind = .defer(Call(receiverCopied(call.expression)))
    case .select(var select):
      for index in select.clauses.indices {
        if case .send(let channel, let value) = select.clauses[index].communication {
          select.clauses[index].communication = .send(channel: channel, value: change(value))
        }
      }
      result.kind = .select(select)
    default: break
    }
    return result
  }
}
