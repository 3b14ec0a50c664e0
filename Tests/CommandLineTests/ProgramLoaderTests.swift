// Reading programs from disk: files, folders, modules, and what is wrong with them.

import Diagnostics
import Foundation
import Programs
import TestSupport
import Testing

@Suite("Reading programs")
struct ProgramLoaderTests {
  /// Writes files into a new folder and reads one path in it.
  private func load(
    _ files: [String: String], _ path: String = "", version: String? = nil
  ) throws -> (source: ProgramSource?, codes: [DiagnosticCode], messages: [String]) {
    let folder = try ProgramRunner.temporaryFolder("loader")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    var loader = ProgramLoader(version: version)
    let source = loader.load(path.isEmpty ? folder.path : folder.appending(path: path).path)
    return (source, loader.diagnostics.map(\.code), loader.diagnostics.map(\.message))
  }

  @Test("A folder is a package of the files of this build, by name")
  func folder() throws {
    let (source, codes, _) = try load([
      "b.go": "package main", "a.go": "package main", "a_test.go": "package main", "c_windows.go": "package main",
      "d_linux.go": "package main", "e.go": "//go:build ignore\n\npackage other", "f.txt": "no Go",
      "g.go": "//go:build go1.21 && linux\n\npackage main", "_h.go": "package hidden",
    ])
    #expect(codes == [])
    let names = source?.root.files.map { ($0.path as NSString).lastPathComponent }
    #expect(names == ["a.go", "b.go", "d_linux.go", "g.go"])
    #expect(source?.isProgram == true)
  }

  @Test("Packages of the same module come with it, before what imports them")
  func modules() throws {
    let (source, codes, _) = try load(
      [
        "go.mod": "module example.org/m // a comment\n\ngo 1.21\n",
        "cmd/main.go": "package main\n\nimport (\n\t\"fmt\"\n\tstore \"example.org/m/internal/store\"\n)\n",
        "internal/store/store.go": "package store\n\nimport \"example.org/m/base\"\n",
        "base/base.go": "package base\n",
      ], "cmd")
    #expect(codes == [])
    #expect(
      source?.packages.map(\.importPath) == ["example.org/m/base", "example.org/m/internal/store", "example.org/m/cmd"])
    #expect(source?.minorVersion == 21)
  }

  @Test("Packages that import each other are refused")
  func cycles() throws {
    let (source, codes, _) = try load(
      [
        "go.mod": "module m\n", "a/a.go": "package a\n\nimport \"m/b\"\n", "b/b.go": "package b\n\nimport \"m/a\"\n",
      ], "a")
    #expect(source == nil)
    #expect(codes == [.importCycle])
  }

  @Test("What cannot be read is one error")
  func errors() throws {
    #expect(try load([:], "missing.go").codes == [.missingFile])
    #expect(try load(["a.txt": ""]).codes == [.noGoFiles])
    #expect(try load(["a_test.go": "package a"]).messages.first?.contains("this build") == true)
    #expect(try load(["a.go": "package a", "b.go": "package b"]).codes == [.mixedPackages])
    #expect(try load(["a.go": "package a"], version: "1.99").codes == [.unknownVersion])
    #expect(try load(["a.go": "package a", "go.mod": "module m\ngo 2.0\n"]).codes == [.unknownVersion])
  }

  @Test("The version comes from --go, go.mod or a build line, in this order")
  func versions() throws {
    let file = "//go:build go1.18\n\npackage a"
    #expect(try load(["a.go": file, "go.mod": "module m\ngo 1.20\n"], version: "go1.22.3").source?.minorVersion == 22)
    #expect(try load(["a.go": file, "go.mod": "module m\ngo 1.20\n"]).source?.minorVersion == 20)
    #expect(try load(["a.go": file], "a.go").source?.minorVersion == 18)
    #expect(try load(["a.go": "package a"]).source?.minorVersion == LanguageVersion.newest)
  }

  @Test(
    "Versions are read as Go writes them",
    arguments: [("1.21", 21), ("go1.9", 9), ("1.22.10", 22), ("1.21rc2", 21), ("1", nil), ("2.1", nil), ("1.x", nil)])
  func spelling(_ text: String, _ minor: Int?) {
    #expect(LanguageVersion.minor(of: text) == minor)
  }
}
