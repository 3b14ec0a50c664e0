// Declarations: order, cycles, what a package's files share.
import GoTypes
import Testing

struct DeclarationTests {
  @Test func variablesAreInitialisedInDependencyOrder() {
    let checked = check("var a = b + f()\nvar b = 1\nvar c = 2\nfunc f() int { return c }")
    #expect(checked.facts.initializationOrder.map { $0.variables[0].name } == ["b", "c", "a"])
  }

  @Test func initialisationCyclesAreReported() {
    let checked = check("var x = f()\nfunc f() int { return g() }\nfunc g() int { return x }")
    #expect(checked.errors == ["2:5: initialization cycle for x"])
    #expect(checked.diagnostics.first?.notes.map(\.message) == ["x refers to f", "f refers to g", "g refers to x"])
  }

  @Test func typesCannotContainThemselves() {
    let checked = check("type a struct { b b }\ntype b [2]a\ntype c struct { c *c }\ntype d d")
    #expect(checked.errors == ["2:6: invalid recursive type a", "5:6: invalid recursive type: d refers to itself"])
  }

  @Test func missingMethodsAreExplained() {
    let checked = check(
      """
      type shape interface { area() float64; scale(by float64) }
      type square struct{}
      func (square) area() float64 { return 1 }
      func (*square) scale(by float64) {}
      type circle struct{}
      func (circle) area() int { return 1 }
      func (circle) scale(by float64) {}
      var a shape = square{}
      var b shape = circle{}
      var c shape = 5
      var d shape = &square{}
      """)
    #expect(
      checked.errors == [
        "9:15: cannot use square{} (value of struct type square) as shape value in variable declaration: square does not implement shape (method scale has pointer receiver)",
        "10:15: cannot use circle{} (value of struct type circle) as shape value in variable declaration: circle does not implement shape (wrong type for method area)",
        "11:15: cannot use 5 (constant of type int) as shape value in variable declaration: int does not implement shape (missing method area)",
      ])
  }

  @Test func namesOfOtherFilesComeFromTheSiblings() {
    let siblings = check("func helper(n int) string { return \"\" }\ntype shared struct { n int }", path: "q").package
    let text = "package q\nvar x = helper(1)\nfunc f(s *shared) int { return s.n }"
    let checked = checkOne(text, path: "q", siblings: siblings)
    #expect(checked.errors.isEmpty)
    #expect(checked.definitions("x").first?.type.isBasic(.string) == true)
  }

  @Test func everyExpressionHasAFact() {
    let checked = check("func f(m map[string][]int) int { return len(m[\"a\"][1:]) + cap(m[\"b\"]) }")
    #expect(checked.errors.isEmpty)
    for text in ["m", "\"a\"", "m[\"a\"]", "1", "m[\"a\"][1:]", "len(m[\"a\"][1:])", "map[string][]int", "int"] {
      #expect(checked.fact(text) != nil, "\(text) has no fact")
    }
  }
}
