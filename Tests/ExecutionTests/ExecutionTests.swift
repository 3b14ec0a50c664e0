// Every golden is compiled against the runtime and run, and does what real Go did.

import Foundation
import TestSupport
import Testing

@Suite("Goldens run as Go does")
struct ExecutionTests {
  /// The runtime, built once; programs and runtime are optimised alike.
  static let programs = Result { try SwiftPrograms(.debug) }

  /// How often a concurrent program is run: its goroutines meet in another order each time.
  static let repetitions = 5

  static let fixtures = ((try? Fixture.all()) ?? []).filter(\.recipe.isRun)

  /// What is run optimised as well: whole programs, and what reaches memory in more ways than one.
  static let optimised = fixtures.filter {
    $0.name.hasPrefix("programs/") || ["language/pointers", "language/slices", "language/closures"].contains($0.name)
  }

  @Test(
    "What the optimizer could break, or break down over, is right when optimised, too",
    arguments: optimised)
  func agreesOptimised(fixture: Fixture) throws {
    let recorded = try #require(RecordedOutput(of: fixture))
    let scratch = try ProgramRunner.temporaryFolder("optimised")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let binary = scratch.appending(path: "program")
    let compilation = try TraceTests.programs.get().compile(fixture.goldens, to: binary)
    try #require(compilation.exitCode == 0, "\(compilation.output)\(compilation.errors)")
    let outcome = try ProgramRunner.run([binary.path], limit: 60)
    let disagreements = recorded.disagreements(with: outcome, recipe: fixture.recipe)
    #expect(disagreements.isEmpty, "\(disagreements.joined(separator: "\n"))")
  }

  @Test("A program prints what it prints in Go", arguments: fixtures)
  func agrees(fixture: Fixture) throws {
    let recorded = try #require(RecordedOutput(of: fixture), "never recorded; swift run workshop record")
    let goldens = fixture.goldens
    try #require(!goldens.isEmpty, "no golden; swift run workshop regenerate")

    let scratch = try ProgramRunner.temporaryFolder("execution")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let binary = scratch.appending(path: "program")
    let compilation = try Self.programs.get().compile(goldens, to: binary)
    try #require(compilation.exitCode == 0, "\(compilation.output)\(compilation.errors)")

    for _ in 0..<(fixture.name.hasPrefix("language/") ? 1 : Self.repetitions) {
      let outcome = try ProgramRunner.run([binary.path], limit: 60)
      let disagreements = recorded.disagreements(with: outcome, recipe: fixture.recipe)
      #expect(disagreements.isEmpty, "\(disagreements.joined(separator: "\n"))")
      if !disagreements.isEmpty { break }
    }
  }
}
