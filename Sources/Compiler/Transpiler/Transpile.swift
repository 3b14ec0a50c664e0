/// The road itself: Go text in, Swift text out, one line per station.
import Diagnostics
import GoPackages
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
  /// What the translated packages are called in those that import them, by import path.
  private var qualifiers: [String: String] = [:]
  private var finished: [String: Transpilation] = [:]
  /// Whether some package may recover from a panic of another, or let it be seen what it defers.
  private var panicsAreSeen = false
  /// What the packages that are finished say of their types and others.
  private var declaredConformances: Set<Conformance> = []
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

    let built = IRBuilding.build(
      files, facts: checked.facts, goVersion: source.goVersion ?? options.goVersion, qualifiers: qualifiers)
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
      tellDemands(among: programs, root: result.program)
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
    let imports = result.allImports.compactMap(\.program)
    program.imported = Dictionary(uniqueKeysWithValues: imports.map { ($0.qualifier, $0) })
    program.initializedImports = imports.filter { !$0.initializers.isEmpty }.map(\.qualifier)
    carryRepresentations(into: program, from: imports)
    program.conformancesElsewhere = declaredConformances
    let own = runPasses(program) { pass in options.observe(.pass(pass.name)) { print(program) } } + verify(program)
    result.report(own)
    findings += own
    declaredConformances.formUnion(program.declaredConformances)
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
      imported.program.map(nameForImporters)
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

  /// The package's name, unless another translated package or one of the standard library has it: then what is before
  /// it in the import path comes first.
  private func nameForImporters(_ program: Program) {
    let path = program.importPath
    func isFree(_ name: String) -> Bool {
      !qualifiers.values.contains(name) && (!GoPackages.names.contains(name) || GoPackages.source(of: path) != nil)
    }
    var qualifier = program.packageName
    var parents = path.split(separator: "/").dropLast().map { $0.filter { $0.isLetter || $0.isNumber } }
    while !isFree(qualifier), let parent = parents.popLast() {
      guard parent.first?.isLetter == true else { continue }
      qualifier = parent + qualifier.prefix(1).uppercased() + qualifier.dropFirst()
    }
    var number = 2
    while !isFree(qualifier) {
      qualifier = "\(program.packageName)\(number)"
      number += 1
    }
    qualifiers[path] = qualifier
    program.qualifier = qualifier
  }

  /// Tells each package what the others want of it.
  private func tellDemands(among programs: [Program], root: Program?) {
    guard programs.count > 1 else { return }
    let asked = programs.reduce(into: Set()) { $0.formUnion($1.interfacesAskedFor) }
    for program in programs {
      program.translatedPackages = Set(programs.filter { $0 !== root }.map(\.qualifier))
      program.askedElsewhere = asked
    }
    for importer in programs { tellDemands(of: importer, to: programs) }
  }

  private func tellDemands(of importer: Program, to programs: [Program]) {
    let pointed = importer.pointersInInterfaces
    let given = importer.typesWithValuesInInterfaces
    for program in programs where program !== importer && importer.imports.contains(program.qualifier) {
      func names(_ types: Set<TypeName>) -> [String] {
        types.filter { $0.package == program.qualifier }.map(\.name)
      }
      program.pointedByImporters.formUnion(names(pointed))
      program.givenByImporters.formUnion(names(given))
      program.copiedByImporters.formUnion(importer.typesCopiedUnseen(of: program.qualifier))
      let changes = importer.changes(toVariablesOf: program.qualifier)
      program.assignedByImporters.formUnion(changes.assigned)
      program.addressedByImporters.formUnion(changes.addressed)
      program.atomicElsewhere.formUnion(importer.atomicPlaces(in: program.qualifier))
      for declaration in importer.types.values {
        if case .interface(let methods) = declaration.shape {
          program.interfacesOfImporters.insert(Set(methods.map(\.name)))
        }
      }
    }
  }

  /// A type of another translated package is here what it became there.
  private func carryRepresentations(into program: Program, from imports: [Program]) {
    for other in imports {
      for (name, declaration) in other.types where declaration.isOwn {
        let here = TypeName(package: other.qualifier, name.name)
        guard let mention = program.types[here] else { continue }
        mention.isTranslated = true
        mention.hasIdentityDirective = declaration.representation == .object
        mention.shape = declaration.shape.mapped { other.abroad($0) }
        mention.needsCopy = declaration.needsCopy && other.needsCopy(.named(name))
        mention.needsAssign = declaration.needsAssign
        mention.pointerName = declaration.pointerName
        mention.isComparable = declaration.isComparable
        mention.isComparedAsValue = declaration.isComparedAsValue
      }
    }
  }
}
