// Comparing logs: operation by operation, and what is said of the first difference.

/// What one runner answered to a script, a line per operation.
public struct ScriptLog: Sendable {
  /// Who answered: `Go 1.23.9`, `generated`, `reference`.
  public var runner: String
  public var lines: [String]

  public init(runner: String, lines: [String]) {
    self.runner = runner
    self.lines = lines
  }

  /// Creates a log from what a runner printed.
  public init(runner: String, text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    self.init(runner: runner, lines: lines.map(String.init))
  }
}

/// The first operation of a script to which two runners gave different answers.
public struct ScriptDifference: Error, Hashable, Sendable, CustomStringConvertible {
  public var seed: UInt64
  /// The index of the operation in its script, counted from zero.
  public var index: Int
  public var operation: MapOperation
  /// Who said what, in the order of the logs.
  public var answers: [Answer]

  /// What one runner answered; nil if its log ends before.
  public struct Answer: Hashable, Sendable {
    public var runner: String
    public var line: String?
  }

  /// Says where and how to make it again: `seed 3, operation 17, Load int:1: Go 1.23.9: int:2 true; generated: nil false`.
  public var description: String {
    let said = answers.map { "\($0.runner): \($0.line ?? "(no answer)")" }
    return "seed \(seed), operation \(index), \(operation): \(said.joined(separator: "; "))"
  }
}

extension Script {
  /// Returns the first operation to which the logs do not all have the same answer, or `nil` if they agree on all.
  public func firstDifference(between logs: [ScriptLog]) -> ScriptDifference? {
    for (index, operation) in operations.enumerated() {
      let answers = logs.map { log in
        ScriptDifference.Answer(runner: log.runner, line: index < log.lines.count ? log.lines[index] : nil)
      }
      let agreed = answers.first?.line
      if answers.contains(where: { $0.line == nil || $0.line != agreed }) {
        return ScriptDifference(seed: seed, index: index, operation: operation, answers: answers)
      }
    }
    return nil
  }
}
