/// Building a program from Go text, as the road does it, for tests.
import Diagnostics
import GoPackages
import GoParsing
import GoSyntax
import GoTypes
import IR
import IRBuilding

/// A program, and what parsing, checking and building had to say.
struct Built {
  let program: Program
  let diagnostics: [Diagnostic]

  init(_ texts: String..., path: String = "main", siblings: String? = nil, goVersion: GoVersion = GoVersion(1, 23)) {
    let packages = Packages()
    let parsed = texts.map { packages.parse($0, name: "main.go") }
    let files = parsed.map(\.file)
    let checked = check(
      files, path: path, goVersion: goVersion, siblings: siblings.flatMap { packages.load($0) },
      importer: packages.load)
    let built = build(files, facts: checked.facts, goVersion: goVersion)
    program = built.program
    diagnostics = parsed.flatMap(\.diagnostics) + checked.diagnostics + built.diagnostics
  }

  /// The text of everything, one statement a line.
  var text: String { Dump().program(program) }

  /// The text of one function's body.
  func body(_ name: String) -> String {
    for file in program.files {
      for case .function(let function) in file.items where function.name == name {
        return Dump().statements(function.body ?? [], indentation: "")
      }
    }
    return "no function \(name)"
  }
}

/// The packages the runtime declares, each checked once.
final class Packages {
  private var loaded: [String: CheckedPackage] = [:]
  private var nextNodeID = 1

  func parse(_ text: String, name: String) -> (file: GoSyntax.File, diagnostics: [Diagnostic]) {
    let parsed = GoParser.parse(SourceFile(path: name, text: text), firstNodeID: nextNodeID)
    nextNodeID = parsed.nextNodeID
    return (parsed.file, parsed.diagnostics)
  }

  func load(_ path: String) -> CheckedPackage? {
    if let known = loaded[path] { return known }
    guard let text = GoPackages.source(of: path) else { return nil }
    let file = parse(text, name: path).file
    let package = check([file], path: path, goVersion: GoVersion(1, 27), importer: load).package
    loaded[path] = package
    return package
  }
}
