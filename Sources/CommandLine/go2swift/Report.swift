// Reporting: diagnostics on standard error, and the exit code that follows from them.

import ArgumentParser
import Diagnostics
import Foundation
import Upstream

/// Where diagnostics go, and how they look.
struct Report {
  /// Whether another program reads them.
  var json = false

  /// Writes diagnostics to standard error, and ends the tool if one of them is an error.
  func errors(_ diagnostics: [Diagnostic]) throws {
    write(diagnostics)
    if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode.failure }
  }

  func write(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let isTerminal = isatty(2) != 0 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    let text =
      json ? DiagnosticRenderer.json(diagnostics) : DiagnosticRenderer(usesColour: isTerminal).render(diagnostics)
    // Where even this cannot be written, the exit code still tells.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Runs what may fail outside the compiler, and reports the failure under a code.
  func failing<Result>(_ code: DiagnosticCode, _ body: () throws(Failure) -> Result) throws -> Result {
    do throws(Failure) {
      return try body()
    } catch {
      try errors([Diagnostic(.error, code, error.message, at: nil, hint: error.nextStep)])
      throw ExitCode.failure
    }
  }
}
