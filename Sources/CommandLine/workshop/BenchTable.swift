// The table: a line for each row, which says at its end whether the target is met.

import Foundation

enum BenchTable {
  /// The line above a group.
  static func heading(_ group: String) -> String {
    line(group, "workers", "Swift", "Go", "Swift/Go", "")
  }

  /// The line of one row.
  static func line(_ row: BenchRow) -> String {
    let name = row.name.split(separator: "/").last.map(String.init) ?? row.name
    return line(
      "  \(name)", "\(row.workers)", quantity(row.swift, row.unit), quantity(row.go, row.unit),
      String(format: "%.2f", row.ratio), row.verdict.rawValue)
  }

  private static func line(
    _ name: String, _ workers: String, _ swift: String, _ go: String, _ ratio: String, _ verdict: String
  ) -> String {
    func padding(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) }
    let columns = [(workers, 9), (swift, 13), (go, 13), (ratio, 10)].map { padding($0, $1) + $0 }.joined()
    let whole = name + padding(name, 30) + columns + (verdict.isEmpty ? "" : "  " + verdict)
    return whole
  }

  private static func quantity(_ value: Double, _ unit: String) -> String {
    String(format: value < 100 ? "%.2f %@" : "%.0f %@", value, unit as NSString)
  }

  /// How many rows met their targets, and how the generated map compares with the dictionary.
  static func summary(of rows: [BenchRow]) -> String {
    func count(_ verdict: BenchRow.Verdict) -> Int { rows.count { $0.verdict == verdict } }
    var lines = [
      "\(rows.count - count(.compared)) rows with a target: \(count(.met)) met, \(count(.close)) close (up to 1.2), "
        + "\(count(.above)) above."
    ]
    for generated in rows where generated.name == "sync_map/generated/load_hits" {
      let other = rows.first { $0.name == "sync_map/dictionary/load_hits" && $0.workers == generated.workers }
      guard let other else { continue }
      let times = generated.timesAsFast(as: other)
      lines.append(
        "Load of the generated map, \(generated.workers) at work: \(String(format: "%.1f", times)) times as fast as the "
          + "dictionary, \(times >= 10 ? "met" : "not 10 times").")
    }
    return lines.joined(separator: "\n")
  }
}
