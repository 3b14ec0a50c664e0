// The `// ERROR "pattern"` comments of a program that must be refused.

package struct ExpectedErrors: Sendable {
  /// One comment: where it stands, and the pattern that a message on that line must contain.
  package struct Expectation: Sendable {
    package let line: Int
    package let pattern: String
  }

  package let expectations: [Expectation]

  /// Collects the comments of one Go text.
  package init(source: String) {
    let comment = /\/\/ ERROR "((?:[^"\\]|\\.)*)"\s*$/
    expectations = source.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      (index, line) -> Expectation? in
      guard let match = line.firstMatch(of: comment) else { return nil }
      return Expectation(line: index + 1, pattern: String(match.1.replacing("\\\"", with: "\"")))
    }
  }

  /// Compares what was reported, as line and message, with what was expected: every expectation is met by a message of
  /// its line, and every message stands on a line that expects one. Returns a sentence for each disagreement.
  package func disagreements(with reported: [(line: Int, message: String)]) -> [String] {
    var complaints: [String] = []
    for expectation in expectations {
      let messages = reported.filter { $0.line == expectation.line }.map(\.message)
      guard let pattern = try? Regex(expectation.pattern) else {
        complaints.append("line \(expectation.line): \(expectation.pattern) is no regular expression")
        continue
      }
      if messages.isEmpty {
        complaints.append("line \(expectation.line): nothing was reported, expected \(expectation.pattern)")
      } else if !messages.contains(where: { $0.firstMatch(of: pattern) != nil }) {
        complaints.append("line \(expectation.line): expected \(expectation.pattern), reported \(messages)")
      }
    }
    let lines = Set(expectations.map(\.line))
    for report in reported where !lines.contains(report.line) {
      complaints.append("line \(report.line): unexpected \(report.message)")
    }
    return complaints
  }
}
