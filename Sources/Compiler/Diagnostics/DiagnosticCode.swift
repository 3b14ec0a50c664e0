/// The closed list of what go2swift may report. The raw value is the code users see in brackets. Each case says what
/// the Go specification demands and, after `Example:`, a program that yields exactly this code.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  /// The text is not Go. The specification's grammar decides.
  ///
  /// Example:
  ///     package p; func f( {
  case syntaxError = "syntax-error"

  /// Go has it, go2swift does not translate it yet; the ledger lists the construct.
  case unsupported = "unsupported"
}
