// Subprocesses: other programs, run to their end, with their streams in files so that no pipe can fill.

import Foundation

/// A program to run, and where its streams go. A signal that ends the tool ends it, too.
package struct Subprocess: Sendable {
  /// A path, or a name to be found on the PATH.
  package var program: String
  package var arguments: [String]
  /// Set beside the tool's own environment.
  package var environment: [String: String] = [:]
  package var folder: URL?
  /// What it reads; nothing if nil.
  package var input: URL?
  /// Where its standard output goes; kept in memory if nil.
  package var output: URL?
  /// After how many seconds it is ended, with status 137; never if nil.
  package var timeLimit: Int?

  package init(_ program: String, _ arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// How a program ended.
  package struct Outcome: Sendable {
    /// The exit code, or 128 and the number of the signal that ended it.
    package var status: Int32
    /// Standard output, unless it went to a file.
    package var output: String
    package var errors: String
    package var seconds: Double

    package var succeeded: Bool { status == 0 }

    /// The end of what it said, for a message.
    package var lastWords: String {
      if status == 128 + 9 { return "it was stopped: it took too long or too much memory" }
      let words = errors.split(separator: "\n").suffix(12).joined(separator: "\n")
      return words.isEmpty ? "exit code \(status)" : words
    }
  }

  /// Runs the program and waits for its end.
  ///
  /// - Throws: ``Failure`` if it cannot be started.
  package func run() throws(Failure) -> Outcome {
    do {
      return try runOrThrow()
    } catch {
      throw Failure("\(program) cannot be run: \(error.localizedDescription)")
    }
  }

  private func runOrThrow() throws -> Outcome {
    let workspace = FileManager.default.temporaryDirectory.appending(path: "go2swift-\(UUID().uuidString)")
    Interruption.remove(workspace)
    try FileManager.default.createDirectory(at: workspace, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: workspace) }
    func create(_ url: URL) throws -> FileHandle {
      try Data().write(to: url)
      return try FileHandle(forWritingTo: url)
    }
    let outputFile = output ?? workspace.appending(path: "output")
    let errorsFile = workspace.appending(path: "errors")
    let process = Process()
    // The limit is a process of its own, so that it holds even if this one ends first.
    let limit = timeLimit.map { ["timeout", "--signal=KILL", "\($0)"] } ?? []
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = limit + [program] + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, own in own }
    if let folder { process.currentDirectoryURL = folder }
    process.standardInput = try input.map { try FileHandle(forReadingFrom: $0) } ?? FileHandle.nullDevice
    process.standardOutput = try create(outputFile)
    process.standardError = try create(errorsFile)
    let start = ContinuousClock.now
    try process.run()
    Interruption.wait(for: process)
    let duration = ContinuousClock.now - start
    func text(_ url: URL) -> String { (try? Data(contentsOf: url)).map { String(decoding: $0, as: UTF8.self) } ?? "" }
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus,
      output: output == nil ? text(outputFile) : "",
      errors: text(errorsFile),
      seconds: Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18)
  }
}

/// Something that went wrong outside the compiler, and what to do about it.
package struct Failure: Error, Sendable, CustomStringConvertible {
  /// One sentence.
  package var message: String
  /// What the reader can do, if there is anything.
  package var nextStep: String?

  package init(_ message: String, nextStep: String? = nil) {
    self.message = message
    self.nextStep = nextStep
  }

  package var description: String {
    nextStep.map { "\(message)\n\($0)" } ?? message
  }
}
