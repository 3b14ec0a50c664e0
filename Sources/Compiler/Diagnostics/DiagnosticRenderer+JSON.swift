// Diagnostics for programs: an array of objects.

extension DiagnosticRenderer {
  /// The diagnostics as one JSON array: `severity`, `code`, `message`, and where there are any `place`, `hint`, `notes`.
  package static func json(_ diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "[]\n" }
    return "[\n" + diagnostics.map { "  " + object($0) }.joined(separator: ",\n") + "\n]\n"
  }

  private static func object(_ diagnostic: Diagnostic) -> String {
    var fields = [
      "\"severity\": \(quoted(diagnostic.severity.rawValue))", "\"code\": \(quoted(diagnostic.code.rawValue))",
      "\"message\": \(quoted(diagnostic.message))",
    ]
    if let range = diagnostic.range { fields.append("\"place\": \(object(range))") }
    if let hint = diagnostic.hint { fields.append("\"hint\": \(quoted(hint))") }
    if !diagnostic.notes.isEmpty {
      let notes = diagnostic.notes.map { note in
        let place = note.range.map { ", \"place\": \(object($0))" } ?? ""
        return "{\"message\": \(quoted(note.message))\(place)}"
      }
      fields.append("\"notes\": [\(notes.joined(separator: ", "))]")
    }
    return "{\(fields.joined(separator: ", "))}"
  }

  private static func object(_ range: SourceRange) -> String {
    let start = range.position
    let end = range.endPosition
    return "{\"file\": \(quoted(range.file.path)), \"line\": \(start.line), \"column\": \(start.column), "
      + "\"endLine\": \(end.line), \"endColumn\": \(end.column)}"
  }

  /// A JSON string.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
