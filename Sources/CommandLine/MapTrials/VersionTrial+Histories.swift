// Histories: operations of several goroutines at the same time, judged against a plain map.

import Foundation
import MapComparison
import Upstream

extension VersionTrial {
  /// Lets goroutines, then threads, carry out plans on the generated map, and judges what they saw.
  func runHistories(_ runner: URL) throws(Failure) -> Outcome {
    Progress.say("Go \(version): \(options.histories) concurrent histories")
    var operations = 0
    for mode in [[], ["--threads"]] {
      let plans = plans(seed: mode.isEmpty ? 1 : 1_000_001)
      let name = mode.isEmpty ? "goroutines" : "threads"
      let input = try file("\(name).plans", holding: plans.map(\.text).joined())
      let log = try lines(of: runner, mode + ["histories"], input: input, output: file("\(name).histories"))
      let histories: [History]
      do {
        histories = try History.read(log, of: plans)
      } catch {
        throw Failure("\(error)")
      }
      for history in histories {
        if let violation = history.violation() { return .failed("by \(name): \(violation)") }
        operations += history.events.count
      }
    }
    return .passed("\(options.histories) (\(operations) operations)")
  }

  /// Half of all histories: many short ones with everything in them, and longer ones that can be judged key by key.
  private func plans(seed: UInt64) -> [HistoryPlan] {
    (0..<max(options.histories / 2, 1)).map { index in
      let isShort = index % 2 == 0
      return HistoryPlan.random(
        seed: seed + UInt64(index), goroutines: options.goroutines, length: isShort ? 15 : 60, keys: isShort ? 2 : 4,
        methods: isShort ? methods : methods.filter { $0 != .clear })
    }
  }
}
