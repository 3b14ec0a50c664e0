// Comments: documentation becomes `///`, everything else stays as Go had it.
import IR
import SwiftPrinting

extension Emitter {
  /// Comments that stand where Go had them, one document per line; an empty text is an empty line.
  func comments(_ texts: [String]) -> [Document] { texts.map { .verbatim(Self.withoutTabs($0)) } }

  /// The comments above a declaration: the last unbroken run of `//` lines documents it.
  func documentation(_ texts: [String]) -> [Document] {
    var start = texts.endIndex
    while start > texts.startIndex, Self.isDocumentation(texts[start - 1]) { start -= 1 }
    let above = comments(Array(texts[..<start]))
    return above
      + texts[start...].map { line in
        let text = line.dropFirst(2)
        return .text(text.isEmpty ? "///" : "///" + Self.codeIndented(String(text)))
      }
  }

  private static func isDocumentation(_ text: String) -> Bool {
    text.hasPrefix("//") && !text.hasPrefix("//go:") && !text.hasPrefix("// +build")
  }

  /// Go indents code in documentation by a tab; Markdown by four spaces.
  private static func codeIndented(_ text: String) -> String {
    let trimmed = withoutTrailingSpace(text)
    guard trimmed.hasPrefix("\t") || trimmed.hasPrefix(" \t") else {
      return trimmed.isEmpty || trimmed.hasPrefix(" ") ? trimmed : " " + trimmed
    }
    let tabs = trimmed.drop { $0 == " " }.prefix { $0 == "\t" }.count
    return " " + String(repeating: "    ", count: tabs) + trimmed.drop { $0 == " " || $0 == "\t" }
  }

  private static func withoutTabs(_ text: String) -> String {
    withoutTrailingSpace(String(text.flatMap { $0 == "\t" ? Array("    ") : [$0] }))
  }

  private static func withoutTrailingSpace(_ text: String) -> String {
    var result = text
    while let last = result.last, last == " " || last == "\t" || last == "\r" { result.removeLast() }
    return result
  }

  /// A statement or declaration with the comments above and behind it.
  func commented(_ lines: [Document], _ trivia: Trivia, isDocumented: Bool = false) -> [Document] {
    var result = isDocumented ? documentation(trivia.leading) : comments(trivia.leading)
    guard let trailing = trivia.trailing, var last = lines.last else { return result + lines }
    last = .commented(last, Self.withoutTabs(trailing))
    result += lines.dropLast() + [last]
    return result
  }
}

/// Lines with an empty line before those that had one in Go.
struct Lines {
  private var parts: [Document] = []

  mutating func append(_ lines: [Document], hasBlankLineBefore: Bool = false) {
    guard !lines.isEmpty else { return }
    if !parts.isEmpty { parts.append(hasBlankLineBefore ? .blankLine : .hardline) }
    parts.append(.joined(lines, by: .hardline))
  }

  var isEmpty: Bool { parts.isEmpty }
  var document: Document { .concat(parts) }
}
