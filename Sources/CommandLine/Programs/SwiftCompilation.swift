// Compiling: generated Swift becomes an executable.

import Diagnostics
import Foundation
import Upstream

/// One run of the Swift compiler.
package enum SwiftCompilation {
  /// Compiles files of Swift text in a folder that is there for it, and returns the executable's place in it.
  ///
  /// `positions` is Swift that goes behind the last file: where all lines come from.
  package static func compile(
    _ files: [(name: String, text: String)], positions: String, with runtime: RuntimeLibrary, in folder: URL
  ) throws(Failure) -> URL {
    let sources = folder.appending(path: "sources")
    var complete = files
    if !complete.isEmpty { complete[complete.count - 1].text += "\n" + positions }
    try OutputFolder(sources).write(complete)
    let executable = folder.appending(path: "program")
    var arguments = CompilerFlags.compile
    // Several files are optimised as one, as one file would be.
    if files.count > 1 { arguments.append("-whole-module-optimization") }
    arguments += runtime.arguments + files.map { sources.appending(path: $0.name).path }
    arguments += ["-o", executable.path] + CompilerFlags.link
    let outcome = try Subprocess("swiftc", arguments).run()
    guard outcome.succeeded else {
      let errors = outcome.errors.split(separator: "\n").filter { $0.contains("error:") }
      let said = errors.isEmpty ? outcome.lastWords : errors.prefix(5).joined(separator: "\n")
      throw Failure("the generated Swift does not compile", nextStep: said)
    }
    return executable
  }
}
