/// Atomics: functions of sync/atomic and methods of its types, known by the package that declares them.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  private static var path: String { "sync/atomic" }

  /// `atomic.AddInt64(&x.n, 1)`
  func atomicFunction(
    _ syntax: GoSyntax.Expression, _ callee: GoSyntax.Expression, _ arguments: [GoSyntax.Expression]
  ) -> Expression? {
    guard case .selector(_, let name) = callee.kind, facts.selections[callee.id] == nil,
      let object = facts.uses[name.id], object.packagePath == Self.path, !builder.isOwn(object),
      case .function(let signature) = object.type, let operation = operation(ofFunction: object.name),
      arguments.count == signature.parameters.count, let first = arguments.first,
      let address = signature.parameters.first,
      case .pointer(let pointee) = address.type
    else { return nil }
    let pointer = expression(first, as: builder.type(address.type))
    let rest = zip(arguments, signature.parameters).dropFirst().map { expression($0, as: builder.type($1.type)) }
    let (cell, kind) = cell(behind: pointer)
    return Expression(
      .atomic(
        AtomicOperation(
          operation: operation, cell: cell, cellKind: kind, valueType: builder.type(pointee), arguments: rest,
          functionName: object.name)),
      builder.type(goType(syntax)), origin: syntax.range)
  }

  /// A method of a type of sync/atomic: the cell is the place of the object.
  func atomicMethod(
    _ method: Method, _ owner: Expression, _ arguments: Arguments, _ type: IRType, at range: SourceRange
  ) -> Expression? {
    let object = place(of: owner)
    guard let foreign = builder.foreignType(object.type), foreign.path == Self.path,
      let operation = AtomicOperation.Operation(rawValue: method.name), let value = valueType(object.type, foreign.name)
    else { return nil }
    return Expression(
      .atomic(
        AtomicOperation(
          operation: operation, cell: object, cellKind: .object, valueType: value, arguments: arguments.positional,
          functionName: nil)),
      type, origin: range)
  }

  /// The variable or field whose address is given, else the pointer.
  private func cell(behind pointer: Expression) -> (Expression, AtomicOperation.Cell) {
    if case .address(let place) = pointer.kind {
      switch place.kind {
      case .variable, .field: return (place, .object)
      default: break
      }
    }
    return (pointer, .pointer)
  }

  /// The operation in a name like `CompareAndSwapUint32`.
  private func operation(ofFunction name: String) -> AtomicOperation.Operation? {
    let operations: [AtomicOperation.Operation] = [.compareAndSwap, .load, .store, .swap, .add, .and, .or]
    let types = ["Int32", "Int64", "Uint32", "Uint64", "Uintptr", "Pointer"]
    return operations.first { operation in
      name.hasPrefix(operation.rawValue) && types.contains(String(name.dropFirst(operation.rawValue.count)))
    }
  }

  /// What a cell of a type of sync/atomic holds.
  private func valueType(_ type: IRType, _ name: String) -> IRType? {
    switch name {
    case "Bool": return .bool
    case "Int32": return .integer(.int32)
    case "Int64": return .integer(.int64)
    case "Uint32": return .integer(.uint32)
    case "Uint64": return .integer(.uint64)
    case "Uintptr": return .integer(.uintptr)
    case "Value": return .any
    case "Pointer":
      guard case .named(_, let arguments) = type, let pointee = arguments.first else { return nil }
      return .pointer(pointee)
    default: return nil
    }
  }
}
