// The trial of a version: everything that is tried on its generated map, in order.

import Foundation
import MapComparison
import Upstream

/// Tries the generated map of one version.
package struct VersionTrial: Sendable {
  let regeneration: Regeneration
  let runners: SwiftRunners
  let project: Project
  let options: TrialOptions

  package init(_ regeneration: Regeneration, runners: SwiftRunners, project: Project, options: TrialOptions) {
    self.regeneration = regeneration
    self.runners = runners
    self.project = project
    self.options = options
  }

  var version: GoVersion { regeneration.source.version }
  var methods: [Method] { Method.methods(ofMapIn: regeneration.source.text) }

  /// Tries everything, and reports.
  package func run() -> VersionReport {
    var report = VersionReport(version: "\(version)", sourceLines: regeneration.source.lineCount)
    report.swiftLines = regeneration.translation.lineCount
    report.translationSeconds = regeneration.seconds
    let runner: URL
    do {
      runner = try runners.build(version, with: .none)
    } catch {
      report.obstacle = "\(error)"
      return report
    }
    for kind in TrialKind.allCases {
      report.outcomes[kind] = outcome(of: kind, runner: runner)
    }
    return report
  }

  private func outcome(of kind: TrialKind, runner: URL) -> Outcome? {
    do {
      switch kind {
      case .scripts: return try runScripts(runner)
      case .histories: return try runHistories(runner)
      case .threads: return options.isQuick ? nil : try runStress(under: .thread)
      case .addresses: return options.isQuick ? nil : try runStress(under: .address)
      case .leaks: return try countLeftovers(runner)
      }
    } catch {
      return .failed("\(error)")
    }
  }

  /// A folder for what passes between the tool and the runners, with a file of the given name in it.
  func file(_ name: String, holding text: String? = nil) throws(Failure) -> URL {
    let folder = Project.cache.appending(path: "compare/logs/\(version)")
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let file = folder.appending(path: name)
      if let text { try Data(text.utf8).write(to: file) }
      return file
    } catch {
      throw Failure("\(folder.path) cannot be written: \(error.localizedDescription)")
    }
  }

  /// Runs a runner, with its input and output in files, and returns the lines of its output.
  func lines(of runner: URL, _ arguments: [String], input: URL, output: URL) throws(Failure) -> [String] {
    var process = Subprocess(runner.path, arguments)
    process.input = input
    process.output = output
    process.timeLimit = 120
    let outcome = try process.run()
    guard outcome.succeeded else {
      throw Failure(
        "\(runner.lastPathComponent) \(arguments.joined(separator: " ")) failed", nextStep: outcome.lastWords)
    }
    guard let text = try? String(contentsOf: output, encoding: .utf8) else {
      throw Failure("\(output.path) cannot be read")
    }
    return ScriptLog(runner: "", text: text).lines
  }
}
