import Diagnostics
import GoSyntax

/// A checked package, as an importer sees it.
package final class CheckedPackage: @unchecked Sendable {
  package let path: String
  package let name: String
  /// Exported and unexported package-level objects by name.
  package let scope: [String: Object]
  /// What Go's package of this path exports beyond that: `Name`, or `Type.Member`.
  package var absentNames: Set<String> = []
  package init(path: String, name: String, scope: [String: Object]) {
    self.path = path
    self.name = name
    self.scope = scope
  }
}

/// The version of the Go language a package is written in: `1.23`.
package struct GoVersion: Comparable, Hashable, Sendable, CustomStringConvertible {
  package let major: Int
  package let minor: Int
  package init(_ major: Int, _ minor: Int) {
    self.major = major
    self.minor = minor
  }
  /// `1.23`, `go1.23` or `1.23.9`; nil when it is none of these.
  package init?(_ text: String) {
    var digits = Substring(text)
    if digits.hasPrefix("go") { digits = digits.dropFirst(2) }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2 || parts.count == 3, let major = parts[0], let minor = parts[1], !parts.contains(nil) else {
      return nil
    }
    self.init(major, minor)
  }
  package static func < (left: GoVersion, right: GoVersion) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }
  package var description: String { "\(major).\(minor)" }
}
