// Atomics: operations on atomic objects, and functions of `sync/atomic` on pointers.
import IR
import SwiftPrinting

extension Emitter {
  func atomic(_ operation: AtomicOperation) -> Fragment {
    var values = operation.arguments.map { expression($0) }
    if operation.mayPanic, scope.isThrowing, !values.isEmpty {
      needsTry = true
      values[0] = "checked: " + values[0]
    }
    switch operation.cellKind {
    case .object:
      return Fragment(
        atomicObject(operation.cell) + .text(".\(operation.operation.rawValue)") + .list("(", values, ")"))
    case .pointer:
      let name = operation.functionName ?? operation.operation.rawValue
      let isChecked = scope.isThrowing && isOptionalInSwift(operation.cell)
      let cell = isChecked ? unwrapped(operation.cell) : expression(operation.cell)
      return Fragment(.text("\(runtimeName("atomic")).\(name)") + .list("(", [cell] + values, ")"))
    }
  }

  /// The atomic object that an operation is carried out on.
  func atomicObject(_ cell: Expression) -> Document {
    if isReceiver(cell) { return "self" }
    if !isAtomicObject(cell), isOptional(cell.type), isOptionalInSwift(cell) { return unwrapped(cell) }
    return parenthesized(object(cell), atLeast: .postfix)
  }

  /// The atomic object in a place, not read.
  private func object(_ node: Expression) -> Fragment {
    if case .address(let place) = node.kind { return cell(place) }
    return cell(node)
  }

  /// The class that holds a value of the type.
  func atomicType(_ type: IRType) -> String {
    let atomic = runtimeName("atomic")
    switch underlying(type) {
    case .bool: return "\(atomic).Bool"
    case .integer(.int32): return "\(atomic).Int32"
    case .integer(.uint32): return "\(atomic).Uint32"
    case .integer(.uint64), .integer(.uint): return "\(atomic).Uint64"
    case .integer(.uintptr): return "\(atomic).Uintptr"
    case .pointer(let pointee): return "\(atomic).Pointer<\(self.type(pointee))>"
    case .unsafePointer: return "\(atomic).Pointer<\(runtimeName("GoAny"))>"
    default: return "\(atomic).Int64"
    }
  }
}
