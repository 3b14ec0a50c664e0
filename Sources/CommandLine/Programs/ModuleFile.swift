// go.mod: the path of a module and the version of Go it is written in.

import Foundation

/// The `go.mod` above a file.
package struct ModuleFile: Sendable {
  package let folder: URL
  package let path: String
  /// The text behind `go`, nil where the file has no such line.
  package let version: String?

  /// Finds the nearest `go.mod` in a folder or above it.
  package init?(above start: URL) {
    var folder = start.standardizedFileURL
    while true {
      let file = folder.appending(path: "go.mod")
      if let text = try? String(contentsOf: file, encoding: .utf8) {
        self.init(text: text, in: folder)
        return
      }
      if folder.path == "/" { return nil }
      folder = folder.deletingLastPathComponent().standardizedFileURL
    }
  }

  init(text: String, in folder: URL) {
    self.folder = folder
    var path = ""
    var version: String?
    for line in text.split(whereSeparator: \.isNewline) {
      let words = (line.range(of: "//").map { line[..<$0.lowerBound] } ?? line).split(whereSeparator: \.isWhitespace)
      guard words.count == 2 else { continue }
      if words[0] == "module" { path = words[1].trimmingCharacters(in: CharacterSet(charactersIn: "\"`")) }
      if words[0] == "go" { version = String(words[1]) }
    }
    self.path = path
    self.version = version
  }

  /// The folder of a package of this module, nil for packages of others.
  package func folder(ofPackage importPath: String) -> URL? {
    if importPath == path { return folder }
    guard !path.isEmpty, importPath.hasPrefix(path + "/") else { return nil }
    return folder.appending(path: String(importPath.dropFirst(path.count + 1)))
  }

  /// The import path of a folder inside the module.
  package func importPath(of inner: URL) -> String {
    let base = folder.standardizedFileURL.path
    let full = inner.standardizedFileURL.path
    guard full != base, full.hasPrefix(base) else { return path }
    return path + "/" + full.dropFirst(base.count).drop { $0 == "/" }
  }
}
