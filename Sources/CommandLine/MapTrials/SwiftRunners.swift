// Swift runners: each version's generated map, compiled with the runner's source against the runtime.

import Foundation
import MapComparison
import Upstream

/// A package with a runner for each version, kept in the cache so that an unchanged one is not built again.
package struct SwiftRunners: Sendable {
  /// The package's folder; what is built from it lies beside it.
  package let folder: URL
  private let project: Project

  package init(in project: Project) {
    self.project = project
    folder = Project.cache.appending(path: "compare/swift")
  }

  /// What is compiled into a runner.
  package enum Sanitizer: String, Sendable {
    case none, thread, address
  }

  /// Writes the sources of the runners, and the manifest.
  ///
  /// A file that is as it should be is left alone, so that the build knows what has changed.
  package func write(_ regenerations: [Regeneration]) throws(Failure) {
    var files: [String: String] = ["Package.swift": manifest(of: regenerations)]
    for regeneration in regenerations {
      let target = "Sources/\(name(of: regeneration.source.version))"
      for source in RunnerSource.swift { files["\(target)/Runner/\(source.name)"] = source.text }
      for file in regeneration.translation.files { files["\(target)/Map/Generated_\(file.name)"] = file.text }
    }
    try folder.keepFiles(files, among: ["Sources"])
  }

  private func name(of version: GoVersion) -> String { "runner-\(version)" }

  private func manifest(of regenerations: [Regeneration]) -> String {
    let targets = regenerations.map { regeneration in
      let conditions = Method.conditions(for: Method.methods(ofMapIn: regeneration.source.text))
      let settings = conditions.map { ".define(\"\($0)\")" } + [".unsafeFlags([\"-enforce-exclusivity=unchecked\"])"]
      return """
            .executableTarget(
              name: "\(name(of: regeneration.source.version))",
              dependencies: [.product(name: "GoRuntime", package: "Runtime")],
              swiftSettings: [\(settings.joined(separator: ", "))]),
        """
    }
    return """
      // swift-tools-version: 6.1
      import PackageDescription

      let package = Package(
        name: "runners",
        dependencies: [.package(name: "Runtime", path: "\(project.runtime.path)")],
        targets: [
      \(targets.joined(separator: "\n"))
        ])

      """
  }

  /// Builds the runner of a version, and returns its path.
  ///
  /// - Throws: ``Failure`` with the compiler's errors.
  package func build(_ version: GoVersion, with sanitizer: Sanitizer) throws(Failure) -> URL {
    let scratch = folder.deletingLastPathComponent().appending(path: "build-\(sanitizer.rawValue)")
    var arguments = ["build", "--package-path", folder.path, "--scratch-path", scratch.path, "-c", "release"]
    if sanitizer != .none { arguments.append("--sanitize=\(sanitizer.rawValue)") }
    arguments += ["--product", name(of: version)]
    let outcome = try Subprocess("swift", arguments).run()
    guard outcome.succeeded else {
      let said = (outcome.output + outcome.errors).split(separator: "\n")
      var errors: [Substring] = []
      for line in said where line.contains("error: ") && !errors.contains(line) { errors.append(line) }
      throw Failure(
        "the Swift of Go \(version) does not compile",
        nextStep: errors.isEmpty ? outcome.lastWords : errors.prefix(8).joined(separator: "\n"))
    }
    return scratch.appending(path: "release/\(name(of: version))")
  }
}
