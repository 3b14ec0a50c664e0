// Map sources: the Go file with `sync.Map` in it, of a release that is pinned, unpacked somewhere, or in a git clone.

import Foundation

/// The source of `sync.Map` in one Go release.
package struct MapSource: Sendable {
  package var version: GoVersion
  /// The contents of ``path``.
  package var text: String
  /// The root of the release, if there is one on disk.
  package var root: URL?

  /// The file within GOROOT.
  package static let path = "src/sync/map.go"

  /// The number of its lines.
  package var lineCount: Int { text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) }

  package var checksum: Checksum { Checksum(of: text) }

  /// The `go` of the release, if it has one that can run here.
  package var toolchain: URL? {
    guard let go = root?.appending(path: "bin/go") else { return nil }
    return FileManager.default.isExecutableFile(atPath: go.path) ? go : nil
  }
}

extension MapSource {
  /// Fetches a pinned release, or finds it where it was fetched before.
  package static func pinned(_ wanted: GoVersion, in project: Project) throws(Failure) -> MapSource {
    try unpacked(at: fetchRelease(wanted.description, in: project))
  }

  /// The toolchain of the pinned release that everything is compared with.
  package static func oracle(in project: Project) throws(Failure) -> URL {
    try fetchRelease(nil, in: project).appending(path: "bin/go")
  }

  private static func fetchRelease(_ version: String?, in project: Project) throws(Failure) -> URL {
    let outcome = try Subprocess(project.bootstrap.path, ["go"] + [version].compactMap { $0 }).run()
    let root = outcome.output.split(separator: "\n").last
    guard outcome.succeeded, let root else {
      let said = outcome.errors.split(separator: "\n").last.map { String($0.trimmingPrefix("bootstrap: ")) }
      throw Failure(
        said ?? "Go \(version ?? "") could not be fetched",
        nextStep: "Name a pinned version, or use --goroot DIR or --git DIR to read one that is here.")
    }
    return URL(filePath: String(root))
  }

  /// Reads a release that is unpacked in a folder.
  package static func unpacked(at root: URL) throws(Failure) -> MapSource {
    guard let named = try? String(contentsOf: root.appending(path: "VERSION"), encoding: .utf8),
      let version = named.split(whereSeparator: \.isWhitespace).first.flatMap({ GoVersion(String($0)) })
    else {
      throw Failure(
        "\(root.path) has no file VERSION that names a Go release", nextStep: "Give the GOROOT of a release.")
    }
    return try MapSource(version: version, text: read(root.appending(path: path)), root: root)
  }

  /// Reads a release out of a clone of Go's repository, by its tag.
  package static func tagged(_ wanted: GoVersion, inClone clone: URL) throws(Failure) -> MapSource {
    func git(_ arguments: String...) throws(Failure) -> Subprocess.Outcome {
      try Subprocess("git", ["-C", clone.path] + arguments).run()
    }
    let tags = try git("tag", "--list", "go\(wanted)", "go\(wanted).*")
    guard tags.succeeded else {
      throw Failure("\(clone.path) is no git repository that can be read", nextStep: tags.lastWords)
    }
    // The latest of a line; names such as go1.23rc1 are no releases.
    let versions = tags.output.split(separator: "\n").compactMap { GoVersion(String($0)) }
    guard let version = versions.max() else {
      throw Failure(
        "\(clone.path) has no tag go\(wanted)", nextStep: "Fetch the tags of the clone, or name another version.")
    }
    let shown = try git("show", "go\(version):\(path)")
    guard shown.succeeded else { throw Failure("go\(version) has no \(path)", nextStep: shown.lastWords) }
    return MapSource(version: version, text: shown.output, root: nil)
  }

  private static func read(_ file: URL) throws(Failure) -> String {
    do {
      return try String(contentsOf: file, encoding: .utf8)
    } catch {
      throw Failure("\(file.path) cannot be read: \(error.localizedDescription)")
    }
  }
}
