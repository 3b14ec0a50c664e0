// Disguise: a Go file under other names and in another order, and the way back in the Swift made of it.

import Diagnostics
import Foundation
import GoSyntax

/// A Go file whose own names are all exchanged and whose functions stand in the opposite order.
struct Disguise {
  let text: String
  /// The names that were exchanged, as they were.
  let names: Set<String>

  init(of source: SourceFile, importPath: String) {
    let own = OwnNames(of: source, importPath: importPath)
    names = own.names
    // What a declaration ends with is at its end: the comments above the next one are that one's.
    var pieces: [(isFunction: Bool, range: Range<Int>)] = []
    var place = 0
    for (index, declaration) in own.file.declarations.enumerated() {
      let next = index + 1 < own.file.declarations.count ? own.file.declarations[index + 1] : nil
      let end = next.map { start(of: $0) } ?? source.bytes.count
      if index == 0 {
        place = start(of: declaration)
        pieces.append((false, 0..<place))
      }
      var isFunction = false
      if case .function = declaration { isFunction = true }
      pieces.append((isFunction, place..<end))
      place = end
    }
    let ordered = pieces.filter { !$0.isFunction } + pieces.filter(\.isFunction).reversed()
    text = ordered.map { own.text(of: $0.range, renaming: mirrored).trimmingNewlines }.joined(separator: "\n\n") + "\n"
  }

  /// Swift made of the disguised Go, under the names of the original; comments were never disguised.
  func lifted(from swift: String) -> String {
    swift.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let comment = line.range(of: "//")?.lowerBound ?? line.endIndex
      let code = line[..<comment].replacing(/[\p{L}_][\p{L}\p{N}_]*/) { word in
        let name = mirrored(String(word.output))
        return names.contains(name) ? name : String(word.output)
      }
      return code + line[comment...]
    }.joined(separator: "\n")
  }
}

/// Another name of the same length, exported or not as before: every letter becomes its mirror image in the alphabet.
/// Doing it twice gives the name itself.
func mirrored(_ name: String) -> String {
  func mirror(_ letter: UInt8, from first: Character, to last: Character) -> UInt8 {
    first.asciiValue! + last.asciiValue! - letter
  }
  let letters = name.utf8.map { letter in
    switch letter {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): mirror(letter, from: "a", to: "z")
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): mirror(letter, from: "A", to: "Z")
    default: letter
    }
  }
  return String(decoding: letters, as: UTF8.self)
}

/// Where a declaration begins, its documentation included.
private func start(of declaration: Declaration) -> Int {
  let documentation =
    switch declaration {
    case .function(let function): function.documentation
    case .variables(let group): group.documentation
    case .constants(let group): group.documentation
    case .types(let group): group.documentation
    }
  return documentation?.range.start ?? declaration.range.start
}

extension String {
  fileprivate var trimmingNewlines: String { trimmingCharacters(in: .newlines) }
}
