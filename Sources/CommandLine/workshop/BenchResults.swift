// Results: the rows of a benchmark, judged by their targets and kept in a file.

import Foundation
import Upstream

/// What one pair of runs measured, per operation.
struct BenchRun: Codable, Equatable {
  let swift: Double
  let go: Double

  /// Swift/Go: below 1 where Swift is better.
  var ratio: Double { rounded(swift / max(go, .leastNonzeroMagnitude)) }

  init(swift: Double, go: Double) { (self.swift, self.go) = (rounded(swift), rounded(go)) }
}

/// To three decimals.
private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

/// One thing measured in several pairs of runs.
///
/// What counts is the pair whose ratio is in the middle: the two sides of a pair ran one after the other, when the machine
/// was as fast for one as for the other. Medians of all runs of one side would not say that.
struct BenchRow: Codable, Equatable {
  let name: String
  let workers: Int
  /// What Swift took in the pair that counts.
  let swift: Double
  /// What Go took in the same pair.
  let go: Double
  let ratio: Double
  /// What is counted: `ns` or `bytes`.
  let unit: String
  /// At most what ratio is good enough; nil for rows that only tell how something else compares.
  let limit: Double?
  /// All pairs, in the order in which they ran.
  let runs: [BenchRun]

  init(name: String, workers: Int, runs: [BenchRun], unit: String, isComparison: Bool) {
    (self.name, self.workers, self.unit, self.runs) = (name, workers, unit, runs)
    // Of two in the middle the worse.
    let middle = runs.sorted { $0.ratio < $1.ratio }[runs.count / 2]
    (swift, go, ratio) = (middle.swift, middle.go, middle.ratio)
    // Memory is to stay within twice of Go's, time within a fifth more.
    limit = isComparison ? nil : unit == "bytes" ? 2 : 1.2
  }

  /// How many times as fast the Swift side is as that of another row, in the middle of the turns that both ran in.
  func timesAsFast(as other: BenchRow) -> Double {
    median(zip(runs, other.runs).map { own, others in others.swift / max(own.swift, .leastNonzeroMagnitude) })
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
