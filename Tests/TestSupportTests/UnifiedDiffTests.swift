// Unified diffs: what a failing golden shows.

import TestSupport
import Testing

@Suite("Unified diffs")
struct UnifiedDiffTests {
  @Test("Equal texts have no difference")
  func equal() {
    #expect(UnifiedDiff.between("a\nb\n", "a\nb\n").isEmpty)
  }

  @Test("A changed line is shown with its neighbours")
  func changed() {
    let old = (1...9).map { "\($0)\n" }.joined()
    let difference = UnifiedDiff.between(old, old.replacing("5", with: "five"), context: 1)
    #expect(difference == "@@ -4 +4 @@\n 4\n-5\n+five\n 6\n")
  }

  @Test("Lines at the end are added and removed")
  func ends() {
    #expect(UnifiedDiff.between("a", "a\nb", context: 0) == "@@ -2 +2 @@\n+b\n")
    #expect(UnifiedDiff.between("a\nb", "b", context: 0) == "@@ -1 +1 @@\n-a\n")
  }
}
