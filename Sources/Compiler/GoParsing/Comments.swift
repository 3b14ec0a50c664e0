import Diagnostics
import GoSyntax

/// The comments of a file in groups, and which declarations they belong to.
///
/// A group is a run of comments with no token and no blank line between them. It documents the token on the line
/// below its end; it comments on the token it shares a line with, when nothing else follows on that line.
struct CommentTable {
  private(set) var groups: [CommentGroup] = []
  /// The group that ends on the line above the token that begins at this offset.
  private var leading: [Int: CommentGroup] = [:]
  /// The group behind the token that ends at this offset, on the same line.
  private var trailing: [Int: CommentGroup] = [:]

  init(scanner: Scanner) {
    let source = scanner.source
    let tokens = scanner.tokens
    var index = 0
    let comments = scanner.comments
    while index < comments.count {
      let nextToken = comments[index].nextToken
      var run: [[Comment]] = []
      // Comments between the same two tokens; a comment on the line of the token before them keeps to that line.
      let previous = nextToken > 0 ? CommentTable.lastWritten(before: nextToken, in: tokens) : nil
      let previousLine = previous.map { source.position(at: max($0.end - 1, 0)).line } ?? 0
      var endLine = -1
      var isOnPreviousLine = false
      while index < comments.count, comments[index].nextToken == nextToken {
        let comment = comments[index].comment
        let line = comment.range.position.line
        if run.isEmpty {
          isOnPreviousLine = previous != nil && line == previousLine
          run.append([comment])
        } else if line <= endLine + (isOnPreviousLine && run.count == 1 ? 0 : 1) {
          run[run.count - 1].append(comment)
        } else {
          run.append([comment])
        }
        endLine = comment.range.endPosition.line
        index += 1
      }
      let these = run.map { CommentGroup($0) }
      groups += these
      let next = CommentTable.firstWritten(from: nextToken, in: tokens)
      let nextLine = source.position(at: next.start).line
      if isOnPreviousLine, let previous {
        let groupEnd = these[0].range.endPosition.line
        if these.count > 1 || nextLine != groupEnd || next.kind == .endOfFile {
          trailing[previous.end] = these[0]
          if previous.kind == .semicolon, let before = CommentTable.lastWritten(before: nextToken, in: tokens, skip: 1)
          {
            trailing[before.end] = these[0]
          }
        }
      }
      if let last = these.last, !(isOnPreviousLine && these.count == 1), last.range.endPosition.line + 1 == nextLine {
        leading[next.start] = last
      }
    }
  }

  func documentation(at offset: Int) -> CommentGroup? { leading[offset] }
  func comment(behind offset: Int) -> CommentGroup? { trailing[offset] }

  private static func lastWritten(before index: Int, in tokens: [Token], skip: Int = 0) -> Token? {
    var index = index - 1
    var skip = skip
    while index >= 0 {
      if tokens[index].kind != .newline {
        if skip == 0 { return tokens[index] }
        skip -= 1
      }
      index -= 1
    }
    return nil
  }

  private static func firstWritten(from index: Int, in tokens: [Token]) -> Token {
    var index = index
    while index < tokens.count - 1, tokens[index].kind == .newline { index += 1 }
    return tokens[min(index, tokens.count - 1)]
  }
}
