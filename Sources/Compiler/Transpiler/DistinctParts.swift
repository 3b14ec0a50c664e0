// The Swift files of a program of several packages.

extension Transpilation {
  /// The Swift files of all packages, each name once; those of an imported package lie in a folder of
  /// its name.
  package var distinctFiles: [(name: String, text: String)] { distinctParts.map { (name: $0.name, text: $0.text) } }

  /// The same, with where their lines come from.
  package var distinctParts: [(name: String, text: String, map: SourceMap?)] {
    var result: [(name: String, text: String, map: SourceMap?)] = []
    var names: Set<String> = []
    var seen: Set<String> = []
    func collect(_ part: Transpilation, folder: String?) {
      for other in part.imports where seen.insert(other.importPath).inserted {
        collect(other, folder: other.program?.qualifier)
      }
      for file in part.files {
        // Swift wants the files of a module to have different names, whatever their folders.
        var base = file.name
        if let folder, names.contains(base) { base = "\(folder)_\(base)" }
        var number = 2
        while !names.insert(base).inserted {
          base = "\(number)_\(file.name)"
          number += 1
        }
        result.append((folder.map { "\($0)/\(base)" } ?? base, file.text, part.maps[file.name]))
      }
    }
    collect(self, folder: nil)
    return result
  }
}
