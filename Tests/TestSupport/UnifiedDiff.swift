// Shows how two texts differ, line by line, as `diff -u` does.

package enum UnifiedDiff {
  /// The difference from `old` to `new` with a few lines around each change; empty when they are the same.
  package static func between(_ old: String, _ new: String, context: Int = 3) -> String {
    guard old != new else { return "" }
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false)
    let edits = edits(from: before, to: after)
    let near = Set(edits.indices.filter { edits[$0].mark != " " }.flatMap { ($0 - context)...($0 + context) })
    var text = ""
    var shown = false
    for (index, edit) in edits.enumerated() {
      if near.contains(index) {
        if !shown { text += "@@ -\(edit.oldLine) +\(edit.newLine) @@\n" }
        text += "\(edit.mark)\(edit.line)\n"
      }
      shown = near.contains(index)
    }
    return text
  }

  private struct Edit {
    let mark: Character
    let line: Substring
    let oldLine: Int
    let newLine: Int
  }

  /// Both texts in one sequence, each line marked as kept, removed or added.
  private static func edits(from before: [Substring], to after: [Substring]) -> [Edit] {
    let difference = after.difference(from: before)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var edits: [Edit] = []
    var (old, new) = (0, 0)
    func note(_ mark: Character, _ line: Substring) {
      edits.append(Edit(mark: mark, line: line, oldLine: old + 1, newLine: new + 1))
    }
    while old < before.count || new < after.count {
      if removed.contains(old), old < before.count {
        note("-", before[old])
        old += 1
      } else if added.contains(new), new < after.count {
        note("+", after[new])
        new += 1
      } else {
        note(" ", after[new])
        old += 1
        new += 1
      }
    }
    return edits
  }
}
