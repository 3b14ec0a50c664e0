// Diagnostics as people and programs see them.

import Diagnostics
import Testing

@Suite("Rendering diagnostics")
struct RendererTests {
  private func range(_ source: SourceFile, _ part: String) -> SourceRange? {
    let text = String(decoding: source.bytes, as: UTF8.self)
    guard let found = text.firstRange(of: part) else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return SourceRange(file: source, start: start, end: start + part.utf8.count)
  }

  @Test("The caret stands under the place, behind tabs and wide characters")
  func caret() {
    let source = SourceFile(path: "a.go", text: "package p\n\n\tvar 世界 = \"é\" + wrong\n")
    let diagnostic = Diagnostic(
      .error, .syntaxError, "undefined: wrong", at: range(source, "wrong"), hint: "declare it",
      notes: [.init("the other place", at: range(source, "世界"))])
    #expect(
      DiagnosticRenderer().render(diagnostic) == """
        a.go:3:22: error: undefined: wrong [syntax-error]
         3 |     var 世界 = "é" + wrong
           |                      ^~~~~
        a.go:3:6: note: the other place
         3 |     var 世界 = "é" + wrong
           |         ^~~~
          hint: declare it

        """)
  }

  @Test("Colours surround the words, and only when asked for")
  func colours() {
    let diagnostic = Diagnostic(.warning, .syntaxError, "m", at: nil)
    #expect(DiagnosticRenderer().render(diagnostic) == "warning: m [syntax-error]\n")
    #expect(DiagnosticRenderer(usesColour: true).render(diagnostic).contains("\u{1B}[1;35mwarning:\u{1B}[0m"))
  }

  @Test("A very long line is cut around the place")
  func longLine() {
    let source = SourceFile(
      path: "a.go", text: String(repeating: "x", count: 100_000) + "!" + String(repeating: "y", count: 100_000))
    let text = DiagnosticRenderer().render(Diagnostic(.error, .syntaxError, "m", at: range(source, "!")))
    #expect(text.utf8.count < 1000)
    #expect(text.contains("xxx!yyy"))
  }

  @Test("An error at the end of the file has a place")
  func endOfFile() {
    let source = SourceFile(path: "a.go", text: "package p\n")
    let end = SourceRange(file: source, start: 10, end: 10)
    #expect(DiagnosticRenderer().render(Diagnostic(.error, .syntaxError, "m", at: end)).hasPrefix("a.go:2:1: error: m"))
  }

  @Test("JSON is one array of objects with escaped texts")
  func json() {
    let source = SourceFile(path: "a.go", text: "package p\n")
    let diagnostic = Diagnostic(.error, .syntaxError, "a \"b\"\n\u{1}", at: range(source, "p"))
    #expect(
      DiagnosticRenderer.json([diagnostic]) == """
        [
          {"severity": "error", "code": "syntax-error", "message": "a \\"b\\"\\n\\u0001", "place": {"file": "a.go", \
        "line": 1, "column": 1, "endLine": 1, "endColumn": 2}}
        ]

        """)
    #expect(DiagnosticRenderer.json([]) == "[]\n")
  }
}
