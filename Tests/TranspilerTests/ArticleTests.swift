// An article on sync.Map with the listing of an older one, whose comments are partly in Chinese.

import Diagnostics
import Foundation
import GoParsing
import TestSupport
import Testing
import Transpiler

@Suite("The listing of an article")
struct ArticleTests {
  static let listing = Article.listing { $0.contains("package sync\n") && $0.contains("type Map struct {") }

  @Test(
    "A sync.Map with Chinese comments becomes Swift that compiles and works",
    .enabled(if: listing != nil, "no folder shared/seeds with the article is beside the repository"))
  func chineseComments() throws {
    let source = SourceFile(path: "listing.go", text: try #require(Self.listing))
    let result = transpile(PackageSource(importPath: "sync", files: [source]), options: TranspileOptions())
    try #require(result.diagnostics.isEmpty, "\(DiagnosticRenderer().render(result.diagnostics))")
    let swift = try #require(result.files.first).text

    let comments = GoParser.parse(source, firstNodeID: 1).file.comments.flatMap(\.comments)
    let chinese = comments.filter { $0.text.contains(/\p{Han}/) }
    #expect(!chinese.isEmpty)
    for comment in chinese {
      #expect(swift.contains(comment.text.drop { $0 == "/" }), "lost: \(comment.text)")
    }

    let scratch = try ProgramRunner.temporaryFolder("article")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let files = [("listing.swift", swift), ("program.swift", Self.program)].map { name, text in
      (file: scratch.appending(path: name), text: text)
    }
    for (file, text) in files { try Data(text.utf8).write(to: file) }
    let binary = scratch.appending(path: "program")
    let compilation = try SwiftPrograms(.debug).compile(files.map(\.file), to: binary)
    try #require(compilation.exitCode == 0, "\(compilation.output)\(compilation.errors)")
    let outcome = try ProgramRunner.run([binary.path])
    #expect(outcome.output == "test true\n<nil> false\n", "\(outcome.errors)")
  }

  /// Stores a key in the generated map, loads it, deletes it, misses it.
  static let program = """
    import GoRuntime
    import GoStandardLibrary

    @main enum Program {
      static func main() {
        runMain {
          let words = Map()
          words.Store("key", "test")
          var (value, ok) = words.Load("key")
          fmt.Println(value, ok)
          words.Delete("key")
          (value, ok) = words.Load("key")
          fmt.Println(value, ok)
        }
      }
    }
    """
}

/// Articles saved as HTML, in a folder `shared/seeds` beside the repository, or beside a folder that it lies in.
enum Article {
  /// The first listing that is the one looked for.
  static func listing(where isWanted: (String) -> Bool) -> String? {
    var folder = Repository.root.deletingLastPathComponent()
    while true {
      for file in Repository.files(below: folder.appending(path: "shared/seeds"), withExtension: "txt") {
        let page = Repository.text(of: file) ?? ""
        let found = page.matches(of: /<pre>(.*?)<\/pre>/.dotMatchesNewlines()).map { plainText(String($0.1)) }
        if let listing = found.first(where: isWanted) { return listing }
      }
      if folder.path == "/" { return nil }
      folder.deleteLastPathComponent()
    }
  }

  /// What a browser shows of a listing.
  private static func plainText(_ html: String) -> String {
    let lines = html.replacing(/<br *\/?>/, with: "\n").replacing(/<[^>]*>/, with: "")
    let characters = lines.replacing(/&#(x?)([0-9A-Fa-f]+);/) { match -> String in
      let code = UInt32(match.2, radix: match.1.isEmpty ? 10 : 16).flatMap(Unicode.Scalar.init)
      return code.map { String(Character($0)) } ?? String(match.0)
    }
    let names = [("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", " "), ("amp", "&")]
    return names.reduce(characters) { text, name in text.replacing("&\(name.0);", with: name.1) }
  }
}
