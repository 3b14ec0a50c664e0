// Compiler and runtime agree through one file: every name in the vocabulary is declared by the runtime.

import Foundation
import SwiftEmission
import TestSupport
import Testing

@Suite("The runtime's vocabulary")
struct RuntimeVocabularyTests {
  /// Every name that the runtime declares.
  static let declared: Set<String> = {
    let declaration =
      /\b(?:actor|associatedtype|case|class|enum|func|let|protocol|struct|typealias|var|operator) +`?(\w+|[&\/%=<>+*-]+)/
    var names: Set<String> = []
    for module in ["GoRuntime", "GoStandardLibrary"] {
      let folder = Repository.sources.appending(path: "Runtime/\(module)")
      for file in Repository.files(below: folder, withExtension: "swift") {
        for line in (Repository.text(of: file) ?? "").split(separator: "\n") where !line.contains("private ") {
          names.formUnion(line.matches(of: declaration).map { String($0.1) })
        }
      }
    }
    return names
  }()

  @Test("Every name that the emitter may use is declared")
  func namesAreDeclared() {
    let vocabulary =
      RuntimeVocabulary.types + RuntimeVocabulary.functions + RuntimeVocabulary.members + RuntimeVocabulary.operators
    let ofSequences: Set = ["enumerated"]
    let missing = vocabulary.filter { !Self.declared.contains($0) && !ofSequences.contains($0) }
    #expect(missing.isEmpty, "the runtime has no \(missing.joined(separator: ", "))")
  }

  @Test("The modules are those of the runtime")
  func modules() {
    for module in RuntimeVocabulary.modules {
      let folder = Repository.sources.appending(path: "Runtime/\(module)")
      #expect(FileManager.default.fileExists(atPath: folder.path))
    }
  }
}
