// Closures: function literals, and what `go` and deferred calls run.
import IR
import SwiftPrinting

extension Emitter {
  /// A function literal. Where its type is known the parameters' types are left out. With `saysVoid` one that returns
  /// nothing says so where Swift would take the value of its only statement for its result.
  func closure(_ function: Function, _ expectation: Expectation, saysVoid: Bool = false) -> Fragment {
    var signature = signature(of: function, expectation)
    if saysVoid || expectation != .known, function.results.isEmpty, function.body?.count == 1,
      case .expression(let only)? = function.body?.first?.kind, saysVoid || only.type != .void
    {
      signature = signature.isEmpty ? "() -> Void" : signature + " -> Void"
    }
    return Fragment(closure(function, captures: [], signature: signature))
  }

  /// `(a: Int) -> Int`, `a, b`, or nothing.
  private func signature(of function: Function, _ expectation: Expectation) -> String {
    let effect = function.throwsPanic ? " throws(\(runtimeName("GoPanic")))" : ""
    let names = function.parameters.map { parameter in
      parameter.name == "_" || !isMentioned(parameter, in: function) ? "_" : parameter.swiftName
    }
    if expectation == .known, effect.isEmpty { return names.joined(separator: ", ") }
    if function.parameters.isEmpty, function.results.isEmpty, effect.isEmpty { return "" }
    let parameters = zip(names, function.parameters).map { "\($0): \(typeOfVariable($1))" }
    let result = function.results.isEmpty ? "" : " -> \(self.result(function.resultType, isLabelled: false))"
    return "(\(parameters.joined(separator: ", ")))\(effect)\(result)"
  }

  func isMentioned(_ variable: Variable, in function: Function) -> Bool {
    if variable.isUsed || variable.isAssigned || variable.storage != .plain { return true }
    var isMentioned = false
    function.walk(expressions: { if case .variable(let other) = $0.kind, other === variable { isMentioned = true } })
    return isMentioned
  }

  /// `{ [captures] signature in body }`, on one line where the body is one short statement.
  func closure(
    _ function: Function, captures: [Document], signature: String, keepsThrown: Bool = false
  ) -> Document {
    let place = mark(statementOrigin)
    return closure(function, captures, signature, keepsThrown) + place
  }

  private func closure(
    _ function: Function, _ captures: [Document], _ signature: String, _ keepsThrown: Bool
  ) -> Document {
    let outer = (needsTry, hasThrown)
    defer { (needsTry, hasThrown) = (outer.0, keepsThrown ? hasThrown : outer.1) }
    (needsTry, hasThrown) = (false, false)
    return inside {
      $0.function = function
      $0.goName = nil
      $0.isHidden = function.goName == nil
      $0.isInClosure = true
      $0.isInCondition = false
      $0.isDelayed = false
      $0.isThrowing = function.throwsPanic
      $0.breakLabel = nil
      $0.localNames.formUnion(localNames(of: function))
    } _: {
      let opening = self.opening(captures, signature)
      if let only = onlyExpression(of: function).map({ mark(function.body?.first?.origin) + $0 }) {
        return .group([opening, .nest([.line, only]), .line, "}"])
      }
      let body = self.body(of: function)
      if body.isEmpty { return opening == "{" ? "{}" : opening + " }" }
      if let statements = function.body, statements.count == 1, statements[0].isShort, !body.document.breaksForCertain {
        return .group([opening, .nest([.line, body.document]), .line, "}"])
      }
      return opening + .nest([.hardline, body.document]) + [.hardline, "}"]
    }
  }

  /// `{`, `{ [x] in`, `{ a, b in`, `{ [x] (a: Int) -> Int in`
  func opening(_ captures: [Document], _ signature: String) -> Document {
    var parts: [Document] = []
    if !captures.isEmpty { parts.append(.list("[", captures, "]")) }
    if !signature.isEmpty { parts.append(.text(signature)) }
    return parts.isEmpty ? "{" : "{ " + .joined(parts, by: " ") + " in"
  }

  /// The value of a closure that does nothing but return it.
  private func onlyExpression(of function: Function) -> Document? {
    guard let body = function.body, body.count == 1, body[0].trivia.isEmpty, case .return(let values) = body[0].kind,
      values.count == 1, function.results.count == 1, function.results.allSatisfy({ $0.name == "_" }),
      function.parameters.allSatisfy({ !isVariable($0) && $0.storage == .plain })
    else { return nil }
    return root(values[0])
  }
}

extension Trivia {
  var isEmpty: Bool { leading.isEmpty && trailing == nil }
}

extension Statement {
  /// Whether the statement may share a line with the braces around it.
  var isShort: Bool {
    guard trivia.isEmpty else { return false }
    switch kind {
    case .assign, .compound, .expression, .send, .lock, .panic, .return: return true
    default: return false
    }
  }
}

extension Document {
  static func == (left: Document, text: String) -> Bool { if case .text(text) = left { true } else { false } }
}
