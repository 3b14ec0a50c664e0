// Scripts: random operations one after the other, on real Go, the generated map and the reference.

import Foundation
import MapComparison
import Upstream

extension VersionTrial {
  /// Runs a script for each seed on all three maps, and compares the logs operation by operation.
  func runScripts(_ runner: URL) throws(Failure) -> Outcome {
    Progress.say("Go \(version): \(options.seeds) scripts")
    let go = try GoRunner(for: regeneration.source).build(in: project)
    let length = (options.operations + options.seeds - 1) / max(options.seeds, 1)
    for seed in 1...UInt64(max(options.seeds, 1)) {
      let script = Script.random(seed: seed, count: length, methods: methods)
      let input = try file("\(seed).script", holding: script.text)
      let real = try lines(of: go, ["script"], input: input, output: file("\(seed).go.log"))
      let generated = try lines(of: runner, ["script"], input: input, output: file("\(seed).generated.log"))
      let difference = script.firstDifference(between: [
        ScriptLog(runner: "Go \(version)", lines: real),
        ScriptLog(runner: "generated", lines: generated),
        ScriptLog(runner: "reference", lines: ReferenceTrial.log(of: script)),
      ])
      if let difference { return .failed("\(difference)\nthe script: \(input.path)") }
    }
    return .passed("\(options.seeds) x \(length)")
  }
}
