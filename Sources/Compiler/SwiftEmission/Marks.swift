// Marks: where each line of Go went, for the traces of translated programs. They leave nothing in the text.
import Diagnostics
import IR
import SwiftPrinting

/// The files of a program as documents, and what the marks in them stand for.
package struct Emission {
  package let files: [(name: String, document: Document)]
  package let marks: [GoMark]
}

/// From a mark on, the text belongs to a line of a Go function, or to none.
package struct GoMark: Sendable {
  /// As Go's traces have it; nil for text that they do not show.
  package let function: String?
  package let line: Int
  /// The path of the Go file; nil for text that comes from none.
  package let file: String?
}

extension Emitter {
  /// What follows comes from a place in the function that is being emitted.
  func mark(_ origin: SourceRange?) -> Document {
    guard let origin else { return .empty }
    let name = scope.isHidden ? nil : scope.goName ?? scope.function?.goName
    marks.append(GoMark(function: name, line: origin.position.line, file: origin.file.path))
    return .mark(marks.count - 1)
  }

  /// What follows is no part of a Go function.
  var hiddenMark: Document {
    marks.append(GoMark(function: nil, line: 0, file: nil))
    return .mark(marks.count - 1)
  }

  /// A body that runs in a Swift function of its own, but in Go in the one around it or in none that is shown: the mark
  /// before it, and the one behind it that goes on with the statement around it.
  func hidden(_ body: Document) -> Document {
    // Where no function is known there is nothing to go on with.
    hiddenMark + body + mark(statementOrigin)
  }
}
