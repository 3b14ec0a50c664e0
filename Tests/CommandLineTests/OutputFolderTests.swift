// Output: whole files or none.

import Foundation
import Programs
import TestSupport
import Testing
import Upstream

@Suite("Output")
struct OutputFolderTests {
  @Test("Files appear in their folders, and nothing else does")
  func writes() throws {
    let folder = try ProgramRunner.temporaryFolder("output")
    defer { try? FileManager.default.removeItem(at: folder) }
    try OutputFolder(folder.appending(path: "out")).write([("a.swift", "1\n"), ("b/c.swift", "2\n")])
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() == [
        "out", "out/a.swift", "out/b", "out/b/c.swift",
      ])
  }

  @Test("When one file cannot be written, none is, and what was there stays")
  func allOrNothing() throws {
    let folder = try ProgramRunner.temporaryFolder("output")
    defer { try? FileManager.default.removeItem(at: folder) }
    try OutputFolder(folder).write([("a", "old")])
    #expect(throws: Failure.self) { try OutputFolder(folder).write([("a", "new"), ("a/b", "impossible")]) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a"])
    #expect(Repository.text(of: folder.appending(path: "a")) == "old")
  }

  @Test("A folder is not overwritten by a file")
  func folders() throws {
    let folder = try ProgramRunner.temporaryFolder("output")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: Failure.self) { try OutputFolder.write("text", to: folder) }
  }
}
