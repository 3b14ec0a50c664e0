// The project's folders: where the tool finds the pinned fetching script, the runtime, and the place for what it makes.

import Foundation

/// A checkout of go2swift, or an installed copy of what the tool needs of it.
package struct Project: Sendable {
  /// The folder that has `Scripts` in it.
  package let root: URL

  package init(root: URL) {
    self.root = root
  }

  /// Finds the project: `$GO2SWIFT_HOME`, or the checkout that holds the tool, or what was installed beside it, or the
  /// checkout that holds the current folder.
  package static func find() throws(Failure) -> Project {
    var candidates: [URL] = []
    if let home = ProcessInfo.processInfo.environment["GO2SWIFT_HOME"] { candidates.append(URL(filePath: home)) }
    let tool = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    candidates += ancestors(of: tool)
    candidates += ancestors(of: tool).map { $0.appending(path: "share/go2swift") }
    candidates += ancestors(of: URL(filePath: FileManager.default.currentDirectoryPath).appending(path: "here"))
    let found = candidates.first { FileManager.default.fileExists(atPath: $0.appending(path: "Scripts/pins.txt").path) }
    guard let found else {
      throw Failure(
        "the folder of go2swift is not to be found from here",
        nextStep: "Set GO2SWIFT_HOME to a checkout, or run the tool inside one.")
    }
    return Project(root: found)
  }

  private static func ancestors(of file: URL) -> [URL] {
    var folder = file.deletingLastPathComponent().standardizedFileURL
    var folders = [folder]
    while folder.path != "/" {
      folder = folder.deletingLastPathComponent().standardizedFileURL
      folders.append(folder)
    }
    return folders
  }

  /// The script that fetches what is pinned.
  package var bootstrap: URL { root.appending(path: "Scripts/bootstrap") }

  /// The package of the runtime that translated programs link.
  package var runtime: URL {
    let inCheckout = root.appending(path: "Sources/Runtime")
    let exists = FileManager.default.fileExists(atPath: inCheckout.path)
    return exists ? inCheckout : root.appending(path: "Runtime")
  }

  /// Where translations of upstream Go go, a folder for each version.
  package var upstream: URL { root.appending(path: "Generated/upstream") }

  /// The lock of these translations.
  package var lock: URL { root.appending(path: "Generated/upstream.lock") }

  /// Where what can be made again is kept.
  package static var cache: URL {
    let environment = ProcessInfo.processInfo.environment
    if let own = environment["GO2SWIFT_CACHE"] { return URL(filePath: own) }
    if let shared = environment["XDG_CACHE_HOME"] { return URL(filePath: shared).appending(path: "go2swift") }
    return FileManager.default.homeDirectoryForCurrentUser.appending(path: ".cache/go2swift")
  }
}
