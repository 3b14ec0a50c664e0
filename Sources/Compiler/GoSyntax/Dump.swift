import Diagnostics

/// The tree as indented text, one node per line with its place: what `explain --stage syntax` shows.
package struct Dump {
  private var lines: [String] = []
  private var depth = 0

  /// The text of a whole file.
  package static func text(of file: File) -> String {
    var dump = Dump()
    dump.file(file)
    return dump.lines.joined(separator: "\n") + "\n"
  }

  mutating func line(_ text: String, at range: SourceRange) {
    let position = range.position
    let place = "\(position.line):\(position.column)"
    let padding = String(repeating: " ", count: max(0, 8 - place.count))
    lines.append(place + padding + String(repeating: "  ", count: depth) + text)
  }

  mutating func nested(_ body: (inout Dump) -> Void) {
    depth += 1
    body(&self)
    depth -= 1
  }

  private mutating func file(_ file: File) {
    comment(file.documentation, role: "documentation")
    line("package \(file.packageName.name)", at: file.packageName.range)
    if let constraint = file.buildConstraint { line("build \(constraint)", at: file.packageName.range) }
    for declaration in file.imports {
      line("import \(declaration.name.map { $0.name + " " } ?? "")\"\(declaration.path)\"", at: declaration.range)
    }
    for declaration in file.declarations { self.declaration(declaration) }
    for group in file.comments {
      for comment in group.comments { line("comment \(Dump.quoted(comment.text))", at: comment.range) }
    }
  }

  /// A comment that belongs to a node.
  mutating func comment(_ group: CommentGroup?, role: String) {
    guard let group else { return }
    line("\(role) \(group.comments.map { Dump.quoted($0.text) }.joined(separator: " "))", at: group.range)
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
