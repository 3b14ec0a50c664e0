import Diagnostics
import IR
import IRPasses

/// A row of the table that says what a construct became.
struct ConstructRow {
  let line: Int
  let column: Int
  let go: String
  let swift: String
  let reason: String

  init(at range: SourceRange?, go: String, swift: String, reason: String) {
    line = range?.position.line ?? 0
    column = range?.position.column ?? 0
    self.go = ConstructRow.cell(go)
    self.swift = ConstructRow.cell(swift)
    self.reason = reason
  }

  private static func cell(_ text: String) -> String {
    let line = String(text.prefix { !$0.isNewline }).replacing("|", with: "\\|")
    return line.contains("`") ? "`` \(line) ``" : "`\(line)`"
  }
}

extension String {
  fileprivate func replacing(_ character: Character, with text: String) -> String {
    reduce(into: "") { $0 += $1 == character ? text : String($1) }
  }
}

var passNames: [String] { passes.map(\.name) }

/// Each goroutine, channel, select, lock, atomic, defer and panic construct of the finished IR.
func constructReport(of program: Program) -> [ConstructRow] {
  var rows: [ConstructRow] = []
  func add(_ range: SourceRange?, _ go: String, _ swift: String, _ reason: String) {
    rows.append(ConstructRow(at: range, go: go, swift: swift, reason: reason))
  }
  program.walk(
    with: Walker(
      expression: { expression in
        switch expression.kind {
        case .receive(_, let commaOK):
          add(
            expression.origin, expression.origin?.text ?? "<-c", commaOK ? "receiveOK()" : "receive()",
            "a receive parks the goroutine until a value or the close is there")
        case .make:
          if case .channel = expression.type {
            add(
              expression.origin, expression.origin?.text ?? "make(chan T)", "Channel<T>(capacity:)",
              "a channel is a reference; without a capacity sender and receiver meet")
          }
        case .atomic(let operation):
          add(
            expression.origin, expression.origin?.text ?? operation.operation.rawValue,
            operation.cellKind == .object ? ".\(operation.operation.rawValue)(…)" : operation.functionName ?? "",
            operation.cellKind == .object
              ? "the memory is an atomic object; the operation is sequentially consistent"
              : "the memory is reached by its address")
        case .recover:
          add(expression.origin, "recover()", "recover()", "the panic that runs the deferred calls ends here")
        default: break
        }
        return true
      },
      statement: { statement in
        let text = statement.origin?.text ?? ""
        switch statement.kind {
        case .go: add(statement.origin, text, "go { … }", "a stackful goroutine; its arguments are captured now")
        case .send: add(statement.origin, text, "send(_:)", "a send parks the goroutine until the value is taken")
        case .selectSwitch:
          add(
            statement.origin, "select", "switch select(…)",
            "select chooses one ready case, a switch runs its body, so break and return keep their meaning")
        case .lock(let operation, _):
          add(statement.origin, text, "\(operation.rawValue)()", "the lock is an object; waiting parks the goroutine")
        case .scopeExit:
          add(statement.origin, text, "defer { … }", "it stands at the top of the function and meets no panic")
        case .pushDefer:
          add(
            statement.origin, text, "defers.push { … }", "it is conditional, or a panic may have to run it")
        case .panic:
          add(statement.origin, text, "panic(_:) or throw GoPanic(_:)", "it is thrown where a recover could see it")
        default: break
        }
        return true
      }))
  return rows
}

func decisionRows(of program: Program) -> [ConstructRow] {
  program.decisions.map { ConstructRow(at: $0.origin, go: $0.construct, swift: $0.outcome, reason: $0.reason) }
}
