/// The condition of a `//go:build` line: which builds take the file.
package indirect enum BuildConstraint: Sendable, Equatable {
  case tag(String)
  case not(BuildConstraint)
  case and(BuildConstraint, BuildConstraint)
  case or(BuildConstraint, BuildConstraint)

  /// Reads a whole comment; nil when it is no `//go:build` line or a malformed one.
  package init?(comment: String) {
    guard comment.hasPrefix("//go:build "), let parsed = Reader(comment.dropFirst(11)).parse() else { return nil }
    self = parsed
  }

  /// Whether a build with these tags takes the file.
  package func isSatisfied(by isSet: (String) -> Bool) -> Bool {
    switch self {
    case .tag(let tag): isSet(tag)
    case .not(let inner): !inner.isSatisfied(by: isSet)
    case .and(let left, let right): left.isSatisfied(by: isSet) && right.isSatisfied(by: isSet)
    case .or(let left, let right): left.isSatisfied(by: isSet) || right.isSatisfied(by: isSet)
    }
  }

  /// The minor version of the least Go that takes the file, from tags such as `go1.21`; nil when it names none.
  package var leastVersion: Int? {
    switch self {
    case .tag(let tag): tag.hasPrefix("go1.") ? Int(tag.dropFirst(4)) : nil
    case .not: nil
    case .and(let left, let right): [left.leastVersion, right.leastVersion].compactMap { $0 }.max()
    case .or(let left, let right):
      if let left = left.leastVersion, let right = right.leastVersion { min(left, right) } else { nil }
    }
  }
}

/// Reads `a && (b || !c)`.
private struct Reader {
  private var rest: Substring
  private var depth = 0

  init(_ text: Substring) { rest = text }

  func parse() -> BuildConstraint? {
    var reader = self
    guard let result = reader.disjunction() else { return nil }
    reader.skipSpace()
    return reader.rest.isEmpty ? result : nil
  }

  private mutating func skipSpace() { rest = rest.drop { $0 == " " || $0 == "\t" } }

  private mutating func take(_ word: String) -> Bool {
    skipSpace()
    guard rest.hasPrefix(word) else { return false }
    rest = rest.dropFirst(word.count)
    return true
  }

  private mutating func disjunction() -> BuildConstraint? {
    guard var result = conjunction() else { return nil }
    while take("||") {
      guard let right = conjunction() else { return nil }
      result = .or(result, right)
    }
    return result
  }

  private mutating func conjunction() -> BuildConstraint? {
    guard var result = factor() else { return nil }
    while take("&&") {
      guard let right = factor() else { return nil }
      result = .and(result, right)
    }
    return result
  }

  private mutating func factor() -> BuildConstraint? {
    depth += 1
    defer { depth -= 1 }
    guard depth < 100 else { return nil }
    if take("!") { return factor().map { .not($0) } }
    if take("(") {
      guard let inner = disjunction(), take(")") else { return nil }
      return inner
    }
    skipSpace()
    let tag = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    rest = rest.dropFirst(tag.count)
    return tag.isEmpty ? nil : .tag(String(tag))
  }
}
