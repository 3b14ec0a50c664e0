import Diagnostics
import GoSyntax

/// Select statements.
extension Checker {
  func checkSelect(_ clauses: [CommunicationClause], _ context: Context) {
    var first: CommunicationClause?
    for clause in clauses where clause.communication == nil {
      if let first {
        let place = first.range.position
        report(
          .duplicateDefault,
          "multiple defaults (first at \(first.range.file.path):\(place.line):\(place.column))", at: clause.range)
      } else {
        first = clause
      }
    }
    for clause in clauses {
      if let communication = clause.communication, !isCommunication(communication) {
        report(
          .invalidSelectCase, "select case must be send or receive (possibly with assignment)",
          at: communication.range)
        continue
      }
      var inner = context.inner
      inner.allowsBreak = true
      inScope {
        if let communication = clause.communication { check(communication, inner) }
        check(clause.body, inner)
      }
    }
  }

  private func isCommunication(_ statement: Statement) -> Bool {
    func isReceive(_ expressions: [Expression]) -> Bool {
      guard expressions.count == 1, case .unary(.receive, _) = expressions[0].unparenthesized.kind else { return false }
      return true
    }
    switch statement.kind {
    case .send: return true
    case .expression(let expression): return isReceive([expression])
    case .assignment(_, .assign, let right): return isReceive(right)
    case .define(_, let right): return isReceive(right)
    default: return false
    }
  }
}
