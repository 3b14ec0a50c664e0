import Diagnostics
import IR
import SwiftPrinting

/// The border between the neutral tree and Swift: each file of a finished program as a document, in the spelling of the
/// mapping article. Nothing is decided here; representations, names and flavours are what the passes left.
package func emit(_ program: Program) -> Emission {
  let emitter = Emitter(program)
  let files = emitter.files()
  return Emission(files: files, marks: emitter.marks)
}

/// Carries the program's tables and the place in it where the emission is. Each construct has a file that extends it.
final class Emitter {
  let program: Program
  let index: ProgramIndex
  /// Where the statements and expressions being emitted stand.
  var scope = Scope()
  /// Whether the expression being emitted holds an operation that throws, so that a `try` goes before it.
  var needsTry = false
  /// Whether the function body or region being emitted holds a `try` or a `throw`.
  var hasThrown = false
  /// Variables whose functions do not throw, although their type says that they may (CalmVariables).
  var calmVariables: Set<ObjectIdentifier> = []
  /// Whether the file being emitted names a package of the standard library.
  var usesStandardLibrary = false
  /// What the numbers of the marks in the documents stand for.
  var marks: [GoMark] = []
  /// The place of the statement being emitted.
  var statementOrigin: SourceRange?

  init(_ program: Program) {
    self.program = program
    index = ProgramIndex(program)
    findCalmVariables()
  }

  /// A library marks what Go exports `public`; a program has no access modifiers.
  var isLibrary: Bool { program.packageName != "main" }
}
