// Every diagnostic code documents itself by a program, and that program yields exactly this code.

import Diagnostics
import Foundation
import GoTypes
import TestSupport
import Testing
import Transpiler

@Suite("Diagnostic codes")
struct DiagnosticCodeTests {
  /// A case of the list as its source has it.
  struct Entry: Sendable, CustomStringConvertible {
    let code: String
    /// The program after `Example:`; nil when there is none.
    let example: String?
    var description: String { code }
  }

  static let entries: [Entry] = {
    let file = Repository.sources.appending(path: "Compiler/Diagnostics/DiagnosticCode.swift")
    var entries: [Entry] = []
    var example: [Substring]?
    for line in (Repository.text(of: file) ?? "").split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      if text == "/// Example:" {
        example = []
      } else if text.hasPrefix("///     "), example != nil {
        example?.append(text.dropFirst(8))
      } else if let match = text.wholeMatch(of: /case \w+ = "([a-z0-9-]+)"/) {
        entries.append(Entry(code: String(match.1), example: example.map { $0.joined(separator: "\n") + "\n" }))
        example = nil
      }
    }
    return entries
  }()

  @Test("The list is read, and stands in alphabetical order")
  func isSorted() {
    let codes = Self.entries.map(\.code)
    #expect(Set(codes) == Set(DiagnosticCode.allCases.map(\.rawValue)))
    #expect(codes == codes.sorted())
  }

  @Test("An example yields its code", arguments: entries.filter { $0.example != nil })
  func yieldsItsCode(entry: Entry) throws {
    let example = try #require(entry.example)
    let version = example.firstMatch(of: /\/\/go:build (go[0-9.]+)/).flatMap { GoVersion(String($0.1)) }
    let source = SourceFile(path: "example.go", text: example)
    let result = transpile(
      PackageSource(importPath: "p", files: [source], goVersion: version), options: TranspileOptions())
    let codes = result.diagnostics.map(\.code.rawValue)
    #expect(codes == [entry.code], "\(DiagnosticRenderer().render(result.diagnostics))")
  }
}
