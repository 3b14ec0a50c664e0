// Select: `select` chooses, a `switch` runs the body.
import IR
import SwiftPrinting

extension Emitter {
  func select(_ label: String?, _ clauses: [SelectSwitchClause]) -> Document {
    if clauses.isEmpty { return "blockForever()" }
    let outer = needsTry
    needsTry = false
    let cases = clauses.map { communication($0.communication) }
    let isThrowing = needsTry
    needsTry = outer
    let isChecked = scope.isThrowing && clauses.contains { if case .send = $0.communication { true } else { false } }
    var arguments = cases
    if isChecked { arguments[0] = "checked: " + arguments[0] }
    let name = runtimeFunction("select")
    let call = Document.text((isChecked || isThrowing ? "try " : "") + name) + .list("(", arguments, ")")
    if isChecked || isThrowing { hasThrown = true }
    let hasDefault = clauses.contains { $0.isDefault }
    var lines = Lines()
    // The default comes last in Swift.
    let numbered = clauses.enumerated().map { (number: $0.offset, clause: $0.element) }
    let ordered = numbered.filter { !$0.clause.isDefault } + numbered.filter { $0.clause.isDefault }
    for (position, entry) in ordered.enumerated() {
      let isLast = position == ordered.count - 1 && !hasDefault
      // Swift cannot know that the last number is the only one left.
      let title = entry.clause.isDefault ? "default:" : isLast ? "case _:" : "case \(entry.number):"
      lines.append(clauseLines(.text(title), entry.clause.body, entry.clause.trivia))
    }
    return labelled(label) + header("switch", call) + [.hardline, lines.document, .hardline, "}"]
  }

  private func communication(_ node: Select.Communication) -> Document {
    switch node {
    case .default: ".default"
    case .send(let channel, let value):
      ".send" + .list("(", [expression(value, .inferred), "to: " + value_(channel)], ")")
    case .receive(let channel, _, _): ".receive(from: " + value_(channel) + ")"
    }
  }

  private func value_(_ channel: Expression) -> Document { value(of: channel) }

  /// What the chosen case received.
  func received(_ channel: Expression, _ commaOK: Bool) -> Fragment {
    Fragment(value(of: channel) + (commaOK ? ".received()" : ".received().value"))
  }

  /// A clause of any switch: its title, with the comment that stood behind it, and its indented body.
  func clauseLines(_ title: Document, _ body: [Statement], _ trivia: Trivia) -> [Document] {
    let isBare = body.allSatisfy { if case .comment = $0.kind { true } else { false } }
    var statements = statements(body)
    // Swift wants a statement in every case; a comment is none.
    if isBare { statements = body.isEmpty ? "break" : statements + [.hardline, "break"] }
    var heading = title
    if let trailing = trivia.trailing { heading = .commented(title, trailing) }
    return comments(trivia.leading) + [heading + .nest([.hardline, statements])]
  }
}

extension SelectSwitchClause {
  var isDefault: Bool { if case .default = communication { true } else { false } }
}
