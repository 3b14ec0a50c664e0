// The folders of this repository that tests and chores work on.

import Foundation

package enum Repository {
  /// The repository's root folder, found from this file's own place in it.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  package static let fixtures = root.appending(path: "GoFixtures")
  package static let generated = root.appending(path: "Generated")
  package static let sources = root.appending(path: "Sources")

  /// The text of a file, or nil when there is none.
  package static func text(of file: URL) -> String? {
    (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All files below a folder whose names end so, in alphabetical order; hidden files and build products are left out.
  package static func files(below folder: URL, withExtension suffix: String) -> [URL] {
    guard
      let walk = FileManager.default.enumerator(
        at: folder, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
    else { return [] }
    return walk.compactMap { $0 as? URL }
      .filter { $0.pathExtension == suffix && !$0.path.contains("/.build/") }
      .sorted { $0.path < $1.path }
  }

  /// A path as seen from a folder above it.
  package static func path(of file: URL, below folder: URL) -> String {
    let whole = file.standardizedFileURL.path
    let prefix = folder.standardizedFileURL.path + "/"
    return whole.hasPrefix(prefix) ? String(whole.dropFirst(prefix.count)) : whole
  }
}
