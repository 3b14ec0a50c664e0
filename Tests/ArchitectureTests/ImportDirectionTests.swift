// Which module may see which: the arrows of the design, held by reading every import.

import Foundation
import TestSupport
import Testing

@Suite("Imports follow the arrows of the design")
struct ImportDirectionTests {
  /// What each module of the compiler may import. Nothing else: no file access, no clock, no threads.
  static let compiler: [String: Set<String>] = [
    "Diagnostics": [],
    "GoPackages": [],
    "GoParsing": ["CTreeSitter", "CTreeSitterGo", "Diagnostics", "GoSyntax"],
    "GoSyntax": ["Diagnostics"],
    "GoTypes": ["BigInt", "Diagnostics", "GoSyntax", "Synchronization"],
    "IR": ["Diagnostics"],
    "IRBuilding": ["BigInt", "Diagnostics", "GoSyntax", "GoTypes", "IR"],
    "IRPasses": ["Diagnostics", "IR"],
    "SwiftEmission": ["Diagnostics", "IR", "SwiftPrinting"],
    "SwiftPrinting": [],
    "Transpiler": [
      "Diagnostics", "GoPackages", "GoParsing", "GoSyntax", "GoTypes", "IR", "IRBuilding", "IRPasses",
      "SwiftEmission", "SwiftPrinting",
    ],
  ]

  /// What each module of the runtime may import: of ours only what lies below it, and nothing that the toolchain has not.
  static let runtime: [String: Set<String>] = [
    "GoRuntime": ["CGoRuntime", "Glibc", "Swift", "Synchronization"],
    "GoStandardLibrary": ["CGoRuntime", "Glibc", "GoRuntime", "Synchronization"],
  ]

  @Test("A compiler module imports what the design gives it", arguments: compiler.keys.sorted())
  func compilerModule(module: String) {
    expectImports(of: "Compiler/\(module)", within: Self.compiler[module]!)
  }

  @Test("A runtime module imports what the design gives it", arguments: runtime.keys.sorted())
  func runtimeModule(module: String) {
    expectImports(of: "Runtime/\(module)", within: Self.runtime[module]!)
  }

  @Test("Every folder of the compiler has its arrows")
  func everyModuleIsListed() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Repository.sources.appending(path: "Compiler").path)
    #expect(folders.filter { !$0.hasPrefix(".") }.sorted() == Self.compiler.keys.sorted())
  }

  private func expectImports(of folder: String, within allowed: Set<String>) {
    let declaration =
      /^(?:@\w+(?:\(\w+\))? )*(?:public |package |internal )?import (?:(?:struct|enum|class|func|protocol|typealias|var|let) )?(\w+)/
    for file in Repository.files(below: Repository.sources.appending(path: folder), withExtension: "swift") {
      for line in (Repository.text(of: file) ?? "").split(separator: "\n") {
        guard let match = line.firstMatch(of: declaration) else { continue }
        #expect(
          allowed.contains(String(match.1)),
          "\(Repository.path(of: file, below: Repository.root)) imports \(match.1)")
      }
    }
  }
}
