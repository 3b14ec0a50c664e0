// Regeneration: a Go release's map becomes Swift, and the lock tells whether it became what it was before.

import Foundation

/// What a translator makes of a Go package.
package struct Translation: Sendable {
  /// The Swift files, by name.
  package var files: [(name: String, text: String)]
  /// What is to be said about the Go source, ready for a reader.
  package var messages: [String]
  /// Whether the source could not be translated.
  package var failed: Bool

  package init(files: [(name: String, text: String)], messages: [String] = [], failed: Bool = false) {
    self.files = files.sorted { $0.name < $1.name }
    self.messages = messages
    self.failed = failed
  }

  /// The checksum of all files, as the lock has it.
  package var checksum: Checksum {
    Checksum(of: files.map { "\(Checksum(of: $0.text))  \($0.name)\n" }.joined())
  }

  /// The number of lines of all files.
  package var lineCount: Int {
    files.reduce(0) { $0 + $1.text.utf8.count(where: { $0 == UInt8(ascii: "\n") }) }
  }
}

/// One release's map, translated.
package struct Regeneration: Sendable {
  package var source: MapSource
  package var translation: Translation
  /// How long the translation took, in seconds.
  package var seconds: Double

  /// Translates a source.
  ///
  /// - Throws: ``Failure`` with all that the translator said, if it could not.
  package init(of source: MapSource, by translate: (MapSource) -> Translation) throws(Failure) {
    self.source = source
    let start = ContinuousClock.now
    translation = translate(source)
    let duration = ContinuousClock.now - start
    seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    guard !translation.failed, !translation.files.isEmpty else {
      throw Failure(
        "\(MapSource.path) of Go \(source.version) could not be translated",
        nextStep: translation.messages.joined(separator: "\n"))
    }
  }

  /// What the lock is to say of it.
  package func lockEntry(tool: String) -> UpstreamLock.Entry {
    UpstreamLock.Entry(
      version: source.version, source: MapSource.path, sourceChecksum: source.checksum,
      outputChecksum: translation.checksum, tool: tool)
  }

  /// Writes the Swift files into the version's folder, all or none.
  package func write(in project: Project) throws(Failure) {
    let files = FileManager.default
    let folder = project.upstream.appending(path: source.version.description)
    let fresh = project.upstream.appending(path: ".\(source.version)-\(UUID().uuidString)")
    let stale = project.upstream.appending(path: ".\(source.version)-\(UUID().uuidString)")
    do {
      try files.createDirectory(at: fresh, withIntermediateDirectories: true)
      defer { for leftover in [fresh, stale] { try? files.removeItem(at: leftover) } }
      for file in translation.files {
        try Data(file.text.utf8).write(to: fresh.appending(path: file.name))
      }
      if files.fileExists(atPath: folder.path) { try files.moveItem(at: folder, to: stale) }
      try files.moveItem(at: fresh, to: folder)
    } catch {
      throw Failure("\(folder.path) cannot be written: \(error.localizedDescription)")
    }
  }
}

extension UpstreamLock {
  /// Reads the project's lock, empty if there is none yet.
  package static func read(in project: Project) throws(Failure) -> UpstreamLock {
    guard let text = try? String(contentsOf: project.lock, encoding: .utf8) else { return UpstreamLock() }
    return try UpstreamLock(text: text)
  }

  /// Writes the project's lock, all or nothing.
  package func write(in project: Project) throws(Failure) {
    do {
      try FileManager.default.createDirectory(
        at: project.lock.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: project.lock, options: .atomic)
    } catch {
      throw Failure("\(project.lock.path) cannot be written: \(error.localizedDescription)")
    }
  }
}
