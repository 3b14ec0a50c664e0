// Comments: every one is kept, and joined to what it speaks about.

import Diagnostics
import GoParsing
import GoSyntax
import Testing

@Suite("Comments")
struct CommentTests {
  @Test("A comment documents what stands directly below, and comments on what it shares a line with")
  func joined() {
    let text = """
      package p

      // T is documented.
      type T struct {
        // a too.
        a int // and commented on

        // nobody's

        b int /* b's */
      }
      """
    #expect(
      tree(text) == """
        documentation "// T is documented."
        type
          type T
            struct type
              documentation "// a too."
              field a
                name int
                comment "// and commented on"
              field b
                name int
                comment "/* b's */"
        comment "// T is documented."
        comment "// a too."
        comment "// and commented on"
        comment "// nobody's"
        comment "/* b's */"
        """)
  }

  @Test("In a group each specification has comments of its own")
  func groups() {
    let text = """
      package p

      // All of them.
      const (
        // The first.
        a = iota // zero
        b        // one
      )
      """
    let printed = tree(text)
    #expect(printed.contains("documentation \"// All of them.\"\nconst group\n  documentation \"// The first.\""))
    #expect(printed.contains("comment \"// one\""))
  }

  @Test("The build line is found above the package clause")
  func buildLine() {
    let source = SourceFile(path: "p.go", text: "// Copyright.\n\n//go:build linux && !race\n\npackage p\n")
    #expect(GoParser.parse(source, firstNodeID: 0).file.buildConstraint == "linux && !race")
  }
}
