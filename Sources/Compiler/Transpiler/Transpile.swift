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
  let road = Road(options: options)
  var result = road.build(source)
  if !result.hasErrors { road.finish(&result, isRoot: true) }
  return result
}

/// One journey, in two halves: every package becomes IR, those that others import first; then, in the same order, the
/// passes make Swift of them, knowing what all of them do about panics.
final class Road {
  let options: TranspileOptions
  let standard: StandardPackages
  private var local: [String: Transpilation] = [:]
  private var underway: Set<String> = []
  private var finished: [String: Transpilation] = [:]
  /// Whether some package may recover from a panic of another, or let it be seen what it defers.
  private var panicsAreSeen = false
  /// Whether some package calls `runtime.Goexit`.
  private var goroutinesExit = false

  init(options: TranspileOptions) {
    self.options = options
    standard = StandardPackages()
  }

  // MARK: From Go to IR

  func build(_ source: PackageSource) -> Transpilation {
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

    let built = IRBuilding.build(files, facts: checked.facts, goVersion: source.goVersion ?? options.goVersion)
    result.program = built.program
    result.report(built.diagnostics)
    options.observe(.ir) { print(built.program) }
    return result
  }

  // MARK: From IR to Swift

  /// Returns what the passes had to say, those of the packages it imports among them.
  @discardableResult
  func finish(_ result: inout Transpilation, isRoot: Bool) -> [Diagnostic] {
    if isRoot {
      let programs = ([result.program] + local.values.map(\.program)).compactMap(\.self)
      goroutinesExit = programs.contains(where: \.callsGoexit)
      panicsAreSeen = goroutinesExit || programs.contains(where: \.mayShowPanics)
    }
    var findings = finishImports(of: &result)
    guard !result.hasErrors, let program = result.program, let package = result.package else { return findings }
    program.isRoot = isRoot
    program.throwsPanics =
      isRoot ? options.panics == .thrown && program.packageName != "main" : panicsAreSeen
    program.mayExitElsewhere = goroutinesExit && !local.isEmpty
    if !isRoot { program.siblingTypes = siblingTypes(of: program, package) }
    let imports = result.imports.compactMap(\.program)
    program.imported = Dictionary(imports.map { ($0.packageName, $0) }) { first, _ in first }
    program.initializedImports = imports.filter { !$0.initializers.isEmpty }.map(\.packageName)
    carryRepresentations(into: program, from: result.imports)
    let own = runPasses(program) { pass in options.observe(.pass(pass.name)) { print(program) } } + verify(program)
    result.report(own)
    findings += own
    guard !result.hasErrors else { return findings }

    let emission = emit(program)
    for (name, document) in emission.files {
      let (text, placed) = Layout().textAndMarks(of: document)
      result.files.append((name: name, text: text))
      result.maps[name] = SourceMap(placed, emission.marks)
    }
    options.observe(.swift) { [files = result.files] in files.map(\.text).joined(separator: "\n") }
    return findings
  }

  private func finishImports(of result: inout Transpilation) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for index in result.imports.indices {
      let path = result.imports[index].importPath
      if finished[path] == nil {
        findings += finish(&result.imports[index], isRoot: false)
        finished[path] = result.imports[index]
      }
      result.imports[index] = finished[path]!
    }
    result.report(findings)
    return findings
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
      let imported = build(source)
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
