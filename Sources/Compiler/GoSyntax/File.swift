import Diagnostics

/// One Go source file: its package clause, imports, declarations and every comment with its place.
package struct File: Sendable {
  package let source: SourceFile
  package let packageName: Identifier
  /// The comment directly above the package clause.
  package let documentation: CommentGroup?
  package let imports: [ImportDeclaration]
  /// In source order, without the imports.
  package let declarations: [Declaration]
  /// All comments of the file in source order, documentation comments and directives among them.
  package let comments: [CommentGroup]
  /// The `//go:build` expression, verbatim, if the file has one.
  package let buildConstraint: String?

  package init(
    source: SourceFile, packageName: Identifier, documentation: CommentGroup?, imports: [ImportDeclaration],
    declarations: [Declaration], comments: [CommentGroup], buildConstraint: String?
  ) {
    self.source = source
    self.packageName = packageName
    self.documentation = documentation
    self.imports = imports
    self.declarations = declarations
    self.comments = comments
    self.buildConstraint = buildConstraint
  }
}

/// `import name "path"`.
package struct ImportDeclaration: Sendable {
  package let id: NodeID
  /// The explicit name (`.` and `_` included), nil when the package's own name serves.
  package let name: Identifier?
  package let path: String
  package let range: SourceRange
  package init(id: NodeID, name: Identifier?, path: String, range: SourceRange) {
    self.id = id
    self.name = name
    self.path = path
    self.range = range
  }
}

/// One comment, `//` to the end of its line or `/* … */`, with its markers.
package struct Comment: Sendable {
  package let text: String
  package let range: SourceRange
  package init(text: String, range: SourceRange) {
    self.text = text
    self.range = range
  }
  package var isLine: Bool { text.hasPrefix("//") }
}

/// Comments with no blank line and no code between them.
package struct CommentGroup: Sendable {
  package let comments: [Comment]
  package init(_ comments: [Comment]) { self.comments = comments }
  package var range: SourceRange {
    SourceRange(
      file: comments[0].range.file, start: comments[0].range.start, end: comments[comments.count - 1].range.end)
  }
}
