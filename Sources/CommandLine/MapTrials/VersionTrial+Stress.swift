// Stress: everything at once for some seconds, under a sanitizer, and what is left afterwards.

import Foundation
import MapComparison
import Upstream

extension VersionTrial {
  /// Runs the stress under a sanitizer, which must have nothing to say.
  func runStress(under sanitizer: SwiftRunners.Sanitizer) throws(Failure) -> Outcome {
    let name = sanitizer == .thread ? "ThreadSanitizer" : "AddressSanitizer"
    let runner = try runners.build(version, with: sanitizer)
    Progress.say("Go \(version): \(options.stressSeconds) seconds under \(name)")
    let operations = try stress(runner, seconds: options.stressSeconds)
    return .passed("\(options.stressSeconds) s (\(operations) operations)")
  }

  /// Runs a short stress by goroutines and by threads; afterwards no object that was in the map may be alive.
  func countLeftovers(_ runner: URL) throws(Failure) -> Outcome {
    Progress.say("Go \(version): counting what is left of the map")
    _ = try stress(runner, seconds: 1)
    return .passed("0 live")
  }

  /// Runs the stress by goroutines and by threads, the given time together, and returns the number of operations.
  private func stress(_ runner: URL, seconds: Int) throws(Failure) -> Int {
    var operations = 0
    for mode in [[], ["--threads"]] {
      let arguments = mode + ["stress", "\(Double(seconds) / 2)", "\(options.goroutines)", "1"]
      var process = Subprocess(runner.path, arguments)
      process.environment = ["TSAN_OPTIONS": "halt_on_error=1 exitcode=66", "ASAN_OPTIONS": "detect_leaks=0"]
      process.timeLimit = seconds * 4 + 60
      let outcome = try process.run()
      guard outcome.succeeded else {
        let said = outcome.errors.split(separator: "\n").prefix(40).joined(separator: "\n")
        throw Failure(
          "the stress by \(mode.isEmpty ? "goroutines" : "threads") ended with exit code \(outcome.status)",
          nextStep: said)
      }
      let count = outcome.output.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
      operations += count ?? 0
    }
    return operations
  }
}
