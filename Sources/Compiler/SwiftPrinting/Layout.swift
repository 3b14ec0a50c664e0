/// Turns a document into text: a group stays on one line when it fits into the width together with what follows it up
/// to the next place that may break.
package struct Layout {
  package var width = 120
  package var indentation = 2

  package init(width: Int = 120, indentation: Int = 2) {
    self.width = width
    self.indentation = indentation
  }

  /// The text, ending in exactly one line end unless it is empty.
  package func text(of document: Document) -> String { textAndMarks(of: document).text }

  /// The text, and where the document's marks fell in it, in order.
  package func textAndMarks(of document: Document) -> (text: String, marks: [PlacedMark]) {
    var writer = Writer(layout: self)
    writer.write(document)
    return (writer.finish(), writer.marks)
  }
}

/// A mark of a document and its place in the text; lines and columns count from 1.
package struct PlacedMark: Equatable, Sendable {
  package let number: Int
  package let line: Int
  package let column: Int
  /// The length of the text before it, in bytes.
  let offset: Int
}

extension Document {
  /// The text in the house's layout: 120 columns, two spaces.
  package func text() -> String { Layout().text(of: self) }
}

/// The state of one journey through a document: a stack of what is still to be written, and the text so far.
private struct Writer {
  enum Mode { case flat, broken }

  enum Task {
    case document(Document, indent: Int, Mode)
    /// An element of a fill that is not its first.
    case fillElement(Document, indent: Int, Mode)
    /// The end of a commented statement, with where it began.
    case comment(String, statement: Document, indent: Int, start: Position)
  }

  struct Position {
    var length: Int
    var column: Int
    var pendingIndent: Int?
    var isAtEmptyLine: Bool
  }

  let layout: Layout
  var output = ""
  var column = 0
  /// The indentation the line gets as soon as something is written on it.
  var pendingIndent: Int? = 0
  /// Whether the line above is empty (or there is none).
  var isAtEmptyLine = true
  var tasks: [Task] = []
  var marks: [PlacedMark] = []
  /// The number of line ends written, less those at the beginning that `finish` takes away.
  private var lineEnds = 0

  init(layout: Layout) { self.layout = layout }

  mutating func write(_ document: Document) {
    tasks = [.document(document, indent: 0, .broken)]
    while let task = tasks.popLast() {
      switch task {
      case .document(let document, let indent, let mode): expand(document, indent, mode)
      case .fillElement(let element, let indent, let mode):
        if mode == .flat || (!element.breaksForCertain && fits([.document([" ", element], indent: indent, .flat)])) {
          append(" ")
        } else {
          newline(indent)
        }
        tasks.append(.document(element, indent: indent, mode))
      case .comment(let comment, let statement, let indent, let start):
        finishComment(comment, statement, indent, start)
      }
    }
  }

  private mutating func expand(_ document: Document, _ indent: Int, _ mode: Mode) {
    switch document {
    case .text(let text): append(text)
    case .mark(let number):
      marks.append(
        PlacedMark(
          number: number, line: lineEnds + 1, column: (pendingIndent ?? column) + 1, offset: output.utf8.count))
    case .verbatim(let text): appendVerbatim(text)
    case .line: mode == .flat ? append(" ") : newline(indent)
    case .softline: if mode == .broken { newline(indent) }
    case .whenBroken(let text): if mode == .broken { append(text) }
    case .hardline: newline(indent)
    case .blankLine:
      if pendingIndent != nil, isAtEmptyLine {
        pendingIndent = indent
      } else {
        newline(indent)
        if !isAtEmptyLine { newline(indent) }
      }
    case .concat(let parts): for part in parts.reversed() { tasks.append(.document(part, indent: indent, mode)) }
    case .nest(let inner): tasks.append(.document(inner, indent: indent + layout.indentation, mode))
    case .group(let inner):
      let staysFlat =
        mode == .flat || (!inner.breaksForCertain && fits([.document(inner, indent: indent, .flat)]))
      tasks.append(.document(inner, indent: indent, staysFlat ? .flat : .broken))
    case .fill(let elements):
      for element in elements.dropFirst().reversed() { tasks.append(.fillElement(element, indent: indent, mode)) }
      if let first = elements.first { tasks.append(.document(first, indent: indent, mode)) }
    case .commented(let statement, let comment):
      let start = Position(
        length: output.utf8.count, column: column, pendingIndent: pendingIndent, isAtEmptyLine: isAtEmptyLine)
      tasks.append(.comment(comment, statement: statement, indent: indent, start: start))
      tasks.append(.document(statement, indent: indent, mode))
    }
  }

