// Building: a translated program becomes an executable, unless the cache has it.

import ArgumentParser
import Diagnostics
import Foundation
import Programs
import Transpiler
import Upstream

/// The executable of a Go program.
struct ProgramBuilder {
  let source: ProgramSource
  private let project: Project
  private let fingerprint: String
  private let cache: ProgramCache

  /// `verb` is what the user wants to do with it.
  init(_ source: ProgramSource, verb: String) throws {
    guard source.isProgram else {
      let place = source.root.files.first.map { SourceRange(file: $0, start: 0, end: 0) }
      try Report().errors([
        Diagnostic(
          .error, .notAProgram, "package \(source.root.name) is no program: only package main can be \(verb)",
          at: place, hint: "go2swift translate turns a library into Swift")
      ])
      throw ExitCode.failure
    }
    self.source = source
    let project = try Report().failing(.setup) { () throws(Failure) in try Project.find() }
    self.project = project
    fingerprint = RuntimeLibrary.fingerprint(in: project)
    cache = ProgramCache(for: source, options: "", runtime: fingerprint)
  }

  /// The executable in the cache, made if it is not there.
  func executable() throws -> URL {
    if cache.holdsProgram {
      cache.touch()
      return cache.executable
    }
    let translation = try source.translated()
    let workspace = try Report().failing(.setup) { () throws(Failure) in try cache.workspace() }
    defer { try? FileManager.default.removeItem(at: workspace) }
    let runtime = try Report().failing(.setup) { () throws(Failure) in
      try Patience.whileDoing("building the runtime, once") { () throws(Failure) in
        try RuntimeLibrary.ready(in: project, fingerprint: fingerprint)
      }
    }
    let built = try Report().failing(.swiftCompiler) { () throws(Failure) in
      try Patience.whileDoing("compiling \(source.name)") { () throws(Failure) in
        try SwiftCompilation.compile(
          translation.distinctFiles, positions: translation.positions, with: runtime, in: workspace)
      }
    }
    try Report().failing(.setup) { () throws(Failure) in try cache.keep(built) }
    return cache.executable
  }
}
