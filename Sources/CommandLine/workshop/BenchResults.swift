// Results: the rows of a benchmark, judged by their targets and kept in a file.

import Foundation
import Upstream

/// The medians of one thing measured, per operation.
struct BenchRow: Codable, Equatable {
  let name: String
  let workers: Int
  let swift: Double
  let go: Double
  /// Swift/Go: below 1 where Swift is better.
  let ratio: Double
  /// What the medians count: `ns` or `bytes`.
  let unit: String
  /// At most what ratio is good enough; nil for rows that only tell how something else compares.
  let limit: Double?

  init(name: String, workers: Int, swift: Double, go: Double, unit: String, isComparison: Bool) {
    (self.name, self.workers, self.unit) = (name, workers, unit)
    self.swift = (swift * 1000).rounded() / 1000
    self.go = (go * 1000).rounded() / 1000
    ratio = (swift / max(go, .leastNonzeroMagnitude) * 1000).rounded() / 1000
    // Memory is to stay within twice of Go's, time within a fifth more.
    limit = isComparison ? nil : unit == "bytes" ? 2 : 1.2
  }

  /// How a row stands against its target, to three decimals.
  enum Verdict: String {
    /// As good as Go, or better.
    case met
    /// Within the limit.
    case close
    /// Not good enough.
    case above
    /// Has no target.
    case compared
  }

  var verdict: Verdict {
    guard let limit else { return .compared }
    return ratio <= 1 || (unit == "bytes" && ratio <= limit) ? .met : ratio <= limit ? .close : .above
  }
}

/// The folder of the latest results.
struct BenchResults {
  let table: URL
  let plot: URL

  init(in project: Project) {
    let folder = project.root.appending(path: "Benchmarks/results")
    table = folder.appending(path: "latest.json")
    plot = folder.appending(path: "latest.svg")
  }

  /// Keeps rows in place of those of the same names, and draws all of them.
  ///
  /// Each file is replaced as a whole, so that no reader finds half of one.
  func keep(_ rows: [BenchRow], replacingAll: Bool) throws {
    func key(_ row: BenchRow) -> String { "\(row.name) \(row.workers)" }
    let measured = Set(rows.map(key))
    let old = replacingAll ? [] : (try? JSONDecoder().decode([BenchRow].self, from: Data(contentsOf: table))) ?? []
    let all = (old.filter { !measured.contains(key($0)) } + rows).sorted { left, right in
      (group(left), left.workers) == (group(right), right.workers)
        ? false : (group(left), left.workers) < (group(right), right.workers)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try FileManager.default.createDirectory(at: table.deletingLastPathComponent(), withIntermediateDirectories: true)
    try encoder.encode(all).write(to: table, options: .atomic)
    try Data(BenchPlot(all).text.utf8).write(to: plot, options: .atomic)
  }

  private func group(_ row: BenchRow) -> String {
    String(row.name.prefix(upTo: row.name.lastIndex(of: "/") ?? row.name.endIndex))
  }
}