  /// Puts the comment behind the statement if the line can hold it, else begins again with the comment above.
  private mutating func finishComment(_ comment: String, _ statement: Document, _ indent: Int, _ start: Position) {
    if column + 2 + comment.count <= layout.width || start.pendingIndent == nil {
      append("  " + comment)
      return
    }
    lineEnds -= output.utf8.suffix(output.utf8.count - start.length).count { $0 == UInt8(ascii: "\n") }
    output.removeLast(byteCount: output.utf8.count - start.length)
    marks.removeAll { $0.offset >= start.length }
    column = start.column
    pendingIndent = start.pendingIndent
    isAtEmptyLine = start.isAtEmptyLine
    append(comment)
    newline(indent)
    tasks.append(.document(statement, indent: indent, .broken))
  }

  /// Whether the tasks given, and after them the rest up to its first possible break, fit on the line.
  private func fits(_ first: [Task]) -> Bool {
    var room = layout.width - (pendingIndent ?? column)
    var stack = first
    var rest = tasks.count
    while room >= 0 {
      let task: Task
      if let next = stack.popLast() {
        task = next
      } else {
        guard rest > 0 else { return true }
        rest -= 1
        task = tasks[rest]
      }
      switch task {
      case .comment: continue
      case .fillElement(let element, let indent, let mode):
        if mode == .broken { return true }
        room -= 1
        stack.append(.document(element, indent: indent, mode))
      case .document(let document, let indent, let mode):
        switch document {
        case .text(let text): room -= text.count
        case .verbatim(let text):
          room -= text.prefix { $0 != "\n" }.count
          if text.contains("\n") { return room >= 0 }
        case .line:
          if mode == .broken { return true }
          room -= 1
        case .softline: if mode == .broken { return true }
        case .whenBroken(let text): room -= text.count
        case .mark: break
        case .hardline, .blankLine: return true
        case .concat(let parts):
          for part in parts.reversed() { stack.append(.document(part, indent: indent, mode)) }
        case .nest(let inner), .commented(let inner, _), .group(let inner):
          stack.append(.document(inner, indent: indent, mode))
        case .fill(let elements):
          for element in elements.dropFirst().reversed() {
            stack.append(.fillElement(element, indent: indent, mode))
          }
          if let first = elements.first { stack.append(.document(first, indent: indent, mode)) }
        }
      }
    }
    return false
  }

  private mutating func append(_ text: String) {
    guard !text.isEmpty else { return }
    if let indent = pendingIndent {
      output += String(repeating: " ", count: indent)
      column = indent
      pendingIndent = nil
    }
    output += text
    column += text.count
  }

  private mutating func appendVerbatim(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if index > 0 {
        output += "\n"
        lineEnds += 1
        column = 0
        pendingIndent = nil
        output += line
        column = line.count
      } else {
        append(String(line))
      }
    }
  }

  private mutating func newline(_ indent: Int) {
    isAtEmptyLine = pendingIndent != nil
    // The text begins with its first line: line ends before it are taken away.
    if !output.isEmpty {
      output += "\n"
      lineEnds += 1
    }
    column = 0
    pendingIndent = indent
  }

  mutating func finish() -> String {
    while output.hasSuffix("\n") { output.removeLast() }
    while output.hasPrefix("\n") { output.removeFirst() }
    return output.isEmpty ? "" : output + "\n"
  }
}

extension String {
  fileprivate mutating func removeLast(byteCount: Int) {
    let start = utf8.index(utf8.endIndex, offsetBy: -byteCount)
    removeSubrange(start...)
  }
}
