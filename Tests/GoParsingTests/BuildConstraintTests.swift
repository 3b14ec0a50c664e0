// Build lines: which builds take a file.

import GoParsing
import Testing

@Suite("Build constraints")
struct BuildConstraintTests {
  private func holds(_ line: String) -> Bool? {
    BuildConstraint(comment: "//go:build " + line)?.isSatisfied { ["linux", "amd64", "gc", "go1.21"].contains($0) }
  }

  @Test("Conditions follow Go's precedence")
  func conditions() {
    #expect(holds("linux") == true)
    #expect(holds("!linux") == false)
    #expect(holds("windows || linux && amd64") == true)
    #expect(holds("(windows || linux) && !gc") == false)
    #expect(holds("linux &&") == nil)
    #expect(BuildConstraint(comment: "// +build linux") == nil)
  }

  @Test("The least version of Go is read from the tags")
  func versions() {
    #expect(BuildConstraint(comment: "//go:build go1.21 && linux")?.leastVersion == 21)
    #expect(BuildConstraint(comment: "//go:build go1.21 || go1.18")?.leastVersion == 18)
    #expect(BuildConstraint(comment: "//go:build !go1.21")?.leastVersion == nil)
  }
}
