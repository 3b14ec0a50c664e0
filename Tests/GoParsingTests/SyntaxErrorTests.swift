// What the grammar refuses: the place and the words are those of Go's compiler.

import Testing

@Suite("Syntax errors")
struct SyntaxErrorTests {
  @Test(
    "A broken statement is named where Go names it",
    arguments: [
      ("x := )", "3:6: unexpected ), expected expression"),
      ("f(1 2)", "3:5: unexpected literal 2 in argument list; possibly missing comma or )"),
      ("x y", "3:3: unexpected name y at end of statement"),
      ("if x := 1 { }", "3:6: cannot use x := 1 as value"),
      ("if x = 1 { }", "3:6: cannot use assignment x = 1 as value"),
      ("if { }", "3:4: missing condition in if statement"),
      ("if x { } else x()", "3:15: else must be followed by if or statement block"),
      ("for i := 0; i < 10; i := 1 { }", "3:21: cannot declare in post statement of for loop"),
      ("for i := 0; i < 10 { }", "3:20: unexpected {, expected semicolon or newline"),
      ("defer (f())", "3:7: expression in defer must not be parenthesized"),
      ("go (f())", "3:4: expression in go must not be parenthesized"),
      ("switch { x := 1 }", "3:10: unexpected name x, expected case or default or }"),
      ("select { case x++: }", "3:15: select case must be receive, send or assign recv"),
      ("x := [3]int{1, 2\n}", "3:17: unexpected newline in composite literal; possibly missing comma or }"),
      ("f(a,\nb\n)", "4:2: unexpected newline in argument list; possibly missing comma or )"),
      ("_ = a[]", "3:7: expected operand"),
      ("_ = a[1::2]", "3:9: middle index required in 3-index slice"),
      ("var x", "3:6: unexpected newline, expected type"),
      ("_ = x.(type)", "3:5: use of .(type) outside type switch"),
      ("f(x..., y)", "3:9: can only use ... with final argument in list"),
      ("var f func;", "3:11: unexpected semicolon, expected ("),
      ("import \"fmt\"", "3:1: unexpected keyword import, expected }"),
      ("goto 1", "3:6: unexpected literal 1, expected name"),
    ])
  func statements(_ statement: String, _ complaint: String) {
    #expect(complaints("package p\nfunc f() {\n\(statement)\n}\n").first == complaint)
  }

  @Test(
    "A broken declaration is named where Go names it",
    arguments: [
      ("x := 1", "2:1: non-declaration statement outside function body"),
      ("func f()\n{\n}", "3:1: unexpected semicolon or newline before {"),
      ("var x int\nimport \"fmt\"", "3:1: imports must appear before other declarations"),
      ("import fmt", "2:11: missing import path; require quoted string"),
      ("import \"\"", "2:8: invalid import path (empty string)"),
      (
        "type T struct { a int b int }", "2:23: unexpected name b, expected semicolon, newline, or } after struct field"
      ),
      ("type T struct { (a) }", "2:17: cannot parenthesize embedded type"),
      ("func (a T, b T) m() {}", "2:6: method has multiple receivers"),
      ("func () m() {}", "2:6: method has no receiver"),
      ("func f(a int, b.c) {}", "2:18: mixed named and unnamed parameters"),
      ("func f[T]() {}", "2:9: missing type constraint"),
      ("func f[]() {}", "2:8: empty type parameter list"),
      ("type C chan;", "2:12: missing channel element type"),
      ("func f() {", "3:1: unexpected EOF, expected }"),
    ])
  func declarations(_ declaration: String, _ complaint: String) {
    #expect(complaints("package p\n\(declaration)\n").first == complaint)
  }

  @Test("A file begins with its package clause")
  func packageClause() {
    #expect(complaints("var x int\n") == ["1:1: unexpected keyword var, expected package clause"])
    #expect(complaints("") == ["1:1: unexpected EOF, expected package clause"])
  }

  @Test("After an error reading goes on at the next declaration")
  func recovery() {
    let text = "package p\nfunc f() { x := ) }\nvar a int\nfunc g() { y z }\n"
    #expect(complaints(text).map { $0.prefix(2) } == ["2:", "4:"])
  }

  @Test("A file yields ten errors at the most, one for each line, in order")
  func limit() {
    let found = complaints("package p\n" + String(repeating: "func f() { ) ) }\n", count: 50))
    #expect(found.count == 10)
    #expect(found.map { Int($0.prefix { $0 != ":" }) } == Array(2...11))
  }
}
