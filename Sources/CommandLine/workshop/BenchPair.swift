// Pairs: what is measured against what.

import Foundation
import Upstream

/// A program of Benchmarks/ in two builds, and what both are called together.
struct BenchPair {
  /// The first part of the rows' names.
  let group: String
  /// The Go program of the Go side.
  let program: URL
  let swift: SwiftSide
  let go: GoVersionChoice
  /// Whether the rows only tell how something else compares, and have no target.
  let isComparison: Bool

  enum SwiftSide {
    /// The program, translated; packages come from the runtime.
    case translated
    /// The program, translated together with the `sync.Map` of the release that the Go side has.
    case translatedWithMap
    /// A handwritten map of Benchmarks/SyncMap, by its name there.
    case handwritten(String)
  }

  enum GoVersionChoice {
    /// The release that everything is compared with.
    case oracle
    /// The release whose `sync.Map` is the measure of the generated one: the last in which it is one file.
    case lastWithOneMapFile

    /// The release in numbers, if it is not the oracle.
    var version: GoVersion? { self == .oracle ? nil : GoVersion("1.23.9") }
  }

  /// The executables of both sides, with the arguments they take.
  struct Binaries {
    var swift: [String]
    var go: [String]
  }

  /// Whether one of the filters names it; without filters, everything is named.
  func matches(_ filters: [String]) -> Bool {
    filters.isEmpty || filters.contains { group.contains($0) }
  }

  /// A pair for each program of Benchmarks/, and four for the program on `sync.Map`.
  static func all(in project: Project) throws -> [BenchPair] {
    let folder = project.root.appending(path: "Benchmarks")
    let programs = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "go" }.sorted { $0.lastPathComponent < $1.lastPathComponent }
    return programs.flatMap { program in
      let name = program.deletingPathExtension().lastPathComponent
      guard name == mapProgram else {
        return [BenchPair(group: name, program: program, swift: .translated, go: .oracle, isComparison: false)]
      }
      func pair(_ part: String, _ swift: SwiftSide, _ go: GoVersionChoice, comparison: Bool = false) -> BenchPair {
        BenchPair(group: "\(name)/\(part)", program: program, swift: swift, go: go, isComparison: comparison)
      }
      return [
        pair("runtime", .translated, .oracle),
        pair("generated", .translatedWithMap, .lastWithOneMapFile),
        pair("dictionary", .handwritten("dictionary"), .lastWithOneMapFile, comparison: true),
        pair("reference", .handwritten("reference"), .lastWithOneMapFile, comparison: true),
      ]
    }
  }

  /// The program that four maps are measured with.
  private static let mapProgram = "sync_map"
}

/// A pair whose two sides are ready to run.
struct BuiltPair {
  let pair: BenchPair
  let binaries: BenchPair.Binaries
}
