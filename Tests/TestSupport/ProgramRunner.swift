// Runs a program under a time limit and collects what it printed.

import Dispatch
import Foundation

package enum ProgramRunner {
  /// What came of a run.
  package struct Outcome: Equatable, Sendable {
    package let output: String
    package let errors: String
    /// The exit code, or the negative number of the signal that ended the program.
    package let exitCode: Int32
    package let timedOut: Bool
  }

  /// Runs `arguments` (the first is the program's path, or a name to look up) and waits for it, at most `limit` seconds.
  ///
  /// Output goes through files rather than pipes, so that a program that prints much, or that leaves children behind,
  /// cannot hold up the test.
  package static func run(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String]? = nil, limit: Double = 60
  ) throws -> Outcome {
    let scratch = try temporaryFolder("run")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let (output, errors) = (scratch.appending(path: "output"), scratch.appending(path: "errors"))
    for file in [output, errors] { try Data().write(to: file) }

    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.currentDirectoryURL = folder
    if let environment { process.environment = environment }
    process.standardInput = FileHandle.nullDevice
    // Closed here: Foundation keeps a process with a handler, and its streams, for long after it has ended.
    let streams = try [output, errors].map { try FileHandle(forWritingTo: $0) }
    defer { for stream in streams { try? stream.close() } }
    process.standardOutput = streams[0]
    process.standardError = streams[1]
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    let timedOut = ended.wait(timeout: .now() + limit) == .timedOut
    if timedOut {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
    }
    let code = process.terminationStatus
    return Outcome(
      output: Repository.text(of: output) ?? "", errors: Repository.text(of: errors) ?? "",
      exitCode: process.terminationReason == .exit ? code : -code, timedOut: timedOut)
  }

  /// Makes a new folder for temporary files; the caller removes it.
  package static func temporaryFolder(_ purpose: String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "go2swift-\(purpose)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}
