/// The closed list of what go2swift may report. The raw value is the code users see in brackets. Each case says what
/// the Go specification demands and, after `Example:`, a program that yields exactly this code.
package enum DiagnosticCode: String, CaseIterable, Sendable {
  /// "An import declaration declares a dependency relation …. It is illegal for a package to import itself, directly or
  /// indirectly."
  ///
  /// Not yielded by one file alone: two packages that import each other do.
  case importCycle = "import-cycle"

  /// The text is not Go. The specification's grammar decides.
  ///
  /// Example:
  ///     package p; func f( {
  case syntaxError = "syntax-error"

  /// Go has it, go2swift does not translate it yet; the ledger lists the construct.
  case unsupported = "unsupported"
}
