/// The first line of a fixture, which says how the fixture is run and what must come of it.
///
///     // run                    exits 0, standard output is recorded
///     // run unordered          the same, but the lines may come in any order
///     // run exit 2             exits with that code, standard error is recorded too
///     // diagnose               must be refused, at the lines that have an ERROR comment, by real Go as well
///     // diagnose unsupported   must be refused by go2swift only
package enum Recipe: Equatable, Sendable {
  case run(exitCode: Int32, unordered: Bool)
  case diagnose(unsupported: Bool)

  /// Reads a recipe; nil when the line is none.
  package init?(line: Substring) {
    switch line {
    case "// run": self = .run(exitCode: 0, unordered: false)
    case "// run unordered": self = .run(exitCode: 0, unordered: true)
    case "// diagnose": self = .diagnose(unsupported: false)
    case "// diagnose unsupported": self = .diagnose(unsupported: true)
    default:
      guard let match = line.wholeMatch(of: /\/\/ run exit (\d+)/), let code = Int32(match.1), code > 0 else {
        return nil
      }
      self = .run(exitCode: code, unordered: false)
    }
  }

  package var isRun: Bool {
    if case .run = self { true } else { false }
  }
}
