// Methods as values: bound to what they are called on.
import IR
import SwiftPrinting

extension Emitter {
  /// `x.M` as a value.
  func methodValue(_ receiver: Expression, _ method: Method) -> Fragment {
    let name = Document.text(".\(memberName(method))")
    if program.becomesThrowingClosure(method) { return recoverable(receiver, method) }
    if declared(method)?.toleratesNilReceiver == true { return Fragment(possiblyNil(receiver) + name) }
    if isReceiver(receiver), !scope.isReceiverOptional { return Fragment("self" + name) }
    return Fragment(unwrapped(receiver) + name)
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
    let hasTwin = method.hasThrowingTwin
    let list = arguments(names, isVariadic: method.type.isVariadic && method.owner?.package != nil, isChecked: hasTwin)
    let parameters = names.isEmpty ? "()" : names.joined(separator: ", ")
    let effect = "throws(\(runtimeName("GoPanic")))"
    let call = "receiver.\(memberName(method))(\(list))"
    let opening = self.opening(["receiver = " + bound], "\(parameters) \(effect)")
    let body = hasTwin ? "try \(call)" : "try \(runtimeFunction("recoverably")) { \(call) }"
    return Fragment(.group([opening, .nest([.line, .text(body)]), .line, "}"]))
  }

  /// A function of a standard package that has a throwing twin, as a value.
  func twin(
    of function: Fragment, _ type: IRType, _ expectation: Expectation, isChecked: Bool = true
  ) -> Fragment {
    guard case .function(let signature) = underlying(type), program.throwing.functionTypes.contains(signature) else {
      return expectation == .known ? function : Fragment(function.document + " as \(bareType(type))", .casting)
    }
    let names = signature.parameters.indices.map { "argument\($0 + 1)" }
    let parameters = zip(names, signature.parameters).map { "\($0): \(self.type($1))" }.joined(separator: ", ")
    let result = signature.result == .void ? "" : " -> \(self.result(signature.result, isLabelled: false))"
    let opening = self.opening([], "(\(parameters)) throws(\(runtimeName("GoPanic")))\(result)")
    let list = arguments(names, isVariadic: signature.isVariadic, isChecked: isChecked)
    let body = "try " + function.document + .text("(\(list))")
    return Fragment(.group([opening, .nest([.line, body]), .line, "}"]))
  }

  /// What a function with these parameters is called with by the closure that stands for it.
  private func arguments(_ names: [String], isVariadic: Bool, isChecked: Bool) -> String {
    var list = names
    if isVariadic { list[list.count - 1] = "contentsOf: " + list[list.count - 1] }
    if isChecked, list.isEmpty || names.count == 1 && isVariadic {
      list.insert("checked: ()", at: 0)
    } else if isChecked {
      list[0] = "checked: " + list[0]
    }
    return list.joined(separator: ", ")
  }
}
