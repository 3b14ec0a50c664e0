import Diagnostics
import GoPackages
import GoParsing
import GoSyntax
import GoTypes

/// The packages the runtime implements, parsed and checked from their declarations when first imported.
final class StandardPackages {
  private var packages: [String: CheckedPackage] = [:]
  private var nextNodeID = 1

  /// Parses with node numbers that no other file of this journey has.
  func parse(_ source: SourceFile) -> (file: File, diagnostics: [Diagnostic]) {
    let parsed = GoParser.parse(source, firstNodeID: nextNodeID)
    nextNodeID = parsed.nextNodeID
    return (parsed.file, parsed.diagnostics)
  }

  /// Nil when the runtime has no such package.
  func package(_ path: String) -> CheckedPackage? {
    if let known = packages[path] { return known }
    guard let text = GoPackages.source(of: path) else { return nil }
    let parsed = parse(SourceFile(path: "\(path).go", text: text))
    let checked = check(
      [parsed.file], path: path, goVersion: .newest, siblings: nil, importer: { self.package($0) })
    checked.package.absentNames = GoPackages.absentNames(of: path)
    packages[path] = checked.package
    return checked.package
  }
}
