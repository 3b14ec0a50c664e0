/// The Go|IR border: syntax and the facts about it become the neutral tree.
import Diagnostics
import GoSyntax
import GoTypes
import IR

/// Builds the program of one checked package: every name resolved, every implicit conversion and dereference explicit,
/// constants folded, comments kept; nothing about Swift is decided.
///
/// Constructs that are not supported are reported at their place and the build goes on, so the program is usable
/// only when no diagnostic is an error. The qualifiers say by import path how translated packages are called in the
/// program.
package func build(
  _ files: [GoSyntax.File], facts: Facts, goVersion: GoVersion, qualifiers: [String: String] = [:]
) -> (program: Program, diagnostics: [Diagnostic]) {
  let builder = Builder(files: files, facts: facts, goVersion: goVersion, qualifiers: qualifiers)
  for file in files { builder.declareFunctions(of: file) }
  for file in files { builder.program.files.append(builder.file(file)) }
  builder.buildInitializers()
  builder.finishTypes()
  return (builder.program, builder.diagnostics)
}
