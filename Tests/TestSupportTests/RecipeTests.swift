// Recipes, expected errors and recordings: what the test suites read from fixtures.

import TestSupport
import Testing

@Suite("What the test suites read from fixtures")
struct RecipeTests {
  @Test(
    "A recipe says how a fixture is run",
    arguments: [
      ("// run", Recipe.run(exitCode: 0, unordered: false)),
      ("// run unordered", .run(exitCode: 0, unordered: true)),
      ("// run exit 2", .run(exitCode: 2, unordered: false)),
      ("// diagnose", .diagnose(unsupported: false)),
      ("// diagnose unsupported", .diagnose(unsupported: true)),
    ])
  func isRead(line: String, recipe: Recipe) {
    #expect(Recipe(line: line[...]) == recipe)
  }

  @Test("What is no recipe is refused", arguments: ["", "run", "//run", "// runs", "// run exit", "// run exit 0"])
  func isRefused(line: String) {
    #expect(Recipe(line: line[...]) == nil)
  }

  @Test("ERROR comments are found with their lines")
  func errorsAreFound() {
    let source = """
      package main
      x := 1 // ERROR "declared and not used: x"
      y("a") // ERROR "undefined: \\"y\\""
      z := 2 // an ERROR "in prose" counts for nothing
      """
    let errors = ExpectedErrors(source: source)
    #expect(errors.expectations.map(\.line) == [2, 3])
    #expect(errors.expectations[1].pattern == #"undefined: "y""#)
    #expect(errors.disagreements(with: [(2, "declared and not used: x"), (3, #"undefined: "y""#)]).isEmpty)
    #expect(errors.disagreements(with: [(2, "something else"), (4, "unexpected")]).count == 3)
  }

  @Test("Of standard error the lines before the traces are kept")
  func stablePart() {
    let errors = "panic: first\n\tpanic: second\n[signal SIGSEGV: addr=0x0]\n\ngoroutine 1 [running]:\nmain.main()\n"
    #expect(RecordedOutput.stablePart(of: errors) == "panic: first\n\tpanic: second\n")
  }
}
