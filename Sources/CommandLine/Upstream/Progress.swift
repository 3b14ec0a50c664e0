// Progress: a line on standard error for what takes a while, with colour only where somebody looks.

import Foundation

/// Says on standard error what the tool is about to do.
package enum Progress {
  /// Whether standard error is a terminal that wants colour.
  private static let hasColour = isatty(2) != 0 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil

  /// Says what comes next.
  package static func say(_ message: String) {
    write(hasColour ? "\u{1B}[2m\(message)\u{1B}[0m" : message)
  }

  /// Says what the reader should know although it is no failure.
  package static func warn(_ message: String) {
    write(hasColour ? "\u{1B}[33mwarning:\u{1B}[0m \(message)" : "warning: \(message)")
  }

  private static func write(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }
}
