// Swift runners: each version's generated map, compiled with the runner's source against the runtime.

import Foundation
import MapComparison
import Upstream

/// A package with a runner for each version, kept in the cache so that an unchanged one is not built again.
package struct SwiftRunners: Sendable {
  /// The package's folder; what is built from it lies beside it.
  package let folder: URL
  private let project: Project
  /// With which sanitizers all runners are built.
  private var built: Set<Sanitizer> = []

  package init(in project: Project) {
    self.project = project
    folder = Project.cache.appending(path: "compare/swift")
  }

  /// What is compiled into a runner.
  package enum Sanitizer: String, Sendable {
    case none, thread, address
  }

  /// Writes the sources of a version's runner, and adds it to the manifest.
  ///
  /// A file that is as it should be is left alone, so that the build knows what has changed.
  package func write(_ regeneration: Regeneration) throws(Failure) {
    let target = "Sources/\(name(of: regeneration.source.version))"
    var files = ["\(target)/\(SwiftRunners.declaration)": declaration(of: regeneration)]
    for source in RunnerSource.swift { files["\(target)/Runner/\(source.name)"] = source.text }
    for file in regeneration.translation.files { files["\(target)/Map/Generated_\(file.name)"] = file.text }
    try folder.keepFiles(files, among: [target])
    try folder.keepFiles(["Package.swift": manifest], among: [])
  }

  private func name(of version: GoVersion) -> String { "runner-\(version)" }

  /// Beside each target's sources lies what the manifest says of it, so that runners of other versions stay in it.
  private static let declaration = "target.txt"

  private func declaration(of regeneration: Regeneration) -> String {
    let conditions = Method.conditions(for: Method.methods(ofMapIn: regeneration.source.text))
    let settings = conditions.map { ".define(\"\($0)\")" } + [".unsafeFlags([\"-enforce-exclusivity=unchecked\"])"]
    return """
          .executableTarget(
            name: "\(name(of: regeneration.source.version))",
            dependencies: [.product(name: "GoRuntime", package: "Runtime")],
            exclude: ["\(SwiftRunners.declaration)"],
            swiftSettings: [\(settings.joined(separator: ", "))]),

      """
  }

  private var manifest: String {
    let sources = folder.appending(path: "Sources")
    let targets = (try? FileManager.default.contentsOfDirectory(at: sources, includingPropertiesForKeys: nil)) ?? []
    let declarations = targets.sorted { $0.path < $1.path }.compactMap { target in
      try? String(contentsOf: target.appending(path: SwiftRunners.declaration), encoding: .utf8)
    }
    return """
      // swift-tools-version: 6.1
      import PackageDescription

      let package = Package(
        name: "runners",
        dependencies: [.package(name: "Runtime", path: "\(project.runtime.path)")],
        targets: [
      \(declarations.joined())  ])

      """
  }

  /// Builds all runners at once, which is quicker than one after the other; what does not compile is told later, by
  /// ``build(_:with:)`` of its version.
  package mutating func buildTogether(with sanitizer: Sanitizer) throws(Failure) {
    if try Subprocess("swift", arguments(for: sanitizer)).run().succeeded { built.insert(sanitizer) }
  }

  /// Builds the runner of a version, unless all are built, and returns its path.
  ///
  /// - Throws: ``Failure`` with the compiler's errors.
  package func build(_ version: GoVersion, with sanitizer: Sanitizer) throws(Failure) -> URL {
    let runner = scratch(for: sanitizer).appending(path: "release/\(name(of: version))")
    if built.contains(sanitizer) { return runner }
    let outcome = try Subprocess("swift", arguments(for: sanitizer) + ["--product", name(of: version)]).run()
    guard outcome.succeeded else {
      let said = (outcome.output + outcome.errors).split(separator: "\n")
      var errors: [Substring] = []
      for line in said where line.contains("error: ") && !errors.contains(line) { errors.append(line) }
      throw Failure(
        "the Swift of Go \(version) does not compile",
        nextStep: errors.isEmpty ? outcome.lastWords : errors.prefix(8).joined(separator: "\n"))
    }
    return runner
  }

  private func scratch(for sanitizer: Sanitizer) -> URL {
    folder.deletingLastPathComponent().appending(path: "build-\(sanitizer.rawValue)")
  }

  private func arguments(for sanitizer: Sanitizer) -> [String] {
    var arguments = ["build", "--package-path", folder.path, "--scratch-path", scratch(for: sanitizer).path]
    arguments += ["-c", "release"]
    if sanitizer != .none { arguments.append("--sanitize=\(sanitizer.rawValue)") }
    return arguments
  }
}
