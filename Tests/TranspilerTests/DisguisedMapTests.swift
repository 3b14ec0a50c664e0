// The sync.Map of Go is recognised by nothing: under other names, in another order and in another file it becomes the
// same Swift.

import Diagnostics
import Foundation
import TestSupport
import Testing
import Transpiler

@Suite("A disguised sync.Map")
struct DisguisedMapTests {
  static let versions = ["1.19.8", "1.21.13", "1.22.10", "1.23.9"]
  static let releases = versions.filter { FileManager.default.fileExists(atPath: source(of: $0).path) }

  static func source(of version: String) -> URL { RealGo.release(version).appending(path: "src/sync/map.go") }

  func translate(_ file: SourceFile) -> Transpilation {
    transpile(PackageSource(importPath: "sync", files: [file]), options: TranspileOptions())
  }

  @Test(
    "A disguised sync.Map becomes the same Swift",
    .enabled(if: !releases.isEmpty, "no Go release is here; go2swift regenerate fetches them"), arguments: releases)
  func sameSwift(version: String) throws {
    let text = try #require(Repository.text(of: Self.source(of: version)))
    let plain = SourceFile(path: "map.go", text: text)
    let disguise = Disguise(of: plain, importPath: "sync")
    #expect(disguise.names.isSuperset(of: ["Map", "LoadOrStore", "entry", "dirty", "expunged", "key"]))
    #expect(disguise.names.isDisjoint(with: ["Mutex", "Lock", "Unlock", "sync", "atomic", "unsafe", "any", "bool"]))
    // The map's own Load has another name now, the one of its atomic field has not.
    #expect(disguise.text.contains("func (n *Nzk) Olzw(") && disguise.text.contains("n.ivzw.Load()"))
    #expect(!disguise.text.contains("func (m *Map)") && !disguise.text.contains("type entry"))

    let expected = translate(plain)
    let actual = translate(SourceFile(path: "wombat.go", text: disguise.text))
    #expect(actual.diagnostics.isEmpty, "\(DiagnosticRenderer().render(actual.diagnostics))")
    #expect(actual.files.map(\.name) == ["wombat.swift"])
    let original = try #require(expected.files.first).text
    let lifted = disguise.lifted(from: try #require(actual.files.first).text)
    let left = sortedDeclarations(of: original).joined(separator: "\n\n")
    let right = sortedDeclarations(of: lifted).joined(separator: "\n\n")
    #expect(left == right, "\(UnifiedDiff.between(left, right))")
    #expect(left.count > 10_000)
  }
}
