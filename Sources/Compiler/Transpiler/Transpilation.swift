import Diagnostics
import GoTypes
import IR

/// The sources of one Go package.
package struct PackageSource: Sendable {
  package let importPath: String
  package let files: [SourceFile]
  /// What its `go.mod` or a build line says; nil leaves it to the options.
  package let goVersion: GoVersion?
  package init(importPath: String, files: [SourceFile], goVersion: GoVersion? = nil) {
    self.importPath = importPath
    self.files = files
    self.goVersion = goVersion
  }
}

/// What a translation may be told.
package struct TranspileOptions {
  /// The language version of packages that do not say it themselves.
  package var goVersion: GoVersion
  /// The sources of an imported package that is to be translated, too; nil leaves it to the runtime.
  package var localPackage: (String) -> PackageSource?
  /// What becomes of the panics that leave a library: they end the program, or its exported functions throw them.
  package var panics: PanicFlavour
  /// Called at every station with its text, made only when the observer asks for it.
  package var observe: (Stage, () -> String) -> Void

  package init(
    goVersion: GoVersion = .newest, localPackage: @escaping (String) -> PackageSource? = { _ in nil },
    panics: PanicFlavour = .fatal, observe: @escaping (Stage, () -> String) -> Void = { _, _ in }
  ) {
    self.goVersion = goVersion
    self.localPackage = localPackage
    self.panics = panics
    self.observe = observe
  }
}

/// What becomes of a panic that nobody in the translated package recovers.
package enum PanicFlavour: String, CaseIterable, Sendable {
  case fatal, thrown
}

extension GoVersion {
  /// The oldest and the newest language version go2swift knows.
  package static let oldest = GoVersion(1, 0)
  package static let newest = GoVersion(1, 27)
}

/// What came of a package: its Swift files, and what every station had to say.
package struct Transpilation {
  package let importPath: String
  /// Empty when a diagnostic is an error.
  package var files: [(name: String, text: String)] = []
  /// By the names of the files: where their lines come from.
  package var maps: [String: SourceMap] = [:]
  /// Sorted by place.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The finished IR with the decisions the passes made.
  package var program: Program?
  package var package: CheckedPackage?
  /// The translated packages it imports, dependencies first.
  package var imports: [Transpilation] = []

  init(importPath: String) { self.importPath = importPath }

  /// The translated packages below this one, each once, in the order in which Go initializes them: by import path, but
  /// those that others import first ("Program initialization" of the specification).
  var allImports: [Transpilation] {
    var found: [String: Transpilation] = [:]
    var open = imports
    while let next = open.popLast() {
      guard found.updateValue(next, forKey: next.importPath) == nil else { continue }
      open += next.imports
    }
    var waiting = found.values.sorted { $0.importPath < $1.importPath }
    var result: [Transpilation] = []
    var done: Set<String> = []
    while let index = waiting.firstIndex(where: { $0.imports.allSatisfy { done.contains($0.importPath) } }) {
      let next = waiting.remove(at: index)
      done.insert(next.importPath)
      result.append(next)
    }
    return result
  }

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  mutating func report(_ more: [Diagnostic]) {
    diagnostics += more
    diagnostics.sort { left, right in
      guard let first = left.range, let second = right.range else { return left.range == nil && right.range != nil }
      return (first.file.path, first.start) < (second.file.path, second.start)
    }
  }
}

/// The stations of the road, for `--stage` and for walkthroughs.
package enum Stage: Hashable, Sendable, CustomStringConvertible {
  case syntax, types, ir
  /// The IR after the pass of that name.
  case pass(String)
  case swift

  package var description: String {
    switch self {
    case .syntax: "syntax"
    case .types: "types"
    case .ir: "ir"
    case .pass(let name): "ir:\(name)"
    case .swift: "swift"
    }
  }
}
