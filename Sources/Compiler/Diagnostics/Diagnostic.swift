/// What a stage has to say about a place in the source.
package struct Diagnostic: Sendable {
  package enum Severity: String, Sendable { case error, warning, note }

  package let severity: Severity
  package let code: DiagnosticCode
  /// One clause, lower case, no full stop.
  package let message: String
  /// Where; nil when the trouble is with no place in a file (a missing file, say).
  package let range: SourceRange?
  /// The next step for the user, where there is one.
  package let hint: String?
  /// Further places that explain this one ("other declaration of x").
  package let notes: [Note]

  package struct Note: Sendable {
    package let message: String
    package let range: SourceRange?
    package init(_ message: String, at range: SourceRange?) {
      self.message = message
      self.range = range
    }
  }

  package init(
    _ severity: Severity = .error, _ code: DiagnosticCode, _ message: String, at range: SourceRange?,
    hint: String? = nil, notes: [Note] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.range = range
    self.hint = hint
    self.notes = notes
  }
}
