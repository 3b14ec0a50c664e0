// Goldens are as `swift format` leaves them, so that nobody's editor changes them.

import Foundation
import TestSupport
import Testing

@Suite("Goldens are formatted")
struct FormattingTests {
  @Test("Formatting a golden changes nothing")
  func isFixedPoint() throws {
    let goldens = try Fixture.all().flatMap(\.goldens)
    try #require(!goldens.isEmpty, "there are no goldens; swift run workshop regenerate")
    let scratch = try ProgramRunner.temporaryFolder("formatting")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let configuration = ".swift-format"
    try FileManager.default.copyItem(
      at: Repository.root.appending(path: configuration), to: scratch.appending(path: configuration))
    var copies: [(golden: URL, copy: URL)] = []
    for (index, golden) in goldens.enumerated() {
      let copy = scratch.appending(path: "\(index).swift")
      try FileManager.default.copyItem(at: golden, to: copy)
      copies.append((golden, copy))
    }
    let outcome = try ProgramRunner.run(["swift", "format", "--in-place", "--recursive", scratch.path], limit: 300)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    for (golden, copy) in copies {
      let difference = UnifiedDiff.between(Repository.text(of: golden) ?? "", Repository.text(of: copy) ?? "")
      #expect(difference.isEmpty, "\(Repository.path(of: golden, below: Repository.root))\n\(difference)")
    }
  }
}
