// Members: Swift taken apart, so that two files can be compared whatever the order of their declarations.

/// The declarations of a formatted Swift file, each with its comments, sorted; the members of extensions stand alone,
/// behind the name of what is extended.
func sortedDeclarations(of swift: String) -> [String] {
  var declarations: [String] = []
  var lines: [Substring] = []
  var extended: Substring?
  func finish() {
    if !lines.isEmpty { declarations.append(((extended.map { [$0] } ?? []) + lines).joined(separator: "\n")) }
    lines = []
  }
  for line in swift.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix("extension ") {
      finish()
      extended = line
    } else if line == "}", extended != nil {
      finish()
      extended = nil
    } else if line.isEmpty {
      continue
    } else {
      lines.append(line)
      let isEnd = line == "}" || (extended != nil && line == "  }")
      if isEnd { finish() }
    }
  }
  finish()
  return declarations.sorted()
}
