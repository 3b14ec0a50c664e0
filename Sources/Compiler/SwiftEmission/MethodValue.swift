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
    program.throwing.functionTypes.contains(method.type) && program.mayPanicSilently(method)
  }

  /// `{ [receiver = x] () throws(GoPanic) in try recoverably { receiver.M() } }`
  private func recoverable(_ receiver: Expression, _ method: Method) -> Fragment {
    let bound: Document
    if declared(method)?.toleratesNilReceiver == true {
      bound = possiblyNil(receiver)
    } else {
      bound = isReceiver(receiver) && !scope.isReceiverOptional ? "self" : unwrapped(receiver)
    }
    let names = method.type.parameters.indices.map { "argument\($0 + 1)" }
    let parameters = zip(names, method.type.parameters).map { "\($0): \(type($1))" }.joined(separator: ", ")
    let effect = "throws(\(runtimeName("GoPanic")))"
    let result = method.type.result == .void ? "" : " -> \(self.result(method.type.result, isLabelled: false))"
    let call = "receiver.\(memberName(method))(\(names.joined(separator: ", ")))"
    let opening = self.opening(["receiver = " + bound], "(\(parameters)) \(effect)\(result)")
    let body = "try \(runtimeFunction("recoverably")) { \(call) }"
    return Fragment(.group([opening, .nest([.line, .text(body)]), .line, "}"]))
  }
}
