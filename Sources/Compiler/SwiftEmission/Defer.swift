// Deferred calls: Swift's `defer` at the top of a scope, a `DeferStack` elsewhere.
import Diagnostics
import IR
import SwiftPrinting

extension Emitter {
  func scopeExit(_ body: [Statement], _ origin: SourceRange?) -> Document {
    var lines = Lines()
    let goName = origin.flatMap { scope.function?.deferredNames[$0] }
    inside {
      $0.isThrowing = false
      $0.isDelayed = false
      $0.breakLabel = nil
      $0.goName = goName
      $0.isHidden = goName == nil
    } _: {
      append(body, to: &lines)
    }
    if body.count == 1, body[0].isShort, !lines.document.breaksForCertain {
      return .group(["defer {", .nest([.line, lines.document]), .line, "}"])
    }
    return braces("defer ", lines)
  }

  func pushDefer(_ defers: Variable, _ function: Function) -> Document {
    let outer = hasThrown
    hasThrown = false
    var body = closure(function, captures: [], signature: "", keepsThrown: true)
    if hasThrown { body = closure(function, captures: [], signature: throwingSignature) }
    hasThrown = outer
    return .text("\(defers.swiftName).push ") + body
  }

  /// The body runs, deferred calls run after it; a panic in the body reaches them.
  func unwinding(_ defers: Variable, _ body: [Statement], catches: Bool, leaves: Bool) -> [Document] {
    let outer = hasThrown
    hasThrown = false
    var lines = Lines()
    inside {
      $0.isThrowing = catches
      $0.breakLabel = nil
    } _: {
      append(body, to: &lines)
    }
    let isCaught = hasThrown && catches
    hasThrown = outer || leaves
    let label = Self.breaks(to: "body", in: body) ? "body: " : ""
    var region = braces(.text("\(label)do \(isCaught ? "throws(\(runtimeName("GoPanic"))) " : "")"), lines)
    if isCaught {
      region = region + " catch {" + .nest([.hardline, "\(defers.swiftName).panic(error)"]) + [.hardline, "}"]
    }
    return [
      "let \(defers.swiftName) = \(runtimeName("DeferStack"))()",
      region,
      leaves ? "try \(defers.swiftName).run()" : "\(defers.swiftName).runFatally()",
    ]
  }

  static func breaks(to label: String, in body: [Statement]) -> Bool {
    var found = false
    Walker(
      statement: {
        if case .break(label) = $0.kind { found = true }
        return true
      }, closure: { _ in false }
    ).walk(body)
    return found
  }
}
