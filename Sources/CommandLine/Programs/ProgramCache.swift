// Compiled programs, kept by the content of everything they were made from.

import Diagnostics
import Foundation
import Upstream

/// Where the executable of a program lies, or will lie.
package struct ProgramCache: Sendable {
  /// How many programs are kept; the least recently used go first.
  static let capacity = 200

  /// The executable; its name tells people what runs.
  package let executable: URL
  private let folder: URL

  /// `options` is whatever else changes the translation.
  package init(for source: ProgramSource, options: String, runtime fingerprint: String) {
    var key = "\(ProgramCache.tool)\n\(fingerprint)\n\(CompilerFlags.compile + CompilerFlags.link)\n\(options)\n"
    key += "1.\(source.minorVersion)\n"
    for package in source.packages {
      key += "package \(package.importPath)\n"
      for file in package.files { key += "\(file.path) \(Checksum(of: file.bytes))\n" }
    }
    folder = Project.cache.appending(path: "programs/\(Checksum(of: key).description.prefix(32))")
    executable = folder.appending(path: source.name.isEmpty ? "program" : source.name)
  }

  /// The tool itself: another build of it may translate differently.
  private static let tool: String = {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return "" }
    return "\(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
  }()

  package var holdsProgram: Bool { access(executable.path, X_OK) == 0 }

  /// Makes a folder to build in; `keep` moves what was built from there into the cache.
  package func workspace() throws(Failure) -> URL {
    let workspace = folder.deletingLastPathComponent().appending(path: ".build-\(UUID().uuidString)")
    Interruption.remove(workspace)
    do {
      try FileManager.default.createDirectory(at: workspace, withIntermediateDirectories: true)
    } catch {
      throw Failure(
        "\(workspace.path) cannot be made: \(reason(error))", nextStep: "Set GO2SWIFT_CACHE to another folder.")
    }
    return workspace
  }

  /// Takes an executable into the cache.
  package func keep(_ built: URL) throws(Failure) {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure("\(folder.path) cannot be made: \(reason(error))")
    }
    guard rename(built.path, executable.path) == 0 else {
      throw Failure("\(executable.path) cannot be written: \(String(cString: strerror(errno)).lowercased())")
    }
    removeOldest()
  }

  /// Says that the program was used now.
  package func touch() { utimensat(AT_FDCWD, folder.path, nil, 0) }

  private func removeOldest() {
    let programs = folder.deletingLastPathComponent()
    let keys: Set<URLResourceKey> = [.contentModificationDateKey]
    let entries =
      (try? FileManager.default.contentsOfDirectory(at: programs, includingPropertiesForKeys: Array(keys))) ?? []
    guard entries.count > ProgramCache.capacity else { return }
    func date(_ url: URL) -> Date {
      (try? url.resourceValues(forKeys: keys).contentModificationDate) ?? .distantPast
    }
    for old in entries.sorted(by: { date($0) < date($1) }).prefix(entries.count - ProgramCache.capacity) {
      try? FileManager.default.removeItem(at: old)
    }
  }
}
