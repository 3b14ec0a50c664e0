// Every fixture that real Go can parse is parsed without a complaint.

import Diagnostics
import GoParsing
import TestSupport
import Testing

@Suite("Fixtures are parsed")
struct ParsingTests {
  @Test("A program that runs is parsed without a complaint")
  func programsParse() throws {
    for fixture in try Fixture.all() where fixture.recipe.isRun {
      for file in fixture.files {
        let source = SourceFile(path: file.lastPathComponent, text: Repository.text(of: file) ?? "")
        for diagnostic in GoParser.parse(source, firstNodeID: 0).diagnostics {
          let line = diagnostic.range?.position.line ?? 0
          Issue.record("\(fixture.name):\(line): \(diagnostic.message)")
        }
      }
    }
  }
}
