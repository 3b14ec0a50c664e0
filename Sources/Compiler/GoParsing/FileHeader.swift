import Diagnostics
import GoSyntax

/// What the head of a Go file says, read without the rest of it: enough to decide whether the file belongs to a build
/// and what it imports.
package struct FileHeader: Sendable {
  /// Nil when the file does not begin with a package clause.
  package let packageName: String?
  package let imports: [String]
  /// Nil when every build takes the file.
  package let constraint: BuildConstraint?

  package init(of source: SourceFile) {
    var scanner = Scanner(source: source)
    scanner.scanHead()
    let tokens = scanner.tokens
    func text(_ token: Token) -> String { source.text(in: token.start..<token.end) }

    let hasClause = tokens.count > 1 && tokens[0].kind == .package && tokens[1].kind == .name
    packageName = hasClause ? text(tokens[1]) : nil
    var imports: [String] = []
    var index = 2
    var isInImport = false
    scan: while hasClause, index < tokens.count {
      switch tokens[index].kind {
      case .import: isInImport = true
      case .literal where isInImport: imports.append(String(text(tokens[index]).dropFirst().dropLast()))
      case .name, .dot, .leftParenthesis, .rightParenthesis, .semicolon, .newline: break
      default: break scan
      }
      index += 1
    }
    self.imports = imports
    constraint =
      scanner.comments.lazy.filter { $0.nextToken == 0 }
      .compactMap { BuildConstraint(comment: $0.comment.text) }.first
  }
}
