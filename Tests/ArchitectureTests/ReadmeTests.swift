// What the README shows of a program is what the program says.

import Foundation
import TestSupport
import Testing

@Suite("README")
struct ReadmeTests {
  @Test("An excerpt stands in the file it is taken from")
  func excerpts() throws {
    let readme = try #require(Repository.text(of: Repository.root.appending(path: "README.md")))
    let excerpts = readme.matches(of: /<!-- (\S+) -->\n```\w+\n((?s:.*?))```\n/)
    #expect(!excerpts.isEmpty)
    for excerpt in excerpts {
      let source = Repository.text(of: Repository.root.appending(path: String(excerpt.1))) ?? ""
      #expect(source.contains(excerpt.2), "\(excerpt.1) has not the lines that the README shows")
    }
  }

  @Test("A file that the README links is there")
  func links() throws {
    let readme = try #require(Repository.text(of: Repository.root.appending(path: "README.md")))
    for link in readme.matches(of: /\]\(([^):]+)\)/) {
      let exists = FileManager.default.fileExists(atPath: Repository.root.appending(path: String(link.1)).path)
      #expect(exists, "\(link.1) is not there")
    }
  }
}
