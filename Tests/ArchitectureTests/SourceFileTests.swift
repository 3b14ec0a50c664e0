// What every source file has to be: short, and opened by a sentence that says what it is about (imports may stand before it).

import Foundation
import TestSupport
import Testing

@Suite("Source files")
struct SourceFileTests {
  /// The longest a file may be; one that grows beyond holds more than one idea.
  static let longest = 400

  /// Files that may be longer, since they are one list.
  static let lists: Set = ["DiagnosticCode.swift"]

  static let files =
    Repository.files(below: Repository.sources, withExtension: "swift")
    + Repository.files(below: Repository.root.appending(path: "Tests"), withExtension: "swift")

  private func path(_ file: URL) -> String { Repository.path(of: file, below: Repository.root) }

  @Test("No file is longer than 400 lines")
  func areShort() {
    for file in Self.files where !Self.lists.contains(file.lastPathComponent) {
      let count = (Repository.text(of: file) ?? "").split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(count <= Self.longest, "\(path(file)) has \(count) lines")
    }
  }

  @Test("Every file opens with a sentence")
  func openWithASentence() {
    for file in Self.files where file.lastPathComponent != "Package.swift" {
      let opening = (Repository.text(of: file) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        .drop { $0.isEmpty || $0.hasPrefix("import ") || $0.hasPrefix("@") && $0.contains(" import ") }
        .prefix { $0.hasPrefix("//") }
        .map { $0.drop { $0 == "/" }.trimmingPrefix(" ") }
        .prefix { !$0.isEmpty }
        .joined(separator: " ")
      let isSentence = opening.split(separator: " ").count >= 2 && opening.contains(/[.:]($|\s)/)
      #expect(isSentence, "\(path(file)) does not open with a sentence")
    }
  }

  @Test("No two files of a module have the same name")
  func namesAreUnique() {
    let byModule = Dictionary(grouping: Self.files) { file in
      path(file).split(separator: "/").prefix(3).joined(separator: "/")
    }
    for (module, files) in byModule {
      let names = Dictionary(grouping: files, by: \.lastPathComponent).filter { $0.value.count > 1 }.keys
      #expect(names.isEmpty, "\(module) has several files called \(names.sorted())")
    }
  }
}
