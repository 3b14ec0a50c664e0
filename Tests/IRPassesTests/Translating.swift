// What the tests of the passes share: Go text in, Swift text out.

import Diagnostics
import Testing
import Transpiler

/// The Swift of a program's text; a diagnostic is a failure of the test.
func swift(
  _ go: String, package: String = "main", panics: PanicFlavour = .fatal,
  sourceLocation: SourceLocation = #_sourceLocation
) -> String {
  let file = SourceFile(path: "test.go", text: "package \(package)\n\n" + go)
  let result = transpile(PackageSource(importPath: package, files: [file]), options: TranspileOptions(panics: panics))
  #expect(result.diagnostics.map(\.message).isEmpty, sourceLocation: sourceLocation)
  return result.files.map(\.text).joined()
}
