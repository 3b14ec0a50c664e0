// Depth: what nests without end ends in one clear error.

import Diagnostics
import GoParsing
import Testing

@Suite("Depth")
struct DepthTests {
  @Test("Millions of parentheses are one error", .timeLimit(.minutes(10)))
  func parentheses() {
    let text = "package p\nvar x = " + String(repeating: "(", count: 2_000_000)
    let parsed = GoParser.parse(SourceFile(path: "p.go", text: text), firstNodeID: 0)
    #expect(parsed.diagnostics.map(\.code) == [.nestingTooDeep])
  }

  @Test(
    "Whatever nests is bounded",
    arguments: ["-", "*", "<-", "[]", "chan ", "func() ", "map[int]", "!", "(", "[", "a(", "struct{ a ", "{ if x "])
  func prefixes(_ piece: String) {
    let text = "package p\nfunc f() { var x = " + String(repeating: piece, count: 20_000) + "y }"
    let parsed = GoParser.parse(SourceFile(path: "p.go", text: text), firstNodeID: 0)
    #expect(!parsed.diagnostics.isEmpty)
  }

  @Test("A few hundred levels pass")
  func deepEnough() {
    let text = "package p\nvar x = " + String(repeating: "(", count: 300) + "1" + String(repeating: ")", count: 300)
    #expect(complaints(text) == [])
  }
}
