// Versions of Go: `1.23` for a line of releases, `1.23.9` for a release.

/// A version of Go, in numbers.
package struct GoVersion: Hashable, Comparable, Sendable, LosslessStringConvertible {
  package var numbers: [Int]

  /// Reads a version such as `1.23`, `1.23.9` or `go1.23.9`.
  package init?(_ text: String) {
    let digits = text.hasPrefix("go") ? text.dropFirst(2) : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard (2...3).contains(parts.count), numbers.count == parts.count, numbers.allSatisfy({ $0 >= 0 }) else {
      return nil
    }
    self.numbers = numbers
  }

  package var description: String {
    numbers.map(String.init).joined(separator: ".")
  }

  /// The line of releases, which is also the version of the language.
  package var line: GoVersion {
    GoVersion(numbers.prefix(2).map(String.init).joined(separator: "."))!
  }

  package static func < (a: GoVersion, b: GoVersion) -> Bool {
    a.numbers.lexicographicallyPrecedes(b.numbers)
  }
}
