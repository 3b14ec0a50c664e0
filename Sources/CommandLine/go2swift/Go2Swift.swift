// go2swift: the tool, and the verbs it knows.

import ArgumentParser

@main
struct Go2Swift: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "go2swift",
    abstract: "Translates Go concurrency code into Swift.",
    version: version,
    subcommands: [Regenerate.self, Compare.self])

  /// The version of the tool, which the lock of upstream translations records.
  static let version = "0.1.0"
}
