/// Diagnostics as text for people: the place, the message, the line with a caret under it, notes and the next step.
package struct DiagnosticRenderer: Sendable {
  /// Whether to use the colours of a terminal.
  package var usesColour: Bool
  /// How many columns a tab takes in the excerpt.
  static let tabWidth = 4
  /// Longer source lines are cut around the caret.
  static let excerptWidth = 160

  package init(usesColour: Bool = false) { self.usesColour = usesColour }

  package func render(_ diagnostics: [Diagnostic]) -> String { diagnostics.map { render($0) }.joined() }

  /// One diagnostic, each line with its line end.
  package func render(_ diagnostic: Diagnostic) -> String {
    let label = paint(diagnostic.severity.rawValue + ":", severityColour(diagnostic.severity))
    var text = place(diagnostic.range)
    text += "\(label) \(paint(diagnostic.message, .bold)) [\(diagnostic.code.rawValue)]\n"
    if let range = diagnostic.range { text += excerpt(range, colour: severityColour(diagnostic.severity)) }
    for note in diagnostic.notes {
      text += "\(place(note.range))\(paint("note:", .cyan)) \(note.message)\n"
      if let range = note.range { text += excerpt(range, colour: .cyan) }
    }
    if let hint = diagnostic.hint { text += "  \(paint("hint:", .green)) \(hint)\n" }
    return text
  }

  private func place(_ range: SourceRange?) -> String {
    guard let range else { return "" }
    let position = range.position
    return paint("\(range.file.path):\(position.line):\(position.column):", .bold) + " "
  }

  // MARK: Excerpts

  /// The source line and, under it, a caret that is as wide as what it points at.
  private func excerpt(_ range: SourceRange, colour: Colour) -> String {
    let position = range.position
    let bytes = Array(range.file.text(ofLine: position.line).utf8)
    let first = min(position.column - 1, bytes.count)
    let lineStart = range.start - (position.column - 1)
    let last = max(first, min(range.end - lineStart, bytes.count))
    var before = expanded(bytes[..<first], from: 0)
    let marked = expanded(bytes[first..<last], from: before.width)
    var after = expanded(bytes[last...], from: before.width + marked.width).text
    if before.width + marked.width > DiagnosticRenderer.excerptWidth {
      let kept = String(before.text.unicodeScalars.suffix(60).map(Character.init))
      if kept.count < before.text.count { before = ("..." + kept, 3 + width(of: kept)) }
    }
    if after.unicodeScalars.count > DiagnosticRenderer.excerptWidth {
      after = String(after.unicodeScalars.prefix(60).map(Character.init)) + "..."
    }
    let shown = marked.width > DiagnosticRenderer.excerptWidth ? 1 : marked.width
    let markedText = shown == marked.width ? marked.text : String(marked.text.prefix(60)) + "..."
    let caret = "^" + String(repeating: "~", count: max(0, shown - 1))
    let line = before.text + markedText + (shown == marked.width ? after : "")
    let number = String(position.line)
    let margin = String(repeating: " ", count: number.count)
    return " \(number) | \(line)\n \(margin) | \(String(repeating: " ", count: before.width))\(paint(caret, colour))\n"
  }

  /// Printable text for part of a line, tabs as spaces, and how many columns it takes.
  private func expanded(_ bytes: ArraySlice<UInt8>, from column: Int) -> (text: String, width: Int) {
    var text = ""
    var width = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\t" {
        let step = DiagnosticRenderer.tabWidth - (column + width) % DiagnosticRenderer.tabWidth
        text += String(repeating: " ", count: step)
        width += step
      } else if scalar.properties.generalCategory == .control {
        text += "\u{FFFD}"
        width += 1
      } else {
        text.unicodeScalars.append(scalar)
        width += columns(of: scalar)
      }
    }
    return (text, width)
  }

  private func width(of text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + columns(of: $1) } }

  /// How many columns of a terminal a character takes.
  private func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  // MARK: Colours

  private enum Colour: String { case bold = "1", red = "1;31", magenta = "1;35", cyan = "1;36", green = "1;32" }

  private func severityColour(_ severity: Diagnostic.Severity) -> Colour {
    switch severity {
    case .error: .red
    case .warning: .magenta
    case .note: .cyan
    }
  }

  private func paint(_ text: String, _ colour: Colour) -> String {
    usesColour ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}
