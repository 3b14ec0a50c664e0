// The lock: which Swift each Go release's source became, so that a drift shows in review and in CI.

/// The contents of `Generated/upstream.lock`: a line per version, sorted, in columns.
package struct UpstreamLock: Hashable, Sendable {
  package private(set) var entries: [Entry] = []

  /// What is known of one Go release.
  package struct Entry: Hashable, Sendable {
    package var version: GoVersion
    /// The file within GOROOT.
    package var source: String
    package var sourceChecksum: Checksum
    /// Of the lines `CHECKSUM  NAME` of all files written, sorted by name: what `sha256sum *.swift | sha256sum` prints.
    package var outputChecksum: Checksum
    /// The version of go2swift that wrote them.
    package var tool: String

    package init(version: GoVersion, source: String, sourceChecksum: Checksum, outputChecksum: Checksum, tool: String) {
      self.version = version
      self.source = source
      self.sourceChecksum = sourceChecksum
      self.outputChecksum = outputChecksum
      self.tool = tool
    }
  }

  package init() {}

  package subscript(_ version: GoVersion) -> Entry? {
    entries.first { $0.version == version }
  }

  /// Adds what is known of a version, in the place of what was.
  package mutating func update(_ entry: Entry) {
    entries.removeAll { $0.version == entry.version }
    entries.append(entry)
    entries.sort { $0.version < $1.version }
  }

  /// How an entry differs from the one locked, in one sentence; nil if there is none, or it does not.
  package func drift(of entry: Entry) -> String? {
    guard let locked = self[entry.version] else { return nil }
    if locked.source != entry.source || locked.sourceChecksum != entry.sourceChecksum {
      return "Go \(entry.version): \(entry.source) is not the source that was locked"
    }
    if locked.outputChecksum != entry.outputChecksum {
      return
        "Go \(entry.version): the same \(entry.source) now becomes other Swift than go2swift \(locked.tool) made of it"
    }
    return nil
  }
}

extension UpstreamLock {
  private static let heading = """
    # What each Go release's sync.Map becomes; written by `go2swift regenerate`, for review to see what changed.
    # version  source  sha256 of the source  sha256 of the output (sha256sum *.swift | sha256sum)  go2swift

    """

  /// Reads a lock.
  package init(text: String) throws(Failure) {
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 5, let version = GoVersion(words[0]), let source = Checksum(digits: words[2]),
        let output = Checksum(digits: words[3])
      else {
        throw Failure(
          "upstream.lock has a line that is not one: \(line)",
          nextStep: "Restore it from git, or delete it and regenerate.")
      }
      update(
        Entry(version: version, source: words[1], sourceChecksum: source, outputChecksum: output, tool: words[4]))
    }
  }

  /// The lock as text; equal locks have equal texts.
  package var text: String {
    UpstreamLock.heading
      + entries.map { "\($0.version)  \($0.source)  \($0.sourceChecksum)  \($0.outputChecksum)  \($0.tool)\n" }.joined()
  }
}
