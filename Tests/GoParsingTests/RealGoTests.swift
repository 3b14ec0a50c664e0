// The oracle: go/parser and this parser make the same trees of the same files, places and comments included.

import Diagnostics
import Foundation
import GoParsing
import GoSyntax
import TestSupport
import Testing

@Suite("Trees of real Go")
struct RealGoTests {
  /// Folders of Go's own source with every kind of construct in them, small enough for a test.
  static let folders = ["sync", "internal/sync", "context", "sort", "container", "slices", "errors", "go/types"]

  @Test(
    "The trees are those of go/parser",
    .enabled(if: RealGo() != nil, "real Go is not here; Scripts/bootstrap fetches it"), .timeLimit(.minutes(10)))
  func sameTrees() throws {
    let go = try #require(RealGo())
    let scratch = try ProgramRunner.temporaryFolder("trees")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = Self.folders.flatMap { folder in
      Repository.files(below: go.root.appending(path: "src/\(folder)"), withExtension: "go")
    }
    let list = scratch.appending(path: "list")
    try Data(files.map { $0.path + "\n" }.joined().utf8).write(to: list)
    let program = scratch.appending(path: "gotrees")
    let source = Repository.root.appending(path: "Tests/GoParsingTests/GoTrees/main.go")
    let built = try go.run(["build", "-o", program.path, source.path])
    #expect(built.exitCode == 0, "\(built.errors)")
    let ran = try ProgramRunner.run(["sh", "-c", "\(program.path) \(scratch.path) < \(list.path)"], limit: 300)
    #expect(ran.exitCode == 0, "\(ran.errors)")

    for (index, file) in files.enumerated() {
      let expected = Repository.text(of: scratch.appending(path: "\(index).txt")) ?? ""
      let bytes = [UInt8](try Data(contentsOf: file))
      let parsed = GoParser.parse(SourceFile(path: file.lastPathComponent, bytes: bytes), firstNodeID: 0)
      // A raw string may have empty lines in it.
      let lines = Dump.text(of: parsed.file).split(separator: "\n", omittingEmptySubsequences: false)
      let actual = lines.filter { !$0.dropFirst(8).hasPrefix("build ") }.joined(separator: "\n")
      if actual != expected {
        Issue.record("\(file.path) differs\n\(UnifiedDiff.between(expected, actual).prefix(2000))")
      }
    }
  }
}
