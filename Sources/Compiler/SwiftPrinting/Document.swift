/// What is to be printed, with the places where lines may break. The emitter builds it; ``Layout`` decides which of
/// the places break, so that the text is a fixed point of `swift format`.
package indirect enum Document: Sendable {
  /// Text without line ends.
  case text(String)
  /// Text printed as it is, line ends included (a block comment, a raw string).
  case verbatim(String)
  /// A space, or a line end when the enclosing group breaks.
  case line
  /// Nothing, or a line end when the enclosing group breaks.
  case softline
  /// Text that stands only when the enclosing group breaks (a comma behind the last element); room for it is kept on the
  /// line all the same, as `swift format` does.
  case whenBroken(String)
  /// A line end, always. The groups around it break.
  case hardline
  /// An empty line, always.
  case blankLine
  case concat([Document])
  /// Printed on one line when that fits, else all its own `line`s and `softline`s break.
  case group(Document)
  /// Indented by one step more where lines break inside.
  case nest(Document)
  /// Elements separated by a space or a line end, each chosen by whether the element fits: text that is filled.
  case fill([Document])
  /// Nothing: a place that somebody wants to find again in the text, by its number.
  case mark(Int)
  /// A statement with a comment behind its last line; the comment goes above when the line would grow too long.
  case commented(Document, String)
}

extension Document: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
  package init(arrayLiteral elements: Document...) { self = .concat(elements) }

  package static let empty = Document.concat([])

  package var isEmpty: Bool {
    switch self {
    case .text(let text): text.isEmpty
    case .concat(let parts): parts.allSatisfy(\.isEmpty)
    case .mark: true
    default: false
    }
  }

  package static func + (left: Document, right: Document) -> Document {
    switch (left, right) {
    case (.text(let a), .text(let b)): .text(a + b)
    case (.concat(let a), .concat(let b)): .concat(a + b)
    case (.concat(let a), _): .concat(a + [right])
    default: .concat([left, right])
    }
  }

  package static func += (left: inout Document, right: Document) { left = left + right }
}

extension Document {
  /// Parts with a document between them.
  package static func joined(_ parts: [Document], by separator: Document) -> Document {
    var result: [Document] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { result.append(separator) }
      result.append(part)
    }
    return .concat(result)
  }

  /// Where the closing delimiter of a broken list stands.
  package enum ListStyle: Sendable {
    /// Behind the last argument.
    case call
    /// On a line of its own, as behind parameters.
    case declaration
    /// On a line of its own, with a comma behind the last element of several.
    case literal
  }

  /// `open a, b, c close`: on one line, or indented and filled between the delimiters.
  package static func list(
    _ open: String, _ elements: [Document], _ close: String, style: ListStyle = .call
  ) -> Document {
    guard !elements.isEmpty else { return .text(open + close) }
    var items = elements
    for index in items.indices.dropLast() { items[index] += "," }
    let end: Document =
      switch style {
      case .call: .text(close)
      case .declaration: [.softline, .text(close)]
      case .literal: (items.count > 1 ? .whenBroken(",") : .empty) + [.softline, .text(close)]
      }
    return .group([.text(open), .nest([.softline, .fill(items)]), end])
  }

  /// `left = right`: when the right side is a chain of operators that does not fit, it begins on the next line.
  package static func assignment(_ left: Document, _ symbol: String, _ right: Document, isChain: Bool) -> Document {
    guard isChain else { return left + .text(" \(symbol) ") + right }
    return .group([left, .text(" \(symbol)"), .nest([.line, right])])
  }

  /// `{`, the lines indented, `}`; `{}` when there are none.
  package static func braces(_ lines: [Document], after opening: Document = "{") -> Document {
    if lines.isEmpty { return opening + "}" }
    return opening + .nest([.hardline, .joined(lines, by: .hardline)]) + [.hardline, "}"]
  }

  /// Whether a line end is inside for certain, so that a group around it breaks.
  package var breaksForCertain: Bool {
    switch self {
    case .hardline, .blankLine: true
    case .verbatim(let text): text.contains("\n")
    case .text, .line, .softline, .whenBroken, .mark: false
    case .concat(let parts), .fill(let parts): parts.contains(where: \.breaksForCertain)
    case .group(let inner), .nest(let inner), .commented(let inner, _): inner.breaksForCertain
    }
  }
}
