// workshop record: runs every fixture with the pinned real Go and writes down what it prints.

import ArgumentParser
import Foundation
import TestSupport

struct Record: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Record what real Go prints for the fixtures.",
    discussion: """
      Each program is built and run several times by the pinned Go, which must agree with itself; its standard output
      goes to a file NAME.out beside it, for a program that fails the stable part of its standard error to NAME.err, and
      what is stable in the goroutine traces behind that to NAME.trace.
      A program that must be refused is given to the Go compiler, whose complaints must stand at its ERROR comments.

        workshop record                       all fixtures
        workshop record concurrency/select    some of them
        workshop record --check               only compare with what was recorded
      """)

  @OptionGroup var selection: FixtureSelection

  @Option(help: "How often each program is run.")
  var runs = 5

  func run() throws {
    guard let go = RealGo() else {
      throw ValidationError("real Go \(RealGo.version) is missing; run Scripts/bootstrap")
    }
    let scratch = try ProgramRunner.temporaryFolder("record")
    defer { try? FileManager.default.removeItem(at: scratch) }
    var failures = 0
    var changes = 0
    let fixtures = try Fixture.matching(selection.filters)
    for fixture in fixtures {
      let complaints: [String]
      switch fixture.recipe {
      case .run:
        let binary = scratch.appending(path: "program")
        (complaints, changes) = try record(fixture, with: go, as: binary, changes: changes)
      case .diagnose(unsupported: true):
        complaints = []
      case .diagnose(unsupported: false):
        let source = Repository.text(of: fixture.files[0]) ?? ""
        complaints = ExpectedErrors(source: source).disagreements(with: try go.complaints(about: fixture))
      }
      for complaint in complaints { print("\(fixture.name): \(complaint)") }
      failures += complaints.isEmpty ? 0 : 1
    }
    print("\(fixtures.count) fixtures, \(changes) recordings changed, \(failures) failed")
    if failures > 0 || (selection.check && changes > 0) { throw ExitCode.failure }
  }

  /// Builds and runs one program; returns what is wrong with it, and the count of changed recordings.
  private func record(
    _ fixture: Fixture, with go: RealGo, as binary: URL, changes: Int
  ) throws -> (complaints: [String], changes: Int) {
    let build = try go.run(["build", "-o", binary.path, fixture.source.path])
    guard build.exitCode == 0 else { return ([build.errors], changes) }
    let outcomes = try (0..<max(runs, 1)).map { _ in try ProgramRunner.run([binary.path], limit: 30) }
    let records = outcomes.map { RecordedOutput($0, recipe: fixture.recipe) }
    guard case .run(let exitCode, _) = fixture.recipe, outcomes.allSatisfy({ $0.exitCode == exitCode }) else {
      return (["exit codes \(outcomes.map(\.exitCode))\n\(outcomes[0].errors)"], changes)
    }
    if let other = records.first(where: { $0 != records[0] }) {
      let difference = UnifiedDiff.between(records[0].output + records[0].errors, other.output + other.errors)
      return (["two runs differ\n" + difference], changes)
    }
    let traces = Set(outcomes.map { RecordedTrace.normalised($0.errors) })
    guard traces.count == 1, let trace = traces.first else { return (["the traces of two runs differ"], changes) }
    let hasSameTrace = (Repository.text(of: fixture.trace) ?? "") == trace
    guard records[0] != RecordedOutput(of: fixture) || !hasSameTrace else { return ([], changes) }
    print("\(fixture.name) \(selection.check ? "would change" : "recorded")")
    if !selection.check {
      try Data(records[0].output.utf8).write(to: fixture.output)
      if exitCode != 0 { try Data(records[0].errors.utf8).write(to: fixture.errors) }
      if !trace.isEmpty { try Data(trace.utf8).write(to: fixture.trace) }
    }
    return ([], changes + 1)
  }
}
