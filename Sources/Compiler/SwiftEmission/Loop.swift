// Loops: counting, `while`, and ranges over everything that has elements.
import IR
import SwiftPrinting

extension Emitter {
  func labelled(_ label: String?) -> Document { label.map { .text("\(SwiftKeywords.escaped($0)): ") } ?? .empty }

  /// `keyword subject {`; the brace stands on a line of its own when the subject takes several.
  func header(_ keyword: String, _ subject: Document) -> Document {
    .group([.text(keyword + " "), subject, .line, "{"])
  }

  func block(_ header: Document, _ body: Lines) -> Document {
    body.isEmpty ? header + [.hardline, "}"] : header + .nest([.hardline, body.document]) + [.hardline, "}"]
  }

  func loopBody(_ body: [Statement], first: [Document] = []) -> Lines {
    var lines = Lines()
    lines.append(first)
    inside {
      $0.breakLabel = nil
    } _: {
      append(body, to: &lines)
    }
    return lines
  }

  func whileLoop(_ label: String?, _ condition: Expression, _ body: [Statement]) -> Document {
    labelled(label) + block(header("while", self.condition(condition)), loopBody(body))
  }

  func countingLoop(
    _ label: String?, _ variable: Variable, _ low: Expression, _ high: Expression, isKnownNonnegative: Bool,
    _ body: [Statement]
  ) -> Document {
    let isPlainInt = variable.type == .int
    let range = inside {
      $0.isInCondition = true
    } _: {
      tried {
        let bothConstant = if case .constant = low.kind, case .constant = high.kind { true } else { false }
        let from = fragment(low, bothConstant && !isPlainInt ? .inferred : .known)
        let to = fragment(high)
        if isKnownNonnegative {
          let left = parenthesized(from, atLeast: .range.tighter)
          return Fragment(left + "..<" + parenthesized(to, atLeast: .range.tighter), .range)
        }
        let arguments: [Document] = ["from: " + from.document, "to: " + to.document, "by: 1"]
        return Fragment(.text(swiftFunction("stride")) + .list("(", arguments, ")"))
      }
    }.document
    let (pattern, first) = loopVariable(variable, in: body)
    return labelled(label) + block(header("for \(pattern) in", range), loopBody(body, first: first))
  }

  private func swiftFunction(_ name: String) -> String {
    scope.memberNames.contains(name) || index.functions[name] != nil ? "Swift.\(name)" : name
  }

  /// How a loop binds its variable, and what its body begins with.
  private func loopVariable(_ variable: Variable, in body: [Statement]) -> (pattern: String, first: [Document]) {
    guard variable.name != "_", isReferenced(variable, in: body) else { return ("_", []) }
    guard variable.storage == .plain else {
      let name = freshName(variable.swiftName + "Value")
      return (name, [define(variable, initial: Fragment(.text(name)))])
    }
    return ((isVariable(variable) ? "var " : "") + variable.swiftName, [])
  }

  func isReferenced(_ variable: Variable, in body: [Statement]) -> Bool {
    var found = false
    Walker(expression: {
      if case .variable(let other) = $0.kind, other === variable { found = true }
      return !found
    }).walk(body)
    return found
  }

  func range(_ loop: RangeLoop) -> Document {
    let key = loopTarget(loop.key, in: loop.body)
    let value = loopTarget(loop.value, in: loop.body)
    let first = key.first + value.first
    let (pattern, subject) = rangeHeader(loop, key.pattern, value.pattern)
    if case .listLiteral = loop.subject.kind {
      let header = Document.group([.text("for \(pattern)"), .nest([.line, "in " + subject]), .line, "{"])
      return labelled(loop.label) + block(header, loopBody(loop.body, first: first))
    }
    return labelled(loop.label) + block(header("for \(pattern) in", subject), loopBody(loop.body, first: first))
  }

  private func loopTarget(_ target: Target?, in body: [Statement]) -> (pattern: String?, first: [Document]) {
    switch target {
    case nil, .blank: return (nil, [])
    case .new(let variable):
      let bound = loopVariable(variable, in: body)
      return (bound.pattern == "_" ? nil : bound.pattern, bound.first)
    case .place(let place):
      let name = freshName("element")
      return (name, [statementTried { assignment(of: place, Fragment(.text(name))) }])
    }
  }

  private func rangeHeader(_ loop: RangeLoop, _ key: String?, _ value: String?) -> (String, Document) {
    let subject = inside {
      $0.isInCondition = true
    } _: {
      tried { Fragment(rangeSubject(loop)) }
    }.document
    func pair(_ first: String?, _ second: String?) -> String {
      let (first, second) = (first ?? "_", second ?? "_")
      let areVariables = [first, second].filter { $0 != "_" }.map { $0.hasPrefix("var ") }
      if areVariables == [true, false] { return "case (\(first), let \(second))" }
      if areVariables == [false, true] { return "case (let \(first), \(second))" }
      // `var` is said once, for both.
      if areVariables.contains(true) {
        return "var (\(first.withoutVar), \(second.withoutVar))"
      }
      return "(\(first), \(second))"
    }
    switch loop.kind {
    case .integer: return (key ?? "_", "0..<" + subject)
    case .slice, .array, .arrayPointer:
      if let key, let value { return (pair(key, value), subject + ".enumerated()") }
      if let key { return (key, subject + ".indices") }
      return (value ?? "_", subject)
    case .string: return (pair(key, value), subject + ".runes")
    case .map:
      if let key, value == nil { return (key, subject + ".keys") }
      return (pair(key, value), subject)
    case .channel: return (key ?? "_", subject)
    case .function: return (pair(key, value), subject)
    case .sequence:
      guard case .function(let iterator) = underlying(loop.subject.type),
        let yield = iterator.yield, yield.parameters.count == 2
      else { return (key ?? "_", subject) }
      return (pair(key, value), subject)
    }
  }

  private func rangeSubject(_ loop: RangeLoop) -> Document {
    switch loop.kind {
    case .integer:
      let bound = fragment(loop.subject, loop.subject.type == .int ? .known : .inferred)
      return parenthesized(bound, atLeast: .range.tighter)
    case .arrayPointer: return value(of: pointee(loop.subject))
    case .sequence:
      // Without its type, which would be that of a function.
      guard case .call(let callee, let arguments) = loop.subject.kind,
        case .function(let name, let package, _) = callee.kind
      else { return expression(loop.subject) }
      let bare = Expression.Kind.function(name, package: package, typeArguments: [])
      let function = Expression(bare, callee.type, origin: callee.origin)
      return expression(Expression(.call(function, arguments), loop.subject.type, origin: loop.subject.origin))
    default: return value(of: loop.subject)
    }
  }

  /// `loop(over: iterator) { … }`
  func looping(over iterator: Expression, _ body: Expression) -> Fragment {
    guard case .closure(let function) = body.kind else { return fragment(iterator) }
    let subject = isWrapper(iterator.type) ? value(of: iterator) : expression(iterator, .inferred)
    let name = runtimeFunction("loop") + "(over: "
    return throwing(function.throwsPanic, .text(name) + subject + ") " + closure(function, .known).document)
  }
}

extension String {
  fileprivate var withoutVar: String { hasPrefix("var ") ? String(dropFirst(4)) : self }
}
