// Looks: the uses of a variable for which what it holds need not be counted.
import IR

extension BorrowingFacts {
  /// The expression with `change` applied to each operand that it only looks at.
  ///
  /// It looks at what it compares with nil or another pointer, at what it dereferences or reads a field of, at the
  /// owner of an atomic field and the receiver of a quiet method, at the old pointer of a compare-and-swap, and at a
  /// struct with a map that it looks up or takes the length of.
  func changingLooks(in node: Expression, _ change: (Expression) -> Expression) -> Expression {
    var result = node
    switch node.kind {
    case .isNil(let value, let negated): result.kind = .isNil(change(value), negated: negated)
    case .comparison(let symbol, let left, let right) where symbol == .equal || symbol == .notEqual:
      if case .pointer(let pointee) = left.type, !isObject(pointee) {
        result.kind = .comparison(symbol, change(left), right)
      }
    case .dereference(let pointer):
      if case .pointer(let pointee) = pointer.type, !isObject(pointee) { result.kind = .dereference(change(pointer)) }
    case .field(let base, let name, false):
      if case .named = base.type, !isMap(node.type) {
        result.kind = .field(change(base), name: name, isThroughPointer: false)
      }
    case .field(let base, let name, true):
      if isPlainField(node) { result.kind = .field(change(base), name: name, isThroughPointer: true) }
    case .mapLookup(let map, let key): result.kind = .mapLookup(changingOwner(of: map, change), key)
    case .builtin(.len, let operands): result.kind = .builtin(.len, operands.map { changingOwner(of: $0, change) })
    case .methodCall(let receiver, let method, let arguments):
      guard case .pointer(let pointee) = receiver.type, isObject(pointee),
        let called = declaration(of: method, in: program), quiet.contains(called), !called.toleratesNilReceiver,
        !isLender(called)
      else { break }
      result.kind = .methodCall(change(receiver), method, arguments)
    case .atomic(var operation):
      guard operation.cellKind == .object else { break }
      if case .field(let owner, let name, true) = operation.cell.kind {
        operation.cell.kind = .field(change(owner), name: name, isThroughPointer: true)
      }
      if operation.operation == .compareAndSwap, case .pointer = operation.valueType {
        operation.arguments[0] = change(operation.arguments[0])
      }
      result.kind = .atomic(operation)
    default: break
    }
    return result
  }

  func isObject(_ type: IRType) -> Bool {
    guard case .named(let name, _) = type else { return false }
    return program.types[name]?.representation == .object
  }

  /// A map in a field of a struct: the struct is looked at.
  private func changingOwner(of map: Expression, _ change: (Expression) -> Expression) -> Expression {
    guard case .field(let base, let name, false) = map.kind, case .named = base.type, isMap(map.type) else {
      return map
    }
    var result = map
    result.kind = .field(change(base), name: name, isThroughPointer: false)
    return result
  }

  /// Whether what is read of a field is a value that no other place is part of.
  private func isPlainField(_ node: Expression) -> Bool {
    guard node.type.holdsNoPlaces, case .field(let base, let name, true) = node.kind,
      case .pointer(.named(let owner, _)) = base.type, case .structure(let fields)? = program.types[owner]?.shape
    else { return false }
    return fields.contains { $0.name == name && !$0.isAtomicObject }
  }

  private func isMap(_ type: IRType) -> Bool { if case .map = type { true } else { false } }
}
