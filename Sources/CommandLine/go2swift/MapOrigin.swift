// Where the maps come from: what regenerate and compare are told about it.

import ArgumentParser
import Foundation
import Upstream

/// Which Go releases, and where to find them.
struct MapOrigin: ParsableArguments {
  @Argument(help: ArgumentHelp("Versions of Go, such as 1.23 or 1.23.9.", valueName: "version"))
  var versions: [String] = []

  @Option(help: ArgumentHelp("Read the release unpacked in this folder.", valueName: "dir"), completion: .directory)
  var goroot: String?

  @Option(
    help: ArgumentHelp("Read releases out of this git clone of Go, by tag.", valueName: "dir"), completion: .directory)
  var git: String?

  func validate() throws {
    if goroot != nil, git != nil { throw ValidationError("--goroot and --git exclude each other.") }
    if goroot != nil, !versions.isEmpty { throw ValidationError("--goroot names the version itself.") }
    if git != nil, versions.isEmpty { throw ValidationError("--git needs versions to look for.") }
    for version in versions where GoVersion(version) == nil {
      throw ValidationError("'\(version)' is no version of Go; versions look like 1.23 or 1.23.9.")
    }
  }

  /// The versions of the project's lock, or those that the first lock is made of.
  private static func usual(_ lock: UpstreamLock) -> [GoVersion] {
    let locked = lock.entries.map(\.version)
    return locked.isEmpty ? ["1.19", "1.21", "1.22", "1.23"].compactMap { GoVersion($0) } : locked
  }

  /// The sources, fetched if need be.
  func sources(in project: Project, lock: UpstreamLock) throws(Failure) -> [MapSource] {
    if let goroot { return [try MapSource.unpacked(at: URL(filePath: goroot))] }
    let wanted = versions.isEmpty ? MapOrigin.usual(lock) : versions.compactMap { GoVersion($0) }
    var sources: [MapSource] = []
    for version in wanted {
      if let git {
        sources.append(try MapSource.tagged(version, inClone: URL(filePath: git)))
      } else {
        Progress.say("Go \(version): reading the pinned release (fetched the first time)")
        sources.append(try MapSource.pinned(version, in: project))
      }
    }
    return sources
  }
}

extension Failure {
  /// Writes the failure to standard error, and returns what ends the tool with exit code 1.
  func reported() -> ExitCode {
    try? FileHandle.standardError.write(contentsOf: Data("error: \(self)\n".utf8))
    return .failure
  }
}
