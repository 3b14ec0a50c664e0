// The road, as the verbs take it: what was read from disk goes in, Swift files or an exit code come out.

import ArgumentParser
import Foundation
import GoTypes
import Programs
import Transpiler

extension ProgramSource {
  /// The package asked for, as the compiler takes it.
  var packageSource: PackageSource { PackageSource(root, version: version) }

  /// What the compiler is told about it; imported packages of the same module come from the disk, too.
  var options: TranspileOptions {
    let version = version
    let others = Dictionary(packages.dropLast().map { ($0.importPath, $0) }) { first, _ in first }
    return TranspileOptions(
      goVersion: version, localPackage: { path in others[path].map { PackageSource($0, version: version) } })
  }

  private var version: GoVersion { GoVersion(1, minorVersion) }

  /// Translates it. Whatever is wrong is reported; an error ends the tool.
  func translated(_ report: Report = Report(), panics: PanicFlavour = .fatal) throws -> Transpilation {
    var options = options
    options.panics = panics
    let result = Patience.whileDoing("translating \(name)") { transpile(packageSource, options: options) }
    try report.errors(result.diagnostics)
    return result
  }
}

extension PackageSource {
  fileprivate init(_ package: ProgramSource.Package, version: GoVersion) {
    self.init(importPath: package.importPath, files: package.files, goVersion: version)
  }
}

extension Transpilation {
  /// The table of the program's source positions, as Swift that is compiled with it; Go names whole paths.
  var positions: String {
    SourceMap.declaration(
      of: SourceMap.table(
        distinctParts.compactMap { part in
          guard let map = part.map, let goFile = map.goFile else { return nil }
          let name = part.name.split(separator: "/").last.map(String.init) ?? part.name
          return (swiftFile: name, map: map, goFile: URL(filePath: goFile).path)
        }))
  }
}
