// Benchmarks: how what programs print becomes rows, and what becomes of rows.

import Foundation
import TestSupport
import Testing
import Upstream

@testable import workshop

@Suite("Benchmarks")
struct BenchTests {
  @Test("A line has a name, the work, operations, and what they took")
  func lines() throws {
    let line = try #require(BenchMeasurement("send 4950 100 12345 ns"))
    #expect(line.name == "send" && line.work == "4950" && line.perOperation == 123.45 && line.unit == "ns")
    #expect(BenchMeasurement("anything else") == nil)
    #expect(BenchMeasurement("send 4950 many 12345 ns") == nil)
  }

  @Test("The median is the middle one, or between the two in the middle")
  func medians() {
    #expect(median([5, 1, 100]) == 5)
    #expect(median([4, 1, 2, 100]) == 3)
    #expect(median([]) == 0)
  }

  private func row(
    _ name: String, _ runs: [(Double, Double)], unit: String = "ns", comparison: Bool = false
  ) -> BenchRow {
    BenchRow(
      name: name, workers: 1, runs: runs.map { BenchRun(swift: $0, go: $1) }, unit: unit, isComparison: comparison)
  }

  @Test("The pair with the ratio in the middle counts, however fast the machine was meanwhile")
  func middlePairs() {
    // Slow from the third pair on, for Go already in the second.
    let slowing = row("x/y", [(12, 20), (10, 40), (20, 40), (20, 38), (22, 40)])
    #expect(slowing.ratio == 0.526 && slowing.swift == 20 && slowing.go == 38)
    #expect(row("x/y", [(1, 10), (3, 10), (2, 10), (4, 10)]).ratio == 0.3)
    let other = row("x/z", [(120, 1), (100, 1), (200, 1), (200, 1), (200, 1)])
    #expect(slowing.timesAsFast(as: other) == 10)
  }

  @Test("A row meets its target, comes close, or does not")
  func verdicts() {
    func verdict(_ swift: Double, _ unit: String = "ns", comparison: Bool = false) -> BenchRow.Verdict {
      row("x/y", [(swift, 100)], unit: unit, comparison: comparison).verdict
    }
    #expect(verdict(100) == .met && verdict(120) == .close && verdict(121) == .above)
    #expect(verdict(200, "bytes") == .met && verdict(201, "bytes") == .above)
    #expect(verdict(900, comparison: true) == .compared)
  }

  @Test("Sides that did different work are not compared")
  func unequalWork() throws {
    let folder = try ProgramRunner.temporaryFolder("bench")
    defer { try? FileManager.default.removeItem(at: folder) }
    func runs(_ swift: String, _ go: String) -> PairedRuns {
      let pair = BenchPair(group: "g", program: folder, swift: .translated, go: .oracle, isComparison: false)
      let binaries = BenchPair.Binaries(swift: ["sh", "-c", "echo \(swift)"], go: ["sh", "-c", "echo \(go)"])
      return PairedRuns(pairs: [BuiltPair(pair: pair, binaries: binaries)], workers: 1)
    }
    let rows = try runs("add 5 10 300 ns", "add 5 10 200 ns").measure(runs: 3)
    #expect(rows == [[row("g/add", [(30, 20), (30, 20), (30, 20)])]])
    #expect(throws: Failure.self) { try runs("add 6 10 300 ns", "add 5 10 200 ns").measure(runs: 1) }
    #expect(throws: Failure.self) { try runs("add 5 11 300 ns", "add 5 10 200 ns").measure(runs: 1) }
    #expect(throws: Failure.self) { try runs("more 5 10 300 ns", "add 5 10 200 ns").measure(runs: 1) }
  }

  @Test("Several pairs take turns, and each has rows of its own")
  func turns() throws {
    let folder = try ProgramRunner.temporaryFolder("bench")
    defer { try? FileManager.default.removeItem(at: folder) }
    let journal = folder.appending(path: "journal").path
    func built(_ group: String, _ nanoseconds: Int) -> BuiltPair {
      func side(_ name: String, _ nanoseconds: Int) -> [String] {
        ["sh", "-c", "echo \(group)-\(name) >> \(journal); echo add 5 10 \(nanoseconds) ns"]
      }
      return BuiltPair(
        pair: BenchPair(group: group, program: folder, swift: .translated, go: .oracle, isComparison: false),
        binaries: BenchPair.Binaries(swift: side("swift", nanoseconds), go: side("go", 100)))
    }
    let rows = try PairedRuns(pairs: [built("a", 200), built("b", 300)], workers: 1).measure(runs: 1)
    #expect(rows.map { $0.map(\.name) } == [["a/add"], ["b/add"]])
    #expect(rows.map { $0.map(\.ratio) } == [[2], [3]])
    let round = ["a-go", "a-swift", "b-go", "b-swift"]
    #expect(
      try String(contentsOfFile: journal, encoding: .utf8).split(separator: "\n").map(String.init) == round + round)
  }

  @Test("Rows measured again take the places of their like; the others stay")
  func keeping() throws {
    let folder = try ProgramRunner.temporaryFolder("bench")
    defer { try? FileManager.default.removeItem(at: folder) }
    let results = BenchResults(in: Project(root: folder))
    func row(_ name: String, _ swift: Double) -> BenchRow { self.row(name, [(swift, 10)]) }
    func kept() throws -> [BenchRow] {
      try JSONDecoder().decode([BenchRow].self, from: Data(contentsOf: results.table))
    }
    try results.keep([row("b/one", 5), row("b/two", 50)], replacingAll: false)
    try results.keep([row("a/one", 5), row("b/two", 8)], replacingAll: false)
    #expect(try kept().map(\.name) == ["a/one", "b/one", "b/two"])
    #expect(try kept().last?.ratio == 0.8)
    #expect(Repository.text(of: results.plot)?.contains("0.80") == true)
    try results.keep([row("c/one", 5)], replacingAll: true)
    #expect(try kept().map(\.name) == ["c/one"])
  }
}
