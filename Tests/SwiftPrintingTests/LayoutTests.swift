// Layout: which documents fit on a line, and where the others break.

import SwiftPrinting
import Testing

@Suite("Layout") struct LayoutTests {
  private func laidOut(_ document: Document, width: Int = 20) -> String { Layout(width: width).text(of: document) }

  @Test("a list that fits stays on its line") func listFits() {
    #expect(laidOut("f" + .list("(", ["a", "b", "c"], ")")) == "f(a, b, c)\n")
  }

  @Test("a list that does not fit is indented and filled") func listBreaks() {
    let elements: [Document] = ["alphabet", "beta", "gamma", "delta", "eta"]
    #expect(
      laidOut("function" + .list("(", elements, ")")) == """
        function(
          alphabet, beta,
          gamma, delta, eta)

        """)
  }

  @Test("a broken literal ends in a comma and its bracket stands alone") func literalBreaks() {
    let elements: [Document] = ["alphabet", "beta", "gamma"]
    #expect(
      laidOut("let x = " + .list("[", elements, "]", style: .literal)) == """
        let x = [
          alphabet, beta,
          gamma,
        ]

        """)
  }

  @Test("a broken declaration's parenthesis stands alone") func declarationBreaks() {
    let elements: [Document] = ["_ a: Alphabet", "_ b: Beta"]
    #expect(
      laidOut("func f" + .list("(", elements, ")", style: .declaration) + " {}") == """
        func f(
          _ a: Alphabet,
          _ b: Beta
        ) {}

        """)
  }

  @Test("what follows a group counts when the group is measured") func restCounts() {
    let call: Document = "f" + .list("(", ["aaaaaaa", "bbbbbbb"], ")")
    #expect(laidOut(call) == "f(aaaaaaa, bbbbbbb)\n")
    #expect(laidOut(call + " {") == "f(\n  aaaaaaa,\n  bbbbbbb) {\n")
  }

  @Test("a comment stays behind its statement while the line can hold it") func trailingComment() {
    #expect(laidOut(.commented("x = 1", "// one")) == "x = 1  // one\n")
    #expect(laidOut(.commented("x = 1", "// one is enough")) == "// one is enough\nx = 1\n")
  }

  @Test("empty lines are never indented and never doubled") func blankLines() {
    let body: Document = .braces([["a", .blankLine, .blankLine, "b"]])
    #expect(laidOut(body) == "{\n  a\n\n  b\n}\n")
  }

  @Test("lines of a block comment are left as they are") func verbatim() {
    #expect(laidOut(.braces([.verbatim("/* a\n   b */"), "c"])) == "{\n  /* a\n   b */\n  c\n}\n")
  }

  @Test("a chain of operators moves behind the sign, then breaks before operators") func chain() {
    let chain: Document = .nest(.fill(["alphabet", "&& beta", "&& gamma"]))
    #expect(laidOut(.assignment("x", "=", chain, isChain: true), width: 40) == "x = alphabet && beta && gamma\n")
    #expect(
      laidOut(.assignment("variable", "=", chain, isChain: true), width: 28)
        == "variable =\n  alphabet && beta && gamma\n")
    #expect(laidOut(.assignment("x", "=", chain, isChain: true)) == "x =\n  alphabet && beta\n    && gamma\n")
  }

  @Test("room is kept for the comma that a list of several elements has when it breaks") func trailingComma() {
    #expect(laidOut(.list("[", ["a", "b"], "]", style: .literal), width: 7) == "[a, b]\n")
    #expect(laidOut(.list("[", ["a", "b"], "]", style: .literal), width: 6) == "[\n  a,\n  b,\n]\n")
    #expect(laidOut(.list("[", ["abcd"], "]", style: .literal), width: 6) == "[abcd]\n")
  }
}
