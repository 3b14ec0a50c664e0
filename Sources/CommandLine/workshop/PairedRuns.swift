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

/// The runs of both sides of a pair with so many workers.
struct PairedRuns {
  let pair: BenchPair
  let binaries: BenchPair.Binaries
  let workers: Int

  /// Times so many pairs, after one that is only compared; returns the medians.
  func measure(runs: Int) throws(Failure) -> [BenchRow] {
    var ofSwift: [[BenchMeasurement]] = []
    var ofGo: [[BenchMeasurement]] = []
    for run in 0...runs {
      let count = workers == 1 ? "1 worker" : "\(workers) workers"
      Progress.say("\(pair.group), \(count): \(run == 0 ? "equal work" : "pair \(run) of \(runs)")")
      let go = try measurements(of: binaries.go)
      let swift = try measurements(of: binaries.swift)
      try checkEqualWork(swift, go)
      if run > 0 {
        ofSwift.append(swift)
        ofGo.append(go)
      }
    }
    return ofGo[0].indices.map { index in
      let first = ofGo[0][index]
      return BenchRow(
        name: "\(pair.group)/\(first.name)", workers: workers,
        swift: median(ofSwift.map { $0[index].perOperation }), go: median(ofGo.map { $0[index].perOperation }),
        unit: first.unit, isComparison: pair.isComparison)
    }
  }

  /// Refuses to compare what did not do the same.
  private func checkEqualWork(_ swift: [BenchMeasurement], _ go: [BenchMeasurement]) throws(Failure) {
    guard swift.map(\.name) == go.map(\.name) else {
      throw Failure(
        "Go measured \(go.map(\.name).joined(separator: " ")), Swift \(swift.map(\.name).joined(separator: " "))")
    }
    for (ofSwift, ofGo) in zip(swift, go)
    where ofSwift.work != ofGo.work || ofSwift.operations != ofGo.operations || ofSwift.unit != ofGo.unit {
      throw Failure("\(ofGo.name) amounted to \(ofGo.work) in Go, to \(ofSwift.work) in Swift")
    }
  }

  private func measurements(of command: [String]) throws(Failure) -> [BenchMeasurement] {
    var program = Subprocess(command[0], Array(command.dropFirst()))
    program.environment = ["GOMAXPROCS": "\(workers)"]
    program.timeLimit = 120
    let outcome = try program.run()
    guard outcome.succeeded else {
      let side = command == binaries.go ? "Go" : "Swift"
      throw Failure("the \(side) side failed", nextStep: outcome.lastWords)
    }
    return outcome.output.split(separator: "\n").compactMap(BenchMeasurement.init)
  }
}

/// The middle one, or the mean of the two in the middle.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return 0 }
  return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}
