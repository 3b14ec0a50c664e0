// What real Go printed for a fixture, and whether another run agrees with it.

import Foundation

package struct RecordedOutput: Equatable, Sendable {
  package let output: String
  /// The stable part of standard error; empty for a program that exits 0.
  package let errors: String

  /// Reads what was recorded for a fixture; nil when it never was.
  package init?(of fixture: Fixture) {
    guard let output = Repository.text(of: fixture.output) else { return nil }
    self.output = output
    errors = Repository.text(of: fixture.errors) ?? ""
  }

  /// What a run of the fixture's program amounts to.
  package init(_ outcome: ProgramRunner.Outcome, recipe: Recipe) {
    var output = outcome.output
    if case .run(_, unordered: true) = recipe {
      output = output.split(separator: "\n").sorted().map { $0 + "\n" }.joined()
    }
    self.output = output
    errors = outcome.exitCode == 0 ? "" : Self.stablePart(of: outcome.errors)
  }

  /// The lines before the goroutine traces, which name addresses and places: `panic: …` or `fatal error: …`.
  package static func stablePart(of errors: String) -> String {
    var lines: [Substring] = []
    for line in errors.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("goroutine ") { break }
      // What is not optimised says something of its own before it traps.
      if line.hasPrefix("[signal ") || line.contains(": Fatal error: Unexpectedly found nil") { continue }
      lines.append(line)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Says how a run disagrees with the record: nothing when it agrees.
  package func disagreements(with outcome: ProgramRunner.Outcome, recipe: Recipe) -> [String] {
    guard case .run(let exitCode, _) = recipe else { return ["the recipe does not run the program"] }
    if outcome.timedOut { return ["the program did not end in time\n\(outcome.output.suffix(2000))"] }
    let actual = RecordedOutput(outcome, recipe: recipe)
    var complaints: [String] = []
    if outcome.exitCode != exitCode {
      complaints.append("exit code \(outcome.exitCode), expected \(exitCode)\n\(outcome.errors.prefix(2000))")
    }
    if actual.output != output {
      complaints.append("standard output differs\n" + UnifiedDiff.between(output, actual.output))
    }
    if exitCode != 0, actual.errors != errors {
      complaints.append("standard error differs\n" + UnifiedDiff.between(errors, actual.errors))
    }
    return complaints
  }
}
