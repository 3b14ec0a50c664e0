// Every diagnostic documents itself with an example; each example must yield exactly its code.
import Diagnostics
import Foundation
import GoSyntax
import GoTypes
import Testing

struct DiagnosticExampleTests {
  /// The examples in the documentation of `DiagnosticCode`, by code.
  static let examples: [(code: String, program: String)] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Sources/Compiler/Diagnostics/DiagnosticCode.swift")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    var result: [(String, String)] = []
    var program: [String] = []
    for line in text.split(separator: "\n") {
      let line = line.drop { $0 == " " }
      if line.hasPrefix("///     ") {
        program.append(String(line.dropFirst(8)))
      } else if line.hasPrefix("case "), let value = line.split(separator: "\"").dropFirst().first {
        if !program.isEmpty { result.append((String(value), program.joined(separator: "\n"))) }
        program = []
      }
    }
    return result
  }()

  /// Codes that other stages report, and one whose example is too long to spell out.
  static let reportedElsewhere: Set<String> = ["nesting-too-deep"]

  @Test(arguments: examples.filter { !reportedElsewhere.contains($0.code) }.map { [$0.code, $0.program] })
  func yieldsItsCode(_ example: [String]) {
    let checked = check(example[1])
    #expect(checked.diagnostics.map(\.code.rawValue) == [example[0]], "\(example[1])\n\(checked.errors)")
  }
}
