// The fixtures whose way through every station is committed, for reading: `Generated/walkthroughs`.

import Diagnostics
import Transpiler

package enum Walkthroughs {
  /// One for each construct that a reader would want to follow.
  static let fixtures: Set<String> = [
    "concurrency/atomic_functions", "concurrency/atomic_pointer", "concurrency/channel_rendezvous",
    "concurrency/goroutine_arguments", "concurrency/mutex_counter", "concurrency/range_over_channel",
    "concurrency/select_default", "language/defer_last_in_first_out", "language/loop_variables",
    "language/named_results", "language/recover", "language/type_switch",
  ]

  /// The page of a fixture, when it is one of them: `walkthroughs/select_default.md`.
  static func golden(of fixture: Fixture, _ sources: [SourceFile]) -> Golden? {
    guard fixtures.contains(fixture.name), let name = fixture.name.split(separator: "/").last else { return nil }
    let page = Walkthrough(PackageSource(importPath: "main", files: sources), options: TranspileOptions()).markdown
    return Golden(path: "walkthroughs/\(name).md", text: page)
  }
}
