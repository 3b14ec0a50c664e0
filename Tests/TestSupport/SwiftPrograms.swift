// Compiles generated Swift against the runtime, which is built once for all programs.

import Foundation
import Programs

package struct SwiftPrograms: Sendable {
  /// How much the compiler optimises; programs and runtime are always built alike.
  package enum Configuration: String, Sendable { case debug, release }

  package let configuration: Configuration
  /// Where the runtime's library and modules lie.
  private let runtime: URL

  /// The runtime could not be built.
  package struct RuntimeFailure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Builds the runtime, unless it is built already.
  package init(_ configuration: Configuration) throws {
    self.configuration = configuration
    let scratch = Repository.root.appending(path: ".build/programs")
    let built = scratch.appending(path: configuration.rawValue)
    // The archiver adds to an archive that is there: what a source left behind that is gone would stay in it.
    try? FileManager.default.removeItem(at: built.appending(path: "libGoRuntimeStatic.a"))
    let outcome = try ProgramRunner.run(
      [
        "swift", "build", "--package-path", Repository.sources.appending(path: "Runtime").path,
        "--scratch-path", scratch.path, "--configuration", configuration.rawValue, "--product", "GoRuntimeStatic",
      ], limit: 1200)
    guard outcome.exitCode == 0 else { throw RuntimeFailure(description: outcome.output + outcome.errors) }
    runtime = built
  }

  /// Compiles one program; a warning is an error. The outcome is the compiler's.
  ///
  /// `hasTraces` puts line tables in it, which traces need.
  package func compile(_ files: [URL], to binary: URL, hasTraces: Bool = false) throws -> ProgramRunner.Outcome {
    let moduleMap = runtime.appending(path: "CGoRuntime.build/module.modulemap").path
    var arguments = ["swiftc", "-swift-version", "6", "-warnings-as-errors"] + CompilerFlags.semantics
    arguments += configuration == .debug ? ["-Onone"] : ["-O"] + CompilerFlags.copies
    if hasTraces { arguments += CompilerFlags.traces }
    arguments += ["-module-name", "program"]
    if files.count == 1, !isEntry(files[0]) { arguments.append("-parse-as-library") }
    arguments += ["-I", runtime.appending(path: "Modules").path, "-Xcc", "-fmodule-map-file=\(moduleMap)"]
    arguments += [
      "-L", runtime.path, "-Xlinker", "--whole-archive", "-Xlinker", "-lGoRuntimeStatic", "-Xlinker",
      "--no-whole-archive", "-o", binary.path,
    ]
    return try ProgramRunner.run(arguments + files.map(\.path), limit: 300)
  }

  /// Whether the compiler would take a file for a script by its name.
  private func isEntry(_ file: URL) -> Bool { file.lastPathComponent == "main.swift" }
}
