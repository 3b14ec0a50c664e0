// Paired runs: both sides in turn, first to see that they do equal work, then to be timed.

import Foundation
import Upstream

/// One line that a program of Benchmarks/ printed.
struct BenchMeasurement: Equatable {
  let name: String
  /// What the work amounted to.
  let work: String
  let operations: Double
  /// What all operations took, in `unit`.
  let amount: Double
  /// `ns`, or `bytes`.
  let unit: String

  var perOperation: Double { amount / max(operations, 1) }

  /// Reads `name work operations amount unit`.
  init?(_ line: Substring) {
    let words = line.split(separator: " ")
    guard words.count == 5, let operations = Double(words[2]), let amount = Double(words[3]) else { return nil }
    (name, work, unit) = (String(words[0]), String(words[1]), String(words[4]))
    (self.operations, self.amount) = (operations, amount)
  }
}

/// The runs of both sides of pairs with so many workers. Several pairs take turns, so that their rows, too, can be
/// compared with each other: what else the machine does meanwhile slows all of them.
struct PairedRuns {
  let pairs: [BuiltPair]
  let workers: Int

  /// How many workers, in words.
  var workerCount: String { workers == 1 ? "1 worker" : "\(workers) workers" }

  /// Times so many pairs, after one that is only compared; returns for each pair its rows.
  func measure(runs: Int) throws(Failure) -> [[BenchRow]] {
    var measured = pairs.map { _ in Sides() }
    for run in 0...runs {
      for (index, built) in pairs.enumerated() {
        let group = built.pair.group
        Progress.say("\(group), \(workerCount): \(run == 0 ? "equal work" : "pair \(run) of \(runs)")")
        let go = try measurements(of: built.binaries.go, "the Go side of \(group)")
        let swift = try measurements(of: built.binaries.swift, "the Swift side of \(group)")
        try checkEqualWork(swift, go, in: group)
        if run > 0 {
          measured[index].swift.append(swift)
          measured[index].go.append(go)
        }
      }
    }
    return zip(pairs, measured).map { $1.rows(of: $0.pair, workers: workers) }
  }

  /// What the runs of a pair measured.
  private struct Sides {
    var swift: [[BenchMeasurement]] = []
    var go: [[BenchMeasurement]] = []

    func rows(of pair: BenchPair, workers: Int) -> [BenchRow] {
      go[0].indices.map { index in
        let first = go[0][index]
        return BenchRow(
          name: "\(pair.group)/\(first.name)", workers: workers,
          runs: zip(swift, go).map { BenchRun(swift: $0[index].perOperation, go: $1[index].perOperation) },
          unit: first.unit, isComparison: pair.isComparison)
      }
    }
  }

  /// Refuses to compare what did not do the same.
  private func checkEqualWork(
    _ swift: [BenchMeasurement], _ go: [BenchMeasurement], in group: String
  ) throws(Failure) {
    guard swift.map(\.name) == go.map(\.name) else {
      let (ofSwift, ofGo) = (swift.map(\.name).joined(separator: " "), go.map(\.name).joined(separator: " "))
      throw Failure("\(group): Go measured \(ofGo), Swift \(ofSwift)")
    }
    for (ofSwift, ofGo) in zip(swift, go)
    where ofSwift.work != ofGo.work || ofSwift.operations != ofGo.operations || ofSwift.unit != ofGo.unit {
      throw Failure("\(group)/\(ofGo.name) amounted to \(ofGo.work) in Go, to \(ofSwift.work) in Swift")
    }
  }

  private func measurements(of command: [String], _ side: String) throws(Failure) -> [BenchMeasurement] {
    var program = Subprocess(command[0], Array(command.dropFirst()))
    program.environment = ["GOMAXPROCS": "\(workers)"]
    program.timeLimit = 120
    let outcome = try program.run()
    guard outcome.succeeded else { throw Failure("\(side) failed", nextStep: outcome.lastWords) }
    return outcome.output.split(separator: "\n").compactMap(BenchMeasurement.init)
  }
}

/// The middle one, or the mean of the two in the middle.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return 0 }
  return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}
