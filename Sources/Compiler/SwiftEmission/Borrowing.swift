// Borrowing: readings, and what is loaded in them without being counted.
import IR
import SwiftPrinting

extension Emitter {
  /// `let reading = Reading()`, and its end.
  func reading(_ reading: Variable, pauses: Bool) -> [Document] {
    let name = reading.swiftName
    return [
      .text("\(pauses ? "var" : "let") \(name) = \(runtimeName("Reading"))()"), .text("defer { \(name).end() }"),
    ]
  }

  /// `reading.paused { mu.Lock() }`
  func paused(_ reading: Variable, _ inner: Statement) -> Document {
    .group([.text("\(reading.swiftName).paused {"), .nest([.line, statements([inner])]), .line, "}"])
  }

  func borrowing(_ how: Borrowing, _ operand: Expression, _ reading: Variable?) -> Fragment {
    switch how {
    case .lent:
      guard case .mapLookup(let map, let key) = operand.kind, let reading else { return fragment(operand) }
      return Fragment(
        value(of: map) + .text(".lookup") + .list("(", [expression(key), .text(reading.swiftName)], ")"))
    case .copied: return Fragment(unwrapped(operand) + ".pointee")
    case .value: return Fragment(unwrapped(operand) + ".lent()")
    case .made:
      return Fragment(.text("\(reading?.swiftName ?? "reading").borrow(") + expression(operand, .inferred) + ")")
    case .called: return called(operand)
    case .consumed: return Fragment("consume " + expression(operand, .inferred))
    case .retained:
      let isOptional = isOptionalInSwift(operand)
      return Fragment(expression(operand, .inferred, atLeast: .postfix) + (isOptional ? "?.kept" : ".kept"))
    case .kept:
      let body = expression(operand, .inferred)
      return closing(.text(runtimeFunction("kept")), "{ \(reading?.swiftName ?? "reading") in", body)
    }
  }

  /// `p.Load(\.name)`: a field of what an atomic pointer points at, where the pointer itself is of no further use. What may
  /// be part of a place, a struct or an array, is not looked at like that.
  func lookThrough(_ node: Expression) -> Fragment? {
    guard case .field(let base, let name, true) = node.kind, case .atomic(let load) = base.kind,
      load.operation == .load, load.cellKind == .object, load.arguments.isEmpty, !scope.isThrowing,
      case .pointer(let pointee) = load.valueType, !isAtomicObject(node)
    else { return nil }
    guard underlying(node.type).holdsNoPlaces || isNamedInterface(node.type) else { return nil }
    let member = fieldDeclaration(of: base.type, name)?.swiftName ?? SwiftKeywords.escaped(name)
    return Fragment(
      atomicObject(load.cell) + .text(".Load(\\.\(hasIdentity(pointee) ? "" : "pointee.")\(member))"))
  }

  /// `e!.call { $0.load() }`, `e!.next`, `e!.call { $0.p.Load(reading) }`
  private func called(_ node: Expression) -> Fragment {
    switch node.kind {
    case .methodCall(let receiver, let method, let arguments):
      let list = self.arguments(arguments, declared(method), package: nil)
      return closing(unwrapped(receiver) + ".call", "{", .text("$0.\(memberName(method))") + list)
    case .field(let owner, let name, _):
      let member = memberOfLent(owner, name)
      // What `Borrowed` declares hides fields of such names.
      if [".kept", ".call", ".reference"].contains(member) {
        return closing(unwrapped(owner) + ".call", "{", .text("$0" + member))
      }
      return Fragment(unwrapped(owner) + .text(member))
    case .atomic(let operation):
      guard case .field(let owner, let name, _) = operation.cell.kind else { return fragment(node) }
      let list = Document.list("(", operation.arguments.map { expression($0) }, ")")
      let member = memberOfLent(owner, name)
      return closing(unwrapped(owner) + ".call", "{", .text("$0\(member).\(operation.operation.rawValue)") + list)
    default: return fragment(node)
    }
  }

  private func memberOfLent(_ owner: Expression, _ name: String) -> String {
    let member = fieldDeclaration(of: owner.type, name)?.swiftName ?? SwiftKeywords.escaped(name)
    guard case .pointer(let pointee) = underlying(owner.type), hasIdentity(pointee) else { return ".pointee.\(member)" }
    return ".\(member)"
  }

  private func closing(_ function: Document, _ opening: String, _ body: Document) -> Fragment {
    let closure: Document = .group([.text(opening), .nest([.line, body]), .line, "}"])
    return Fragment(scope.isInCondition ? function + "(" + closure + ")" : function + " " + closure)
  }
}
