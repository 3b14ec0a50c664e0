// Statements: use of variables and labels, termination, switches, ranges.
import GoTypes
import Testing

struct StatementTests {
  @Test func unusedVariablesLabelsAndImportsAreReported() {
    let checked = check(
      "import \"os\"\nimport text \"strings\"\nfunc f() {\n x := 1\nl:\n for { break }\n var y int\n y = 2\n}")
    #expect(
      checked.errors == [
        "2:8: \"os\" imported and not used", "3:8: \"strings\" imported as text and not used",
        "5:2: declared and not used: x", "6:1: label l defined and not used", "8:6: declared and not used: y",
      ])
  }

  @Test func everyPathMustReturn() {
    let checked = check(
      """
      func a(x int) int { if x > 0 { return 1 } else { panic("no") } }
      func b(c chan int) int { for { select { case x := <-c: return x } } }
      func c(x any) int { switch x.(type) { case int: return 1 } }
      func d() int { for { break } }
      func e() int { l: for { for { break l } } }
      func g(x int) int { switch { case x > 0: return 1; default: goto end }; end: return 0 }
      """)
    #expect(checked.errors == ["4:60: missing return", "5:30: missing return", "6:43: missing return"])
  }

  @Test func typeSwitchVariablesHaveTheTypeOfTheirClause() {
    let checked = check(
      "func f(x any) int { switch v := x.(type) { case int: return v; case nil, string: _ = v }; return 0 }")
    #expect(checked.errors.isEmpty)
    #expect(checked.facts.implicits.values.filter { $0.type.isBasic(.int) }.count == 1)
  }

  @Test func duplicateCasesAreRefused() {
    let checked = check(
      "func f(x int, y any) { switch x { case 1, 2: case 2: }; switch y.(type) { case int: case int: } }")
    #expect(
      checked.errors == [
        "2:51: duplicate case 2 (constant of type int) in expression switch",
        "2:90: duplicate case int in type switch",
      ])
  }

  @Test func rangesYieldWhatTheirOperandHolds() {
    let checked = check(
      """
      func f(s string, m map[string]bool, c <-chan float64, a *[3]rune, it func(func(int, string) bool)) {
        for i, r := range s { _, _ = i+1, r+'a' }
        for k, v := range m { _, _ = k+"", !v }
        for x := range c { _ = x / 2 }
        for i := range a { _ = i }
        for i := range 10 { _ = i }
        for i, s := range it { _, _ = i+1, s+"" }
      }
      """)
    #expect(checked.errors.isEmpty)
  }

  @Test func rangesOverNumbersAndFunctionsCameLater() {
    let old = check("func f(it func(func() bool)) { for range 3 {}; for range it {} }", version: GoVersion(1, 21))
    #expect(old.errors.count == 2)
    #expect(old.diagnostics.allSatisfy { $0.message.contains("requires go1.2") })
  }

  @Test func commaOKFormsHaveTwoTypes() {
    let checked = check(
      "func f(m map[string]int, c chan int, x any) { v, ok := m[\"a\"]; w, ok := <-c; s, ok := x.(string); _, _, _, _ = v, w, s, ok }"
    )
    #expect(checked.errors.isEmpty)
    guard case .tuple(let types)? = checked.fact("m[\"a\"]")?.type else {
      Issue.record("not both types")
      return
    }
    #expect(types[1].isBasic(.bool))
  }

  @Test func jumpsMustBePossible() {
    let checked = check(
      "func f() {\n goto a\n x := 1\n _ = x\na:\n goto b\n { b: }\nc:\n if true { for { continue c } }\n break\n}")
    #expect(
      checked.errors == [
        "3:7: goto a jumps over variable declaration at line 4", "7:7: goto b jumps into block",
        "10:27: invalid continue label c", "11:2: break is not in a loop, switch, or select",
      ])
  }

  @Test func callsSpreadAndVary() {
    let checked = check(
      """
      func two() (int, string) { return 1, "" }
      func takes(n int, rest ...string) {}
      func f(list []string) { takes(two()); takes(1, list...); takes(1); takes("x"); takes() }
      """)
    #expect(
      checked.errors == [
        "4:74: cannot use \"x\" (untyped string constant) as int value in argument to takes",
        "4:80: not enough arguments in call to takes",
      ])
  }
}
