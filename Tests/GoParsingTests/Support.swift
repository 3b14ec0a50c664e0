// Helpers of the parser's tests: Go text in, the printed tree or the complaints out.

import Diagnostics
import GoParsing
import GoSyntax
import Testing

/// The complaints about a text, each as `line:column: message`.
func complaints(_ text: String) -> [String] { complaints(SourceFile(path: "p.go", text: text)) }

func complaints(_ source: SourceFile) -> [String] {
  GoParser.parse(source, firstNodeID: 0).diagnostics.map { diagnostic in
    let position = diagnostic.range?.position
    return "\(position?.line ?? 0):\(position?.column ?? 0): \(diagnostic.message)"
  }
}

/// The tree of a text that has nothing wrong with it, printed without places.
func tree(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> String {
  let source = SourceFile(path: "p.go", text: text)
  let parsed = GoParser.parse(source, firstNodeID: 0)
  #expect(parsed.diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
  let lines = Dump.text(of: parsed.file).split(separator: "\n").dropFirst()
  return lines.map { $0.dropFirst(8) }.joined(separator: "\n")
}

/// The tree of the body of a function, one level in.
func body(_ statements: String, sourceLocation: SourceLocation = #_sourceLocation) -> String {
  let lines = tree("package p\nfunc f() {\n\(statements)\n}\n", sourceLocation: sourceLocation).split(separator: "\n")
  return lines.dropFirst(2).map { $0.dropFirst(4) }.joined(separator: "\n")
}
