/// One source text with the table that turns byte offsets into lines and columns.
package final class SourceFile: Sendable {
  /// The path as the user named it; it opens every diagnostic.
  package let path: String
  /// The bytes of the file.
  package let bytes: [UInt8]
  /// The byte offset at which each line begins; the first is 0.
  private let lineStarts: [Int]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    lineStarts = starts
  }

  package convenience init(path: String, text: String) { self.init(path: path, bytes: Array(text.utf8)) }

  /// The line and column, both from 1, columns in bytes as Go counts them, of a byte offset.
  package func position(at offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: offset - lineStarts[low] + 1)
  }

  /// The text of a line, from 1, without its line end.
  package func text(ofLine line: Int) -> String {
    guard line >= 1, line <= lineStarts.count else { return "" }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The text of a byte range.
  package func text(in range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

/// A line and a column, both counted from 1, columns in bytes.
package struct SourcePosition: Hashable, Sendable {
  package let line: Int
  package let column: Int
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// A stretch of one source file, in byte offsets.
package struct SourceRange: Hashable, Sendable {
  package let file: SourceFile
  package let start: Int
  package let end: Int

  package init(file: SourceFile, start: Int, end: Int) {
    self.file = file
    self.start = start
    self.end = end
  }

  package var position: SourcePosition { file.position(at: start) }
  package var endPosition: SourcePosition { file.position(at: end) }
  package var text: String { file.text(in: start..<end) }

  package static func == (left: SourceRange, right: SourceRange) -> Bool {
    left.file === right.file && left.start == right.start && left.end == right.end
  }
  package func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(file))
    hasher.combine(start)
    hasher.combine(end)
  }
}
