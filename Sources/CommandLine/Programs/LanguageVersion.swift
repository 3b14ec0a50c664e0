// The version of the Go language: what is known, and what a program asks for.

/// A version of the Go language that the tool can be asked for.
package enum LanguageVersion {
  /// The newest version whose rules the compiler knows.
  package static let newest = 27

  /// The minor version of `1.23`, `go1.23`, `1.23.4` or `1.23rc1`; nil when it is no version of Go 1 that is known.
  package static func minor(of text: String) -> Int? {
    let bare = text.hasPrefix("go") ? text.dropFirst(2) : text[...]
    let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts[0] == "1" else { return nil }
    let digits = parts[1].prefix { $0.isASCII && $0.isNumber }
    let rest = parts[1].dropFirst(digits.count)
    guard rest.isEmpty || rest.hasPrefix("rc") || rest.hasPrefix("beta"), let minor = Int(digits) else { return nil }
    if parts.count == 3, Int(parts[2]) == nil { return nil }
    return (0...newest).contains(minor) ? minor : nil
  }
}
