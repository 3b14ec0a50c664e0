import Diagnostics
import GoSyntax

/// Go text becomes the Go tree.
///
/// The scanner finds tokens and comments and what is wrong inside them; the grammar of tree-sitter finds the shape;
/// the builder turns it into Go syntax.
package enum GoParser {
  /// How deep brackets, blocks and operators may nest.
  static let maximumDepth = 10_000

  /// Parses one file. The tree is complete when no diagnostic is an error; otherwise it holds what could be read.
  package static func parse(
    _ source: SourceFile, firstNodeID: Int
  ) -> (file: File, nextNodeID: Int, diagnostics: [Diagnostic]) {
    var scanner = Scanner(source: source)
    scanner.scan()
    var errors = scanner.errors
    let comments = CommentTable(scanner: scanner)
    var builder = TreeBuilder(source: source, comments: comments, firstNodeID: firstNodeID)

    let tree = SyntaxTree(parsing: source.bytes)
    if let error = tree.firstError {
      errors.add("unexpected \(source.text(in: error.start..<min(error.end, error.start + 20)))", from: error.start, to: error.end)
    }
    guard tree.depth <= maximumDepth else {
      errors.add("nested too deeply", from: 0, to: 0)
      return (builder.file(nil), builder.nextNodeID, errors.diagnostics(in: source))
    }
    let file = builder.file(tree.root)
    return (file, builder.nextNodeID, errors.diagnostics(in: source))
  }
}

extension TreeBuilder {
  /// The file of a root node; an empty one without.
  mutating func file(_ root: SyntaxNode?) -> File {
    var packageName: Identifier?
    var documentation: CommentGroup?
    var imports: [ImportDeclaration] = []
    var declarations: [Declaration] = []
    for child in root?.namedChildren ?? [] {
      switch child.name {
      case .packageClause where packageName == nil:
        packageName = child.namedChildren.first.map { identifier($0) }
        documentation = comments.documentation(at: child.start)
      case .importDeclaration: imports += self.imports(child)
      default: if let declaration = declaration(child) { declarations.append(declaration) }
      }
    }
    let start = SourceRange(file: source, start: 0, end: 0)
    return File(
      source: source, packageName: packageName ?? Identifier(id: newID(), name: "_", range: start),
      documentation: documentation, imports: imports, declarations: declarations, comments: comments.groups,
      buildConstraint: buildConstraint(before: packageName?.range.start ?? 0))
  }

  /// The expression of the `//go:build` line above the package clause.
  private func buildConstraint(before offset: Int) -> String? {
    for group in comments.groups {
      for comment in group.comments where comment.range.start < offset {
        if comment.text.hasPrefix("//go:build ") {
          return String(comment.text.dropFirst(11).drop { $0 == " " || $0 == "\t" })
        }
      }
    }
    return nil
  }
}
