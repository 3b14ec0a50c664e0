// What is translated: the files of a package, and of the packages of the same module that it imports.

import Diagnostics

/// A program or library in Go, read from disk: its package, behind the packages it needs.
package struct ProgramSource: Sendable {
  package struct Package: Sendable {
    package let importPath: String
    package let name: String
    /// In the order of their names.
    package let files: [SourceFile]
    package let imports: [String]
  }

  /// Every package behind those it imports; the last is the one asked for.
  package let packages: [Package]
  /// The minor version of the language, from `--go`, go.mod or a build line.
  package let minorVersion: Int
  /// A name for what is made of it, such as the file's name without its suffix.
  package let name: String

  package var root: Package { packages[packages.count - 1] }

  /// The program with an imported package translated from the sources of another, instead of served by the runtime.
  package func replacing(_ importPath: String, by other: ProgramSource) -> ProgramSource {
    let replacement = Package(
      importPath: importPath, name: other.root.name, files: other.root.files, imports: other.root.imports)
    return ProgramSource(
      packages: [replacement] + packages.filter { $0.importPath != importPath }, minorVersion: minorVersion, name: name)
  }

  /// Whether it can be run.
  package var isProgram: Bool { root.name == "main" }
}
