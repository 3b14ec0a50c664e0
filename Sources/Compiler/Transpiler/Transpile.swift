/// The road itself: Go text in, Swift text out, one line per station.
import Diagnostics
import GoParsing
import GoSyntax
import GoTypes
import IR
import IRBuilding
import IRPasses
import SwiftEmission
import SwiftPrinting

/// Translates one package and, before it, the packages of `options.localPackage` that it imports.
///
/// Bad Go never traps: what is wrong comes back as diagnostics, sorted by place, and no file does when one of them is an
/// error. The same input gives the same output, byte for byte.
package func transpile(_ source: PackageSource, options: TranspileOptions) -> Transpilation {
  Road(options: options).transpile(source, isRoot: true)
}

/// One journey; it remembers the packages it has passed.
final class Road {
  let options: TranspileOptions
  let standard: StandardPackages
  var local: [String: Transpilation] = [:]
  private var underway: Set<String> = []

  init(options: TranspileOptions) {
    self.options = options
    standard = StandardPackages()
  }

  func transpile(_ source: PackageSource, isRoot: Bool) -> Transpilation {
    var result = Transpilation(importPath: source.importPath)

    let parsed = source.files.map { standard.parse($0) }
    let files = parsed.map(\.file)
    result.report(parsed.flatMap(\.diagnostics))
    options.observe(.syntax) { files.map { Dump.text(of: $0) }.joined(separator: "\n") }
    guard !result.hasErrors else { return result }

    result.imports = importLocalPackages(of: files, into: &result)
    guard !result.hasErrors else { return result }

    let checked = check(
      files, path: source.importPath, goVersion: source.goVersion ?? options.goVersion,
      siblings: siblings(of: files), importer: importer)
    result.package = checked.package
    result.report(checked.diagnostics)
    options.observe(.types) { describe(checked.facts, of: files) }
    guard !result.hasErrors else { return result }

    let built = build(files, facts: checked.facts, goVersion: source.goVersion ?? options.goVersion)
    let program = built.program
    program.isRoot = isRoot
    program.throwsPanics = isRoot && options.panics == .thrown && program.packageName != "main"
    result.report(built.diagnostics)
    options.observe(.ir) { print(program) }
    guard !result.hasErrors else { return result }

    if !isRoot { program.siblingTypes = siblingTypes(of: program, checked.package) }
    program.initializedImports = result.imports.compactMap(\.program).filter { !$0.initializers.isEmpty }
      .map(\.packageName)
    carryRepresentations(into: program, from: result.imports)
    result.report(runPasses(program) { pass in options.observe(.pass(pass.name)) { print(program) } })
    result.report(verify(program))
    result.program = program
    guard !result.hasErrors else { return result }

    let emission = emit(program)
    for (name, document) in emission.files {
      let (text, placed) = Layout().textAndMarks(of: document)
      result.files.append((name: name, text: text))
      result.maps[name] = SourceMap(placed, emission.marks)
    }
    options.observe(.swift) { [files = result.files] in files.map(\.text).joined(separator: "\n") }
    return result
  }

  // MARK: Imports

  private func importer(_ path: String) -> CheckedPackage? {
    if let package = local[path]?.package {
      return standard.package(path).map { merged(package, over: $0) } ?? package
    }
    return standard.package(path)
  }

  /// Translates the imported packages whose sources the caller has, dependencies first.
  private func importLocalPackages(of files: [GoSyntax.File], into result: inout Transpilation) -> [Transpilation] {
    var found: [Transpilation] = []
    for declaration in files.flatMap(\.imports) {
      if let known = local[declaration.path] {
        found.append(known)
        continue
      }
      guard let source = options.localPackage(declaration.path) else { continue }
      guard underway.insert(declaration.path).inserted else {
        result.report([
          Diagnostic(.error, .importCycle, "import cycle through \(declaration.path)", at: declaration.range)
        ])
        continue
      }
      let imported = transpile(source, isRoot: false)
      underway.remove(declaration.path)
      result.report(imported.diagnostics)
      local[declaration.path] = imported
      found.append(imported)
    }
    return found
  }

  /// The rest of a package of which only some files are translated: what the runtime offers under its name.
  private func siblings(of files: [GoSyntax.File]) -> CheckedPackage? {
    guard let name = files.first?.packageName.name, name != "main" else { return nil }
    return standard.package(name)
  }

  private func siblingTypes(of program: Program, _ package: CheckedPackage) -> [String] {
    guard let runtime = standard.package(program.importPath) else { return [] }
    return runtime.scope.values.filter { object in
      if case .type = object.kind { package.scope[object.name] == nil && object.name.first!.isUppercase } else { false }
    }.map(\.name).sorted()
  }

  private func merged(_ package: CheckedPackage, over other: CheckedPackage) -> CheckedPackage {
    CheckedPackage(
      path: other.path, name: other.name, scope: other.scope.merging(package.scope) { _, translated in translated })
  }

  /// A type of another translated package is here what it became there.
  private func carryRepresentations(into program: Program, from imports: [Transpilation]) {
    for other in imports.compactMap(\.program) {
      for (name, declaration) in other.types where declaration.isOwn {
        let here = TypeName(package: other.packageName, name.name)
        guard let mention = program.types[here] else { continue }
        mention.hasIdentityDirective = declaration.representation == .object
        mention.shape = declaration.shape
      }
    }
  }
}
