/// Words that Swift reserves and Go does not: as names they stand in backticks.
package enum SwiftKeywords {
  package static let reserved: Set<String> = [
    "Any", "Self", "as", "associatedtype", "await", "catch", "class", "deinit", "do", "enum", "extension", "false",
    "fileprivate", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private",
    "protocol", "public", "repeat", "rethrows", "self", "static", "subscript", "super", "throw", "throws", "true",
    "try", "typealias", "where", "while",
  ]

  /// The name as it may be declared and used, in backticks where it must be.
  package static func escaped(_ name: String) -> String { reserved.contains(name) ? "`\(name)`" : name }

  /// A Swift identifier as it stands behind a dot, where only `init` and `self` would mean something else.
  static func member(_ identifier: String) -> String {
    guard identifier.hasPrefix("`") else { return identifier }
    let name = String(identifier.dropFirst().dropLast())
    return name == "init" || name == "self" ? identifier : name
  }
}
