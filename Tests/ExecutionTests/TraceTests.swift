// Programs that go down show the Go functions and lines that real Go shows.

import Foundation
import TestSupport
import Testing

@Suite("Traces name Go functions and lines")
struct TraceTests {
  /// Optimised, as the tool compiles programs: calls that stand in place of themselves must be found again.
  static let programs = Result { try SwiftPrograms(.release) }

  static let fixtures = ((try? Fixture.all()) ?? []).filter {
    FileManager.default.fileExists(atPath: $0.trace.path)
  }

  private func run(_ fixture: Fixture, _ environment: [String: String] = [:]) throws -> ProgramRunner.Outcome {
    let translation = Translation(of: fixture)
    let scratch = try ProgramRunner.temporaryFolder("trace")
    defer { try? FileManager.default.removeItem(at: scratch) }
    var files = try translation.write(to: scratch)
    let positions = scratch.appending(path: "Positions.swift")
    try Data(translation.positions.utf8).write(to: positions)
    files.append(positions)
    let binary = scratch.appending(path: "program")
    let compilation = try Self.programs.get().compile(files, to: binary, hasTraces: true)
    try #require(compilation.exitCode == 0, "\(compilation.output)\(compilation.errors)")
    let all = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    return try ProgramRunner.run([binary.path], environment: all, limit: 60)
  }

  @Test("A program that goes down shows the calls that Go shows", arguments: fixtures)
  func agrees(fixture: Fixture) throws {
    let recorded = Repository.text(of: fixture.trace) ?? ""
    let outcome = try run(fixture)
    #expect(!outcome.timedOut)
    let trace = RecordedTrace.normalised(outcome.errors)
    #expect(trace == recorded, "\(UnifiedDiff.between(recorded, trace))\n\(outcome.errors)")
  }

  @Test("GOTRACEBACK says which goroutines are shown")
  func setting() throws {
    let fixture = try #require(Self.fixtures.first { $0.name == "concurrency/goroutine_deferred_exit" })
    let none = try run(fixture, ["GOTRACEBACK": "none"])
    #expect(none.errors == "panic: assignment to entry in nil map\n")
    let all = try run(fixture, ["GOTRACEBACK": "all"])
    #expect(all.errors.contains("goroutine 1 [chan receive]:\nmain.main()\n"))
  }
}
