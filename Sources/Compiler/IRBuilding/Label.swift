/// Labels: recorded on the loop, switch or select they name; jumps by break, continue, fallthrough and goto.
import Diagnostics
import GoSyntax
import GoTypes
import IR

extension FunctionBuilder {
  func labeled(_ label: Identifier, _ inner: GoSyntax.Statement, at range: SourceRange) -> [Statement] {
    switch inner.kind {
    case .for, .range, .switch, .typeSwitch, .select:
      let leading = builder.comments.take(from: range.start, to: inner.range.start)
      var built = statement(inner, label: label.name)
      if !built.isEmpty { built[0].trivia.leading = builder.comments.texts(leading) }
      return built
    case .empty: return [Statement(.labeled(label.name, Statement(.block([]), origin: inner.range)), origin: range)]
    default:
      let built = statement(inner)
      let only = built.count == 1 ? built[0] : Statement(.block(built), origin: inner.range)
      return [Statement(.labeled(label.name, only), origin: range)]
    }
  }

  func branch(_ branch: BranchKind, _ label: Identifier?) -> Statement.Kind {
    switch branch {
    case .break: return .break(label: label?.name)
    case .continue: return .continue(label: label?.name)
    case .fallthrough: return .fallthrough
    case .goto: return .goto(label?.name ?? "")
    }
  }
}
