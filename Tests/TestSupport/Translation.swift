// What the compiler makes of a Go program of ours: its goldens, or why there are none.

import Diagnostics
import Foundation
import Transpiler

package struct Translation: Sendable {
  /// The Swift files, by name; none when the program was refused.
  package let files: [(name: String, text: String)]
  package let diagnostics: [Diagnostic]
  /// Swift that brings along where the lines of the program come from, for its traces.
  package let positions: String
  private let sources: [SourceFile]

  /// Translates the Go files of one package main, and the packages below `GoFixtures` that it imports.
  package init(of files: [URL]) {
    sources = Self.sources(files)
    let result = transpile(
      PackageSource(importPath: "main", files: sources), options: TranspileOptions(localPackage: Self.fixturePackage))
    let parts = result.distinctParts
    self.files = result.distinctFiles
    diagnostics = result.diagnostics
    positions = SourceMap.declaration(
      of: SourceMap.table(
        parts.compactMap { part in
          part.map.flatMap { map in map.goFile.map { (swiftFile: part.name, map: map, goFile: "/go/" + $0) } }
        }))
  }

  private static func sources(_ files: [URL]) -> [SourceFile] {
    files.map { SourceFile(path: $0.lastPathComponent, text: Repository.text(of: $0) ?? "") }
  }

  /// A package of the module `fixtures`, which `GoFixtures` is.
  private static func fixturePackage(_ importPath: String) -> PackageSource? {
    guard importPath.hasPrefix("fixtures/") else { return nil }
    let folder = Repository.fixtures.appending(path: importPath.dropFirst("fixtures/".count))
    let files = Repository.files(below: folder, withExtension: "go")
    return files.isEmpty ? nil : PackageSource(importPath: importPath, files: sources(files))
  }

  package init(of fixture: Fixture) { self.init(of: fixture.files) }

  /// What was reported, as line and message, with the notes left out.
  package var reports: [(line: Int, message: String)] {
    diagnostics.map { ($0.range?.position.line ?? 0, $0.message) }
  }

  /// What lies below `Generated`: the Swift file in the program's place, those of a folder of Go in a folder; and for a
  /// program that must be refused, what is said of it.
  package func goldens(of fixture: Fixture) -> [Golden] {
    if !fixture.recipe.isRun { return [Golden(path: "\(fixture.name).txt", text: complaints)] }
    let walkthrough = Walkthroughs.golden(of: fixture, sources).map { [$0] } ?? []
    if fixture.files.count == 1, files.count == 1 {
      return [Golden(path: "\(fixture.name).swift", text: files[0].text)] + walkthrough
    }
    return files.map { Golden(path: "\(fixture.name)/\($0.name)", text: $0.text) } + walkthrough
  }

  /// Writes the Swift files into a folder and returns their places.
  package func write(to folder: URL) throws -> [URL] {
    try files.map { name, text in
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return file
    }
  }

  /// The diagnostics as the tool shows them.
  package var complaints: String { DiagnosticRenderer().render(diagnostics) }
}
