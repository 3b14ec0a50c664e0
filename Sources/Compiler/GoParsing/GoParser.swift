import Diagnostics
import GoSyntax

/// Go text becomes the Go tree.
///
/// The scanner finds tokens and comments and what is wrong inside them, the checker what Go's grammar refuses;
/// tree-sitter finds the shape; the builder turns it into Go syntax.
package enum GoParser {
  /// How deep the tree may be, a long row of operators included.
  static let maximumTreeDepth = 10_000

  /// Parses one file. The tree is empty when the text is not Go.
  package static func parse(
    _ source: SourceFile, firstNodeID: Int
  ) -> (file: File, nextNodeID: Int, diagnostics: [Diagnostic]) {
    var scanner = Scanner(source: source)
    scanner.scan()
    var errors = scanner.errors
    var builder = TreeBuilder(source: source, comments: CommentTable(scanner: scanner), firstNodeID: firstNodeID)

    if let deep = scanner.tooDeep {
      errors.add(SyntaxChecker.tooDeep, .nestingTooDeep, from: deep.start, to: deep.end)
      return (builder.file(nil), builder.nextNodeID, errors.diagnostics(in: source))
    }
    var checker = SyntaxChecker(source: source, tokens: scanner.tokens)
    checker.checkFile()
    errors.add(contentsOf: checker.errors)

    // tree-sitter would make something of broken text, too, but nothing that a later stage could use.
    let refused = errors.diagnostics(in: source)
    guard refused.isEmpty else { return (builder.file(nil), builder.nextNodeID, refused) }

    let tree = SyntaxTree(parsing: GrammarGap.patch(source.bytes, checker.gaps))
    if tree.depth > maximumTreeDepth {
      errors.add("nested more than \(maximumTreeDepth) levels deep", .nestingTooDeep, from: 0, to: 0)
      return (builder.file(nil), builder.nextNodeID, errors.diagnostics(in: source))
    }
    for case .genericAlias(let offset) in checker.gaps { builder.genericAliases.insert(offset) }
    for case .methodTypeParameters(let range) in checker.gaps {
      builder.methodTypeParameters[range.upperBound] = SyntaxTree(
        parsing: GrammarGap.typeParameters(range, of: source.bytes))
    }
    let file = builder.file(tree.root)
    guard let unknown = tree.firstError else { return (file, builder.nextNodeID, []) }
    let range = SourceRange(file: source, start: unknown.start, end: unknown.end)
    return (
      file, builder.nextNodeID, [Diagnostic(.error, .unsupported, "this form of Go is not read yet", at: range)]
    )
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
