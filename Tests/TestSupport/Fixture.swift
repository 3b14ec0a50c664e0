// A Go program of our own, with its recipe, its title and what real Go printed for it.

import Foundation

package struct Fixture: Sendable, CustomStringConvertible {
  /// The path below `GoFixtures` without a suffix, such as `concurrency/select_default`.
  package let name: String
  /// The Go files: one, or those of a folder in alphabetical order.
  package let files: [URL]
  package let recipe: Recipe
  /// The sentence under the recipe.
  package let title: String

  /// A fixture that cannot be read as one.
  package struct Malformed: Error, CustomStringConvertible {
    package let description: String
  }

  /// Reads one fixture; the recipe stands in the first file, or in `main.go` where there are several.
  package init(name: String, files: [URL]) throws {
    self.name = name
    self.files = files
    let first = files.first { $0.lastPathComponent == "main.go" } ?? files[0]
    let lines = (Repository.text(of: first) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 2, let recipe = Recipe(line: lines[0]) else {
      throw Malformed(description: "\(name): the first line is no recipe")
    }
    guard lines[1] == "//", lines[2].hasPrefix("// "), lines[2].hasSuffix(".") else {
      throw Malformed(description: "\(name): the third line is no sentence")
    }
    self.recipe = recipe
    title = String(lines[2].dropFirst(3))
  }

  /// Where the recorded standard output and standard error of real Go lie.
  package var output: URL { Repository.fixtures.appending(path: name + ".out") }
  package var errors: URL { Repository.fixtures.appending(path: name + ".err") }

  /// The committed Swift: a file, or those of a folder; empty when there is none.
  package var goldens: [URL] {
    let place = Repository.generated.appending(path: name)
    let file = place.appendingPathExtension("swift")
    if FileManager.default.fileExists(atPath: file.path) { return [file] }
    return Repository.files(below: place, withExtension: "swift")
  }

  package var description: String { name }

  /// What a Go command is given to build it.
  package var source: URL { files.count == 1 ? files[0] : files[0].deletingLastPathComponent() }

  /// All fixtures, in alphabetical order: in each folder of `GoFixtures` a Go file is a program, a folder a package; what
  /// folders it has are packages that it imports.
  package static func all() throws -> [Fixture] {
    let manager = FileManager.default
    func children(_ folder: URL) throws -> [URL] {
      try manager.contentsOfDirectory(
        at: folder, includingPropertiesForKeys: [.isDirectoryKey], options: [.skipsHiddenFiles]
      ).sorted { $0.path < $1.path }
    }
    func isFolder(_ url: URL) -> Bool { (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true }

    var fixtures: [Fixture] = []
    for area in try children(Repository.fixtures) where isFolder(area) {
      for item in try children(area) {
        let name = "\(area.lastPathComponent)/\(item.deletingPathExtension().lastPathComponent)"
        if isFolder(item) {
          let files = try children(item).filter { $0.pathExtension == "go" }
          if !files.isEmpty { fixtures.append(try Fixture(name: name, files: files)) }
        } else if item.pathExtension == "go" {
          fixtures.append(try Fixture(name: name, files: [item]))
        }
      }
    }
    return fixtures
  }

  /// The fixtures whose names contain one of the filters; all of them when there is no filter.
  package static func matching(_ filters: [String]) throws -> [Fixture] {
    try all().filter { fixture in filters.isEmpty || filters.contains { fixture.name.contains($0) } }
  }
}
