// The table: a line per version for people, and the same as JSON for programs.

import Foundation

/// The reports of a comparison.
package struct ReportTable: Sendable {
  package var reports: [VersionReport]

  package init(_ reports: [VersionReport]) {
    self.reports = reports
  }

  /// The reports as a table of aligned columns, with what went wrong below it.
  package var text: String {
    let kinds = TrialKind.allCases.filter { kind in reports.contains { $0.outcomes[kind] != nil } }
    let heading = ["Go", "Go lines", "Swift lines", "translated in"] + kinds.map(\.title) + ["verdict"]
    let rows = reports.map { report in
      let counted = [report.version, "\(report.sourceLines)", "\(report.swiftLines)", duration(report)]
      let tried = kinds.map { kind -> String in
        guard let outcome = report.outcomes[kind] else { return "-" }
        return outcome.hasFailed ? "FAILED" : outcome.words
      }
      return counted + tried + [report.verdict]
    }
    let widths = heading.indices.map { column in ([heading] + rows).map { $0[column].count }.max() ?? 0 }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).map { $0.padding(toLength: $1, withPad: " ", startingAt: 0) }
      return padded.joined(separator: "  ").trimmingSuffix(" ")
    }
    let rule = widths.map { String(repeating: "-", count: $0) }
    return ([heading, rule] + rows).map(line).joined(separator: "\n") + "\n" + explanations
  }

  private func duration(_ report: VersionReport) -> String {
    "\(Int((report.translationSeconds * 1000).rounded())) ms"
  }

  private var explanations: String {
    var lines: [String] = []
    for report in reports {
      if let obstacle = report.obstacle { lines.append("Go \(report.version): \(obstacle)") }
      for kind in TrialKind.allCases {
        guard let outcome = report.outcomes[kind], outcome.hasFailed else { continue }
        lines.append("Go \(report.version), \(kind.title): \(outcome.words)")
      }
    }
    return lines.isEmpty ? "" : "\n" + lines.joined(separator: "\n") + "\n"
  }

  /// The reports as a JSON array of objects.
  package var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(reports.map(Row.init))) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// A report as JSON has it.
  private struct Row: Encodable {
    var version: String
    var sourceLines: Int
    var swiftLines: Int
    var translationSeconds: Double
    var succeeded: Bool
    var verdict: String
    var obstacle: String?
    var trials: [String: [String: String]]

    init(_ report: VersionReport) {
      version = report.version
      sourceLines = report.sourceLines
      swiftLines = report.swiftLines
      translationSeconds = report.translationSeconds
      succeeded = report.succeeded
      verdict = report.verdict
      obstacle = report.obstacle
      trials = Dictionary(
        uniqueKeysWithValues: report.outcomes.map { kind, outcome in
          let status =
            switch outcome {
            case .passed: "passed"
            case .failed: "failed"
            case .skipped: "skipped"
            }
          return (kind.rawValue, ["outcome": status, "detail": outcome.words])
        })
    }
  }
}

extension String {
  /// The string without the characters of a kind at its end.
  fileprivate func trimmingSuffix(_ character: Character) -> String {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == character { end = index(before: end) }
    return String(self[..<end])
  }
}
