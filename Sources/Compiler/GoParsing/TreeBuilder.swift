import Diagnostics
import GoSyntax

/// Turns the grammar's tree into the Go tree: numbers the nodes, and joins comments to what they speak about.
/// One file per kind of construct extends it.
struct TreeBuilder {
  let source: SourceFile
  let comments: CommentTable
  private(set) var nextNodeID: Int
  /// The type parameters of methods, read apart, by the offset at which they end.
  var methodTypeParameters: [Int: SyntaxTree] = [:]
  /// Where the signs of generic aliases stood.
  var genericAliases: Set<Int> = []

  init(source: SourceFile, comments: CommentTable, firstNodeID: Int) {
    self.source = source
    self.comments = comments
    nextNodeID = firstNodeID
  }

  mutating func newID() -> NodeID {
    defer { nextNodeID += 1 }
    return NodeID(nextNodeID)
  }

  func range(_ node: SyntaxNode) -> SourceRange { SourceRange(file: source, start: node.start, end: node.end) }
  func range(from first: SourceRange, to last: SourceRange) -> SourceRange {
    SourceRange(file: source, start: first.start, end: last.end)
  }
  func text(_ node: SyntaxNode) -> String { source.text(in: node.start..<node.end) }

  func documentation(_ node: SyntaxNode) -> CommentGroup? { comments.documentation(at: node.start) }
  func comment(_ node: SyntaxNode) -> CommentGroup? { comments.comment(behind: node.end) }

  mutating func identifier(_ node: SyntaxNode) -> Identifier {
    Identifier(id: newID(), name: text(node), range: range(node))
  }

  /// What stands in for a node that the grammar needed and did not find.
  mutating func badExpression(at node: SyntaxNode) -> Expression {
    Expression(id: newID(), range: range(node), kind: .bad)
  }
  mutating func expression(_ node: SyntaxNode?, or parent: SyntaxNode) -> Expression {
    if let node { expression(node) } else { badExpression(at: parent) }
  }
}
