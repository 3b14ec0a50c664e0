import Diagnostics

/// What is wrong with the text of one file, by byte offset, until it becomes diagnostics.
struct SyntaxErrorList {
  /// As many errors as a reader will read of one file.
  static let limit = 10

  private(set) var entries: [(message: String, code: DiagnosticCode, start: Int, end: Int)] = []

  mutating func add(_ message: String, _ code: DiagnosticCode = .syntaxError, from start: Int, to end: Int) {
    // One line with one trouble is enough: later errors on it mostly follow from the first. The caller keeps order
    // within a pass, so only the last few entries can matter while there are many.
    if entries.count < 1000 { entries.append((message, code, start, max(end, start))) }
  }

  mutating func add(contentsOf other: SyntaxErrorList) { entries += other.entries }

  /// The first errors in source order, at most one per line.
  func diagnostics(in source: SourceFile) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var lastLine = 0
    let sorted = entries.enumerated().sorted { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
    for (_, entry) in sorted {
      let start = min(entry.start, source.bytes.count)
      let line = source.position(at: start).line
      if line == lastLine { continue }
      lastLine = line
      if result.count == SyntaxErrorList.limit { break }
      let range = SourceRange(file: source, start: start, end: min(max(entry.end, start), source.bytes.count))
      result.append(Diagnostic(.error, entry.code, entry.message, at: range))
    }
    return result
  }
}
