// The committed Swift of the fixtures: where it lies, what it should be, and which of it belongs to no fixture.

import Foundation

package struct Golden: Sendable {
  /// The path below `Generated`.
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }

  package var file: URL { Repository.generated.appending(path: path) }

  /// How the committed file differs from what it should be; nil when it is the same, byte for byte.
  package func difference() -> String? {
    guard let committed = Repository.text(of: file) else { return "\(path) is not there" }
    return committed == text ? nil : "\(path) differs\n" + UnifiedDiff.between(committed, text)
  }

  package func write() throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Golden files that nothing generates any more, among the folders that mirror `GoFixtures`.
  package static func orphans(besides goldens: [Golden]) throws -> [URL] {
    let expected = Set(goldens.map(\.path))
    let areas = Set(try Fixture.all().map { $0.name.prefix { $0 != "/" } })
    return areas.sorted().flatMap { area in
      let folder = Repository.generated.appending(path: String(area))
      return ["swift", "txt"].flatMap { Repository.files(below: folder, withExtension: $0) }
    }
    .filter { !expected.contains(Repository.path(of: $0, below: Repository.generated)) }
  }
}
