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

  /// Reads it, or reports why it cannot be read and ends the tool.
  func load(json: Bool = false) throws -> ProgramSource {
    var loader = ProgramLoader(version: version)
    let source = loader.load(path)
    try Report(json: json).errors(loader.diagnostics)
    guard let source else { throw ExitCode.failure }
    return source
  }
}
