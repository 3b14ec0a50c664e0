// Helpers: a Go program in, what the checker says about it out.
import Diagnostics
import GoPackages
import GoParsing
import GoSyntax
import GoTypes

/// A checked program: its facts and what was reported.
struct Checked {
  let file: File
  let facts: Facts
  let package: CheckedPackage
  let diagnostics: [Diagnostic]

  /// `line:column: message` of each diagnostic, the first line of the message only.
  var errors: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.range?.position
      let first = diagnostic.message.split(separator: "\n").first.map(String.init) ?? ""
      return "\(place?.line ?? 0):\(place?.column ?? 0): \(first)"
    }
  }

  /// The objects that identifiers with the name define, in source order.
  func definitions(_ name: String) -> [Object] {
    facts.definitions.values.filter { $0.name == name }.sorted { ($0.range?.start ?? 0) < ($1.range?.start ?? 0) }
  }

  /// Type, mode and value of the first expression with the text.
  func fact(_ text: String) -> TypeAndValue? {
    var finder = ExpressionFinder(text: text)
    finder.search(file)
    return finder.found.flatMap { facts.types[$0.id] }
  }
}

/// Parses and checks a package of one file, `package p` and no more being added in front.
func check(_ body: String, version: GoVersion = GoVersion(1, 27), path: String = "p") -> Checked {
  let text = body.hasPrefix("package") || body.hasPrefix("//") ? body : "package p\n" + body
  let source = SourceFile(path: "p.go", text: text)
  let importer = TestImporter()
  let (file, next, syntaxErrors) = GoParser.parse(source, firstNodeID: 0)
  importer.nextNodeID = next
  if !syntaxErrors.isEmpty {
    let nothing = CheckedPackage(path: path, name: path, scope: [:])
    return Checked(file: file, facts: Facts(), package: nothing, diagnostics: syntaxErrors)
  }
  let result = check([file], path: path, goVersion: version, importer: importer.package)
  return Checked(
    file: file, facts: result.facts, package: result.package, diagnostics: syntaxErrors + result.diagnostics)
}

/// Checks the declarations of the standard packages when they are imported.
final class TestImporter {
  var nextNodeID = 0
  private var packages: [String: CheckedPackage] = [:]

  func package(_ path: String) -> CheckedPackage? {
    if let known = packages[path] { return known }
    guard let text = GoPackages.source(of: path) else { return nil }
    let (file, next, _) = GoParser.parse(SourceFile(path: path, text: text), firstNodeID: nextNodeID)
    nextNodeID = next
    let result = check([file], path: path, goVersion: GoVersion(1, 27), importer: package)
    packages[path] = result.package
    return result.package
  }
}

/// Finds an expression by its text.
struct ExpressionFinder {
  let text: String
  var found: Expression?

  init(text: String) { self.text = text }

  mutating func search(_ file: File) { search(any: file.declarations) }

  private mutating func search(any value: Any) {
    if found != nil { return }
    if let expression = value as? Expression, expression.range.text == text { return found = expression }
    for child in Mirror(reflecting: value).children {
      if child.value is SourceRangeLike { continue }
      search(any: child.value)
    }
  }
}

/// What the finder does not look into.
private protocol SourceRangeLike {}
extension SourceRange: SourceRangeLike {}
extension String: SourceRangeLike {}
extension SourceFile: SourceRangeLike {}

/// Checks one file of a package whose other files are known by what they declare.
func checkOne(_ text: String, path: String, siblings: CheckedPackage) -> Checked {
  let (file, next, syntaxErrors) = GoParser.parse(SourceFile(path: "q.go", text: text), firstNodeID: 100_000)
  let importer = TestImporter()
  importer.nextNodeID = next
  let result = check([file], path: path, goVersion: GoVersion(1, 27), siblings: siblings, importer: importer.package)
  return Checked(
    file: file, facts: result.facts, package: result.package, diagnostics: syntaxErrors + result.diagnostics)
}
