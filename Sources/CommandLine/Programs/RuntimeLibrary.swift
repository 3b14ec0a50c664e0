// The runtime that programs link: found beside the tool, or built once from its sources.

import Foundation
import Upstream

/// The compiled runtime: modules to import and a library to link.
package struct RuntimeLibrary: Sendable {
  private let modules: URL
  private let moduleMap: URL
  private let folder: URL

  /// What the Swift compiler needs to use it.
  package var arguments: [String] {
    ["-I", modules.path, "-Xcc", "-fmodule-map-file=\(moduleMap.path)", "-L", folder.path]
  }

  /// What changes when the runtime does: the size and time of the installed library, or else the names, sizes and times
  /// of the sources.
  ///
  /// Cheap, because every `run` asks for it.
  package static func fingerprint(in project: Project) -> String {
    let library = project.root.appending(path: "lib/libGoRuntimeStatic.a").path
    var status = stat()
    if stat(library, &status) == 0 {
      return "\(library) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
    }
    let keys: Set<URLResourceKey> = [.fileSizeKey, .contentModificationDateKey, .isRegularFileKey]
    let sources = FileManager.default.enumerator(
      at: project.runtime, includingPropertiesForKeys: Array(keys), options: [.skipsHiddenFiles])
    var lines: [String] = []
    for case let file as URL in sources ?? .init() {
      guard let values = try? file.resourceValues(forKeys: keys), values.isRegularFile == true else { continue }
      let time = values.contentModificationDate?.timeIntervalSinceReferenceDate ?? 0
      lines.append("\(file.path) \(values.fileSize ?? 0) \(time)")
    }
    return Checksum(of: lines.sorted().joined(separator: "\n")).description
  }

  /// Finds the installed library, or builds the sources in the cache unless that is done.
  package static func ready(in project: Project, fingerprint: String) throws(Failure) -> RuntimeLibrary {
    if let installed = try installed(in: project) { return installed }
    let place = Checksum(of: project.runtime.standardizedFileURL.path).description.prefix(16)
    let scratch = Project.cache.appending(path: "runtime/\(place)")
    let built = scratch.appending(path: "release")
    let stamp = scratch.appending(path: "fingerprint")
    let library = RuntimeLibrary(
      modules: built.appending(path: "Modules"),
      moduleMap: built.appending(path: "CGoRuntime.build/module.modulemap"), folder: built)
    let version = "\(fingerprint)\n\(try toolchain())"
    if (try? String(contentsOf: stamp, encoding: .utf8)) == version,
      FileManager.default.fileExists(atPath: built.appending(path: "libGoRuntimeStatic.a").path)
    {
      return library
    }
    // The archiver adds to an archive that is there: what a source left behind that is gone would stay in it.
    try? FileManager.default.removeItem(at: built.appending(path: "libGoRuntimeStatic.a"))
    let outcome = try Subprocess(
      "swift",
      [
        "build", "--package-path", project.runtime.path, "--scratch-path", scratch.path, "-c", "release", "--product",
        "GoRuntimeStatic", "-debug-info-format", "none",
      ]
    ).run()
    guard outcome.succeeded else {
      throw Failure("the runtime does not build", nextStep: outcome.output + outcome.lastWords)
    }
    try? Data(version.utf8).write(to: stamp, options: .atomic)
    return library
  }

  /// The library that `Scripts/install` put beside the tool, if it was made by the compiler at hand.
  private static func installed(in project: Project) throws(Failure) -> RuntimeLibrary? {
    let folder = project.root.appending(path: "lib")
    guard let made = try? String(contentsOf: folder.appending(path: "toolchain"), encoding: .utf8) else { return nil }
    guard made.trimmingCharacters(in: .whitespacesAndNewlines) == (try toolchain()) else { return nil }
    return RuntimeLibrary(
      modules: folder.appending(path: "Modules"), moduleMap: folder.appending(path: "module.modulemap"), folder: folder)
  }

  /// The first line with which the Swift compiler names itself.
  private static func toolchain() throws(Failure) -> String {
    let outcome = try Subprocess("swiftc", ["--version"]).run()
    guard outcome.succeeded else {
      throw Failure(
        "the Swift compiler does not run", nextStep: "Install Swift 6.3 and put swiftc on the PATH (swift.org/install)."
      )
    }
    let lines = (outcome.output + outcome.errors).split(separator: "\n")
    return lines.first { $0.contains("Swift version") }.map(String.init) ?? "unknown"
  }
}
