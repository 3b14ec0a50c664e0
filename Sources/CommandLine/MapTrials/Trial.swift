// Trials: what was tried on one version's generated map, and how it went.

/// What came of one kind of trial.
package enum Outcome: Hashable, Sendable {
  /// It went well; a few words on how much there was of it.
  case passed(String)
  /// It did not; the first difference, violation or report.
  case failed(String)
  /// It was not tried; why.
  case skipped(String)

  /// The words with it.
  package var words: String {
    switch self {
    case .passed(let words), .failed(let words), .skipped(let words): words
    }
  }

  package var hasFailed: Bool {
    if case .failed = self { true } else { false }
  }
}

/// A kind of trial; each is a column of the table.
package enum TrialKind: String, CaseIterable, Sendable {
  /// Random scripts, operation by operation as real Go and the reference.
  case scripts
  /// Concurrent histories, judged against a plain map.
  case histories
  /// Stress under ThreadSanitizer.
  case threads
  /// Stress under AddressSanitizer.
  case addresses
  /// Live objects after stress.
  case leaks

  /// The column's title.
  package var title: String {
    switch self {
    case .scripts: "scripts"
    case .histories: "histories"
    case .threads: "TSan"
    case .addresses: "ASan"
    case .leaks: "leaks"
    }
  }
}

/// All that was tried on one version's map.
package struct VersionReport: Sendable {
  package var version: String
  package var sourceLines: Int
  package var swiftLines = 0
  package var translationSeconds = 0.0
  package var outcomes: [TrialKind: Outcome] = [:]
  /// Why there was nothing to try, if the map could not even be made.
  package var obstacle: String?

  package init(version: String, sourceLines: Int, obstacle: String? = nil) {
    self.version = version
    self.sourceLines = sourceLines
    self.obstacle = obstacle
  }

  /// Whether everything that was tried went well.
  package var succeeded: Bool {
    obstacle == nil && !outcomes.values.contains(where: \.hasFailed)
  }

  /// What the last column says.
  package var verdict: String {
    if obstacle != nil { return "COULD NOT BE MADE" }
    let failed = TrialKind.allCases.filter { outcomes[$0]?.hasFailed == true }
    if failed.isEmpty { return "agrees with Go and the reference" }
    return "DIFFERS: " + failed.map(\.title).joined(separator: ", ")
  }
}
