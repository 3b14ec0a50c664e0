// Go's built-in functions, and `make`.
import IR
import SwiftPrinting

extension Emitter {
  func builtin(_ builtin: Builtin, _ arguments: [Expression], _ type: IRType) -> Fragment {
    switch builtin {
    case .len, .cap, .clear, .copy:
      return Fragment(named(builtin.rawValue) + .list("(", arguments.map { containerValue($0) }, ")"))
    case .delete:
      if !isUncheckedKey(arguments[1]) {
        needsTry = true
        return Fragment(value(of: arguments[0]) + ".delete(checked: " + expression(arguments[1]) + ")")
      }
      return Fragment(named("delete") + .list("(", [value(of: arguments[0]), expression(arguments[1])], ")"))
    case .append:
      let items = [appendTarget(arguments[0])] + arguments.dropFirst().map { expression($0) }
      return wrapResult(named("append") + .list("(", items, ")"), type)
    case .appendSlice:
      let items = [appendTarget(arguments[0]), "contentsOf: " + containerValue(arguments[1])]
      return wrapResult(named("append") + .list("(", items, ")"), type)
    case .close:
      let channel = value(of: arguments[0])
      return flavoured(
        fatal: { Fragment(named("close") + "(" + channel + ")") },
        throwing: { Fragment(channel + ".close(checked: ())") })
    case .min, .max:
      let allConstant = arguments.allSatisfy { if case .constant = $0.kind { true } else { false } }
      let items = arguments.map { expression($0, allConstant ? .inferred : .known) }
      return Fragment(named(builtin.rawValue) + .list("(", items, ")"))
    case .panic: return panicCall(arguments[0])
    case .print, .println:
      let name = builtin == .print ? "goPrint" : "println"
      return Fragment(named(name) + .list("(", arguments.map { expression($0, .inferred) }, ")"))
    case .complex, .real, .imag:
      return Fragment(named(builtin.rawValue) + .list("(", arguments.map { expression($0) }, ")"))
    }
  }

  private func named(_ function: String) -> Document { .text(runtimeFunction(function)) }

  /// A slice, map, string or channel; what a pointer to an array points at.
  func containerValue(_ node: Expression) -> Document {
    if case .pointer = underlying(node.type) { return value(of: pointee(node)) }
    return value(of: node)
  }

  /// `append(nil, …)` says what it appends to.
  private func appendTarget(_ node: Expression) -> Document {
    if case .zero = node.kind { return "\(type(underlying(node.type)))()" }
    return value(of: node)
  }

  private func wrapResult(_ document: Document, _ type: IRType) -> Fragment {
    isWrapper(type) ? Fragment(.text("\(self.type(type))(") + document + ")") : Fragment(document)
  }

  func make(_ arguments: [Expression], _ type: IRType) -> Fragment {
    let name = self.type(underlying(type))
    var items: [Document] = []
    switch underlying(type) {
    case .slice:
      let isChecked = scope.isThrowing && !arguments.allSatisfy { $0.constantValue != nil }
      if isChecked { needsTry = true }
      items = zip([isChecked ? "checked: " : "count: ", "capacity: "], arguments).map { .text($0) + index($1) }
    case .channel:
      let isChecked = scope.isThrowing && !arguments.allSatisfy { $0.constantValue != nil }
      if isChecked { needsTry = true }
      items = arguments.prefix(1).map { (isChecked ? "checked: " : "capacity: ") + index($0) }
    default: items = arguments.prefix(1).map { "capacity: " + index($0) }
    }
    return wrapResult(.text(name) + .list("(", items, ")"), type)
  }

  /// `s[low:high:max]`
  func slice(_ base: Expression, _ low: Expression?, _ high: Expression?, _ max: Expression?, _ type: IRType)
    -> Fragment
  {
    var owner: Document
    if case .pointer = underlying(base.type) {
      owner = value(of: pointee(base))
    } else {
      owner = value(of: base)
    }
    if case .constant = base.kind { owner = expression(base, .inferred, atLeast: .postfix) }
    let result = sliced(owner, low, high, max)
    return wrapResult(result, type)
  }

  private func sliced(_ owner: Document, _ low: Expression?, _ high: Expression?, _ max: Expression?) -> Document {
    func bound(_ node: Expression?) -> Document? { node.map { index($0) } }
    if scope.isThrowing {
      needsTry = true
      var items = ["checked: " + (bound(low) ?? "nil"), bound(high) ?? "nil"]
      if let max { items.append(index(max)) }
      return owner + ".slice" + .list("(", items, ")")
    }
    if let max { return owner + ".slice" + .list("(", [bound(low) ?? "0", bound(high) ?? "0", index(max)], ")") }
    // A range with one bound is a prefix or postfix operator, which binds more tightly than `..<` between two.
    func operand(_ node: Expression, _ level: Precedence) -> Document {
      if case .constant = node.kind { return index(node) }
      let document = index(node)
      return fragment(node).precedence < level ? "(" + document + ")" : document
    }
    switch (low, high) {
    case (nil, nil): return owner + "[...]"
    case (let low?, nil): return owner + "[" + operand(low, .postfix) + "...]"
    case (nil, let high?): return owner + "[..<" + operand(high, .postfix) + "]"
    case (let low?, let high?):
      return owner + "[" + operand(low, .range.tighter) + "..<" + operand(high, .range.tighter) + "]"
    }
  }
}
