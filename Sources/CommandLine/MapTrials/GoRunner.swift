// The Go runner: the same scripts on the real thing, compiled by the Go release that the map comes from.

import Foundation
import MapComparison
import Upstream

/// A runner for the real `sync.Map` of one release.
///
/// A release that is here only as source has no `go` of its own: its map is then compiled, unchanged, by the pinned
/// toolchain, as a package beside the runner.
package struct GoRunner: Sendable {
  private let source: MapSource
  private let folder: URL

  package init(for source: MapSource) {
    self.source = source
    folder = Project.cache.appending(path: "compare/go/\(source.version)")
  }

  /// Builds the runner, and returns its path.
  package func build(in project: Project) throws(Failure) -> URL {
    let toolchain: URL
    if let own = source.toolchain { toolchain = own } else { toolchain = try MapSource.oracle(in: project) }
    try folder.keepFiles(files, among: ["upstream"])
    var compiler = Subprocess(toolchain.path, ["build", "-o", "runner", "."])
    compiler.folder = folder
    compiler.environment = [
      "GOTOOLCHAIN": "local", "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOWORK": "off", "GOENV": "off", "GOROOT": "",
      "CGO_ENABLED": "0", "GOCACHE": Project.cache.appending(path: "compare/go/build").path,
    ]
    let outcome = try compiler.run()
    guard outcome.succeeded else {
      throw Failure("the runner for Go \(source.version) does not compile", nextStep: outcome.lastWords)
    }
    return folder.appending(path: "runner")
  }

  private var files: [String: String] {
    var files = ["go.mod": "module runner\n\ngo \(max(source.version.line, GoRunner.oldest))\n"]
    for file in RunnerSource.go { files[file.name] = file.text }
    if source.toolchain != nil {
      files["subject.go"] = "package main\n\nimport \"sync\"\n\ntype subject = sync.Map\n"
    } else {
      files["subject.go"] = "package main\n\nimport sync \"runner/upstream\"\n\ntype subject = sync.Map\n"
      files["upstream/map.go"] = source.text
      // What the file takes from the rest of its package.
      files["upstream/mutex.go"] = "package sync\n\nimport \"sync\"\n\ntype Mutex = sync.Mutex\n"
    }
    return files
  }

  /// The language of the runner itself.
  private static let oldest = GoVersion("1.21")!
}
