// What is translated: the argument and the option that every verb takes which reads Go.

import ArgumentParser
import Diagnostics
import Programs

/// The Go to read.
struct GoInput: ParsableArguments {
  @Argument(
    help: ArgumentHelp("A Go file, or the folder of a package.", valueName: "file|dir"), completion: .file())
  var path: String

  @Option(
    name: .customLong("go"),
    help: ArgumentHelp(
      "The version of the Go language, such as 1.21; by default what go.mod or a build line says.",
      valueName: "version"))
  var version: String?

  @Option(
    name: .customLong("package-source"),
    help: ArgumentHelp(
      "Translate an imported package from these sources instead of taking the runtime's: sync=go/src/sync/map.go.",
      valueName: "import=file|dir"))
  var packageSources: [String] = []

  func validate() throws {
    for entry in packageSources where !entry.dropFirst().contains("=") {
      throw ValidationError("--package-source takes import=file or import=dir, not '\(entry)'.")
    }
  }

  /// Reads it, or reports why it cannot be read and ends the tool.
  func load(json: Bool = false) throws -> ProgramSource {
    var loader = ProgramLoader(version: version)
    let source = loader.load(path)
    try Report(json: json).errors(loader.diagnostics)
    guard var source else { throw ExitCode.failure }
    for entry in packageSources {
      let parts = entry.split(separator: "=", maxSplits: 1).map(String.init)
      var other = ProgramLoader(version: version)
      let replacement = other.load(parts[1])
      try Report(json: json).errors(other.diagnostics)
      guard let replacement else { throw ExitCode.failure }
      source = source.replacing(parts[0], by: replacement)
    }
    return source
  }
}
