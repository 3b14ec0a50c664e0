// Own names: the identifiers of a Go file that the file itself declares, found by the facts of the type checker.

import Diagnostics
import GoPackages
import GoParsing
import GoSyntax
import GoTypes

/// A Go file, checked as part of its package, whose own names can be exchanged.
struct OwnNames {
  private let source: SourceFile
  let file: File
  /// Every identifier that stands for something the file declares: its definitions and its uses.
  private(set) var identifiers: [Identifier] = []

  /// Checks the file; whatever else its package has is what the runtime declares of it.
  init(of source: SourceFile, importPath: String) {
    self.source = source
    let importer = Importer()
    let parsed = GoParser.parse(source, firstNodeID: 1)
    file = parsed.file
    importer.nextNodeID = parsed.nextNodeID
    let checked = check(
      [file], path: importPath, goVersion: .newest, siblings: importer.package(importPath), importer: importer.package)
    collect(in: file.declarations, facts: checked.facts)
    identifiers.sort { $0.range.start < $1.range.start }
  }

  /// The different names.
  var names: Set<String> { Set(identifiers.map(\.name)) }

  /// The text of a part of the file with its own names exchanged.
  func text(of range: Range<Int>, renaming: (String) -> String) -> String {
    var text = ""
    var place = range.lowerBound
    for identifier in identifiers where range.contains(identifier.range.start) {
      text += source.text(in: place..<identifier.range.start) + renaming(identifier.name)
      place = identifier.range.end
    }
    return text + source.text(in: place..<range.upperBound)
  }

  /// Walks the tree by reflection, so that no construct is forgotten.
  private mutating func collect(in value: Any, facts: Facts) {
    if value is SourceFile { return }
    if let identifier = value as? Identifier { add(identifier, facts.definitions[identifier.id], facts) }
    if let expression = value as? Expression, case .selector(_, let name) = expression.kind {
      add(name, facts.selections[expression.id]?.object, facts)
    }
    for child in Mirror(reflecting: value).children { collect(in: child.value, facts: facts) }
  }

  private mutating func add(_ identifier: Identifier, _ object: Object?, _ facts: Facts) {
    guard !identifier.isBlank, let object = object ?? facts.uses[identifier.id] else { return }
    if case .package = object.kind { return }
    guard (object.origin ?? object).range?.file === source else { return }
    guard !identifiers.contains(where: { $0.range == identifier.range }) else { return }
    identifiers.append(identifier)
  }
}

/// Checks the declarations of imported packages, as the runtime has them.
private final class Importer {
  var nextNodeID = 1
  private var packages: [String: CheckedPackage] = [:]

  func package(_ path: String) -> CheckedPackage? {
    if let known = packages[path] { return known }
    guard let text = GoPackages.source(of: path) else { return nil }
    let parsed = GoParser.parse(SourceFile(path: "\(path).go", text: text), firstNodeID: nextNodeID)
    nextNodeID = parsed.nextNodeID
    let checked = check(
      [parsed.file], path: path, goVersion: .newest, siblings: nil, importer: { self.package($0) })
    packages[path] = checked.package
    return checked.package
  }
}
