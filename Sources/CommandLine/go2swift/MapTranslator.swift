// Translating a map: the source of sync.Map goes down the road that every Go package goes, with nothing special about it.

import Diagnostics
import GoTypes
import Transpiler
import Upstream

/// Translates the source of `sync.Map`, as the only file of its package that is at hand.
func translateMap(_ source: MapSource) -> Translation {
  let file = SourceFile(path: "go\(source.version)/\(MapSource.path)", text: source.text)
  let package = PackageSource(
    importPath: "sync", files: [file], goVersion: GoTypes.GoVersion(1, source.version.numbers[1]))
  let result = transpile(package, options: TranspileOptions())
  return Translation(
    files: result.distinctFiles,
    messages: result.diagnostics.isEmpty ? [] : [DiagnosticRenderer(usesColour: false).render(result.diagnostics)],
    failed: result.hasErrors)
}
