// Methods as values: bound to what they are called on.
import IR
import SwiftPrinting

extension Emitter {
  /// `x.M` as a value.
  func methodValue(_ receiver: Expression, _ method: Method) -> Fragment {
    let name = Document.text(".\(memberName(method))")
    if isRecoverable(method) { return recoverable(receiver, method) }
    if declared(method)?.toleratesNilReceiver == true { return Fragment(possiblyNil(receiver) + name) }
    if isReceiver(receiver), !scope.isReceiverOptional { return Fragment("self" + name) }
    return Fragment(unwrapped(receiver) + name)
  }

  /// Whether a method that does not throw, although it may panic, is a value of a type that throws.
  func isRecoverable(_ method: Method) -> Bool {
    guard let owner = method.owner, program.throwing.functionTypes.contains(method.type) else { return false }
    if method.hasThrowingTwin || method.panicsInside { return true }
    if program.types[owner]?.isOwn == true { return program.isSilenced(method, of: owner) }
    return method.isInterfaceMethod && !throwingInterfaces.contains(owner)
      && program.throwing.callers.contains(".\(method.name)")
  }

  /// `{ [receiver = x] () throws(GoPanic) in try recoverably { receiver.M() } }`, or `try receiver.M(checked: ())`
  private func recoverable(_ receiver: Expression, _ method: Method) -> Fragment {
    let bound: Document
    if declared(method)?.toleratesNilReceiver == true {
      bound = possiblyNil(receiver)
    } else {
      bound = isReceiver(receiver) && !scope.isReceiverOptional ? "self" : unwrapped(receiver)
    }
    let names = method.type.parameters.indices.map { "argument\($0 + 1)" }
    var list = names
    if method.type.isVariadic, method.owner?.package != nil {
      list[list.count - 1] = "contentsOf: " + list[list.count - 1]
    }
    let hasTwin = method.hasThrowingTwin
    if hasTwin, list.isEmpty || names.count == 1 && method.type.isVariadic {
      list.insert("checked: ()", at: 0)
    } else if hasTwin {
      list[0] = "checked: " + list[0]
    }
    let parameters = names.isEmpty ? "()" : names.joined(separator: ", ")
    let effect = "throws(\(runtimeName("GoPanic")))"
    let result = method.type.result == .void ? "" : " -> \(self.result(method.type.result, isLabelled: false))"
    let call = "receiver.\(memberName(method))(\(list.joined(separator: ", ")))"
    let opening = self.opening(["receiver = " + bound], "\(parameters) \(effect)\(result)")
    let body = hasTwin ? "try \(call)" : "try \(runtimeFunction("recoverably")) { \(call) }"
    return Fragment(.group([opening, .nest([.line, .text(body)]), .line, "}"]))
  }
}
