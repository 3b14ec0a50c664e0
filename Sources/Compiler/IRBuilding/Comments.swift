/// Comments: each comment of a file ends up in exactly one trivia, found by its place.
import Diagnostics
import GoSyntax
import IR

/// The comments of a file, handed out by range; each only once.
struct CommentReader {
  private let source: SourceFile
  private let comments: [Comment]
  private var isTaken: [Bool]

  init(_ groups: [CommentGroup], in source: SourceFile) {
    self.source = source
    comments = groups.flatMap(\.comments).sorted { $0.range.start < $1.range.start }
    isTaken = Array(repeating: false, count: comments.count)
  }

  /// The comments that begin in a range and have not been taken yet.
  mutating func take(from start: Int, to end: Int) -> [Comment] {
    var result: [Comment] = []
    var index = firstIndex(from: start)
    while index < comments.count, comments[index].range.start < end {
      if !isTaken[index] {
        isTaken[index] = true
        result.append(comments[index])
      }
      index += 1
    }
    return result
  }

  /// The comments that begin on the line on which `end` stands, behind it.
  mutating func takeTrailing(after end: Int, before limit: Int) -> String? {
    let line = line(at: end)
    var texts: [String] = []
    var index = firstIndex(from: end)
    while index < comments.count, comments[index].range.start < limit,
      self.line(at: comments[index].range.start) == line
    {
      if !isTaken[index] {
        isTaken[index] = true
        texts.append(comments[index].text)
      }
      index += 1
    }
    return texts.isEmpty ? nil : texts.joined(separator: " ")
  }

  /// The comments in a range whose column is beyond that of `offset`: in a formatted source, those that belong to the
  /// body of the clause that begins there rather than to the next clause.
  mutating func takeIndented(from start: Int, to end: Int, beyond offset: Int) -> [Comment] {
    let column = source.position(at: offset).column
    var limit = start
    var index = firstIndex(from: start)
    while index < comments.count, comments[index].range.start < end,
      source.position(at: comments[index].range.start).column > column
    {
      limit = comments[index].range.end
      index += 1
    }
    return take(from: start, to: limit)
  }

  func line(at offset: Int) -> Int { source.position(at: offset).line }

  /// Whether an empty line lies between what ends and what begins there.
  func hasBlankLine(from end: Int, to start: Int) -> Bool { line(at: start) > line(at: end) + 1 }

  private func firstIndex(from offset: Int) -> Int {
    var low = 0
    var high = comments.count
    while low < high {
      let middle = (low + high) / 2
      if comments[middle].range.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension CommentReader {
  /// The texts of comments with an empty text where the source leaves a line empty between two of them, or between the
  /// last and what begins at `next`.
  func texts(_ comments: [Comment], before next: Int? = nil) -> [String] {
    var result: [String] = []
    for (index, comment) in comments.enumerated() {
      if index > 0, hasBlankLine(from: comments[index - 1].range.end, to: comment.range.start) { result.append("") }
      result.append(comment.text)
    }
    if let next, let last = comments.last, hasBlankLine(from: last.range.end, to: next) { result.append("") }
    return result
  }

  /// The trivia of something that stands in `range`, behind something that ends at `previousEnd`; `inner` are comments
  /// inside it that found no place of their own.
  mutating func trivia(
    of range: SourceRange, after previousEnd: Int, isFirst: Bool, leading: [Comment], inner: [Comment],
    before limit: Int
  ) -> Trivia {
    let start = leading.first?.range.start ?? range.start
    return Trivia(
      leading: texts(leading, before: range.start) + texts(inner),
      trailing: takeTrailing(after: range.end, before: limit),
      hasBlankLineBefore: !isFirst && hasBlankLine(from: previousEnd, to: start))
  }
}
