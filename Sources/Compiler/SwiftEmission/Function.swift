// Functions and methods.
import IR
import SwiftPrinting

extension Emitter {
  /// A function or method with its documentation.
  func declaration(_ function: Function) -> [Document] {
    guard function.body != nil else { return [] }
    return inside {
      $0 = Scope()
      enter(function, &$0)
    } _: {
      var head = Document.text(
        "\(access(of: function))\(function.receiverType == nil && !program.isRoot ? "static " : "")"
          + "func \(declaredName(function.swiftName))")
      let receiverGenerics = receiverGenerics(of: function)
      head += .text(receiverGenerics?.parameters ?? genericParameters(function.typeParameters))
      let metatypes = unmentionedTypeParameters(of: function).map { Document.text("_: \($0).Type") }
      var parameters = metatypes + function.parameters.map { Document.text(parameter($0)) }
      if let reading = function.lendingReading {
        parameters.append("_ \(reading.swiftName): \(runtimeName("Reading"))")
      }
      head += .list("(", parameters, ")", style: .declaration)
      if function.throwsPanic { head += " throws(\(runtimeName("GoPanic")))" }
      if !function.results.isEmpty { head += .text(" -> " + inTypePosition { resultType(of: function) }) }
      if let condition = receiverGenerics?.condition { head += .text(condition) }
      let body = self.body(of: function)
      let whole = mark(function.origin) + braces(head + " ", body) + hiddenMark
      return commented([whole], function.trivia, isDocumented: true)
    }
  }

  private func enter(_ function: Function, _ scope: inout Scope) {
    scope.function = function
    scope.receiver = function.receiver
    scope.receiverType = function.receiverType
    scope.isReceiverOptional = function.toleratesNilReceiver
    scope.isThrowing = function.throwsPanic
    scope.localNames = localNames(of: function)
    scope.typeParameters = function.typeParameters
    guard let owner = function.receiverType.flatMap({ program.types[$0] }) else { return }
    scope.typeParameters += owner.typeParameters
    scope.memberNames = memberNames(of: owner)
    if let receiver = function.receiver, function.copiesReceiver || receiver.storage == .cell || receiver.isAssigned {
      scope.receiverName = receiver.swiftName
    }
  }

  /// `_ name: T`
  private func parameter(_ variable: Variable) -> String {
    let escaping = variable.isNeverNil && variable.isEscaping && isFunction(variable.type) ? "@escaping " : ""
    let name = variable.name == "_" ? "_" : "_ \(variable.swiftName)"
    return "\(name): \(escaping)\(inTypePosition { typeOfVariable(variable) })"
  }

  private func isFunction(_ type: IRType) -> Bool { if case .function = type { true } else { false } }

  /// What the function returns; labelled when Go names the results, except where an interface may demand the method.
  func resultType(of function: Function) -> String {
    if function.lendingReading != nil { return "\(runtimeName("BorrowedValue"))<\(type(function.resultType))>" }
    if returnsNeverNil(function) { return bareType(function.results[0].type) }
    let isFree = function.receiverType == nil || !index.requirements.contains(function.name)
    return result(function.resultType, isLabelled: isFree && !function.name.isEmpty)
  }

  /// `head { body }`, `head {}` when there is nothing in it.
  func braces(_ head: Document, _ body: Lines) -> Document {
    body.isEmpty ? head + "{}" : head + "{" + .nest([.hardline, body.document]) + [.hardline, "}"]
  }

  /// The statements of a body, after the variables that parameters, receiver and results need.
  func body(of function: Function) -> Lines {
    var lines = Lines()
    lines.append(prelude(of: function))
    append(function.body ?? [], to: &lines)
    return lines
  }

  private func prelude(of function: Function) -> [Document] {
    var lines: [Document] = []
    if let receiver = function.receiver, scope.receiverName != nil, function === scope.function {
      let isCopied = isAssignedInPlace(receiver.type) || function.copiesReceiver && isCopiedExplicitly(receiver.type)
      let copy = isCopied ? "self.copy()" : "self"
      switch receiver.storage {
      case .cell: lines.append("let \(receiver.swiftName) = \(runtimeName("Pointer"))(\(copy))")
      default:
        let isMadeOptional = isOptional(receiver.type) && !function.toleratesNilReceiver
        let annotation = isMadeOptional ? ": \(type(receiver.type))" : ""
        let isFilled = isAssignedInPlace(receiver.type) || isCopied && !isVariable(receiver)
        let keyword = isFilled ? "let" : "var"
        lines.append("\(keyword) \(receiver.swiftName)\(annotation) = \(copy)")
      }
    }
    for parameter in function.parameters where parameter.name != "_" {
      if parameter.storage != .plain {
        lines.append(define(parameter, initial: Fragment(.text(parameter.swiftName))))
      } else if isVariable(parameter) {
        lines.append("var \(parameter.swiftName) = \(parameter.swiftName)")
      }
    }
    return lines
  }

  /// `return …`
  func returning(_ values: [Expression]) -> Document {
    guard let function = scope.function, !function.results.isEmpty else { return "return" }
    if values.isEmpty {
      let results = function.results.map {
        $0.name == "_" ? zero($0.type, .known).document : place(Expression(.variable($0), $0.type)).document
      }
      return "return " + (results.count == 1 ? results[0] : .list("(", results, ")"))
    }
    if values.count == 1 {
      if returnsNeverNil(function), isOptionalInSwift(values[0]) {
        return "return " + tried { Fragment(unwrapped(values[0])) }.document
      }
      return "return " + tried { relabelled(values[0], for: function) }.document
    }
    return "return " + tried { Fragment(.list("(", values.map { expression($0) }, ")")) }.document
  }

  /// A call whose results carry other labels than the function's loses them.
  private func relabelled(_ value: Expression, for function: Function) -> Fragment {
    let fragment = fragment(value)
    guard function.results.count > 1, let labels = labels(of: value) else { return fragment }
    let own = function.results.map { $0.name == "_" ? nil : $0.name }
    let isLabelled = !function.name.isEmpty && !index.requirements.contains(function.name)
    if !isLabelled || labels == own || labels.allSatisfy({ $0 == nil }) { return fragment }
    let types = function.results.map { type($0.type) }.joined(separator: ", ")
    return Fragment(parenthesized(fragment, atLeast: .casting.tighter) + " as (\(types))", .casting)
  }

  /// The labels of a call's results, as the declaration has them.
  private func labels(of value: Expression) -> [String?]? {
    switch value.kind {
    case .call(let callee, _):
      return function(callee)?.results.map { $0.name == "_" ? nil : $0.name }
    case .methodCall(_, let method, _):
      guard let function = declared(method), !index.requirements.contains(function.name) else { return nil }
      return function.results.map { $0.name == "_" ? nil : $0.name }
    default: return nil
    }
  }
}
