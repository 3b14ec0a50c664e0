// swift-tools-version: 6.1
import PackageDescription

/// The four neighbourhoods of `Sources`, and the tests beside them; a target lives in the folder of its name.
enum Neighbourhood: String {
  case compiler = "Sources/Compiler"
  case reference = "Sources/Reference"
  case commandLine = "Sources/CommandLine"
  case tests = "Tests"

  func target(
    _ name: String, needs: [Target.Dependency] = [], exclude: [String] = [],
    resources: [Resource]? = nil
  ) -> Target {
    let path = "\(rawValue)/\(name)"
    switch self {
    case .commandLine where name.first?.isLowercase == true:
      return .executableTarget(name: name, dependencies: needs, path: path, exclude: exclude, resources: resources)
    case .tests where name.hasSuffix("Tests"):
      return .testTarget(name: name, dependencies: needs, path: path, exclude: exclude, resources: resources)
    default:
      return .target(name: name, dependencies: needs, path: path, exclude: exclude, resources: resources)
    }
  }
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let bigInt = Target.Dependency.product(name: "BigInt", package: "BigInt")
let runtime: [Target.Dependency] = [
  .product(name: "GoRuntime", package: "Runtime")
]

let package = Package(
  name: "go2swift",
  products: [
    .executable(name: "go2swift", targets: ["go2swift"]),
    .library(name: "Transpiler", targets: ["Transpiler"]),
    .library(name: "SyncMapReference", targets: ["SyncMapReference"]),
  ],
  dependencies: [
    .package(path: "Sources/Runtime"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    // The compiler: an alphabetical listing is the pipeline.
    Neighbourhood.compiler.target("Diagnostics"),
    Neighbourhood.tests.target("DiagnosticsTests", needs: ["Diagnostics"]),
    Neighbourhood.compiler.target("GoPackages"),
    Neighbourhood.compiler.target("GoParsing", needs: ["Diagnostics", "GoSyntax", "CTreeSitter", "CTreeSitterGo"]),
    Neighbourhood.tests.target(
      "GoParsingTests", needs: ["Diagnostics", "GoParsing", "GoSyntax", "TestSupport"], exclude: ["GoTrees"]),
    Neighbourhood.compiler.target("GoSyntax", needs: ["Diagnostics"]),
    Neighbourhood.compiler.target("GoTypes", needs: ["Diagnostics", "GoSyntax", bigInt]),
    Neighbourhood.tests.target(
      "GoTypesTests", needs: ["Diagnostics", "GoPackages", "GoParsing", "GoSyntax", "GoTypes", bigInt]),
    Neighbourhood.compiler.target("IR", needs: ["Diagnostics"]),
    Neighbourhood.compiler.target("IRBuilding", needs: ["Diagnostics", "GoSyntax", "GoTypes", "IR", bigInt]),
    Neighbourhood.compiler.target("IRPasses", needs: ["Diagnostics", "IR"]),
    Neighbourhood.tests.target("IRPassesTests", needs: ["Diagnostics", "Transpiler"]),
    Neighbourhood.compiler.target("SwiftEmission", needs: ["Diagnostics", "IR", "SwiftPrinting"]),
    Neighbourhood.compiler.target("SwiftPrinting"),
    Neighbourhood.tests.target("SwiftPrintingTests", needs: ["SwiftPrinting"]),
    Neighbourhood.compiler.target(
      "Transpiler",
      needs: [
        "Diagnostics", "GoPackages", "GoParsing", "GoSyntax", "GoTypes", "IR", "IRBuilding", "IRPasses",
        "SwiftEmission", "SwiftPrinting",
      ]),

    Neighbourhood.tests.target(
      "TranspilerTests",
      needs: ["Diagnostics", "GoPackages", "GoParsing", "GoSyntax", "GoTypes", "TestSupport", "Transpiler"]),

    Neighbourhood.tests.target(
      "IRBuildingTests",
      needs: ["Diagnostics", "GoPackages", "GoParsing", "GoSyntax", "GoTypes", "IR", "IRBuilding"]),

    // The runtime is a package of its own; its tests are here.
    Neighbourhood.tests.target("GoRuntimeTests", needs: runtime),
    Neighbourhood.tests.target("GoStandardLibraryTests", needs: runtime, exclude: ["Recordings"]),

    // What is written by hand, to compare with what is generated.
    Neighbourhood.reference.target("SyncMapReference"),
    Neighbourhood.tests.target("SyncMapReferenceTests", needs: ["SyncMapReference"]),
    Neighbourhood.reference.target(
      "MapComparison", needs: ["SyncMapReference"], resources: [.embedInCode("Runners")]),
    Neighbourhood.tests.target("MapComparisonTests", needs: ["MapComparison"]),

    // The tools, in lower case, and the libraries they share.
    Neighbourhood.commandLine.target("MapTrials", needs: ["MapComparison", "Upstream"]),
    Neighbourhood.tests.target("MapTrialsTests", needs: ["MapTrials"]),
    Neighbourhood.commandLine.target("Programs", needs: ["Diagnostics", "GoParsing", "Upstream"]),
    Neighbourhood.tests.target(
      "CommandLineTests",
      needs: ["Diagnostics", "Programs", "TestSupport", "Upstream", "go2swift", "workshop"]),
    Neighbourhood.commandLine.target("Upstream"),
    Neighbourhood.tests.target("UpstreamTests", needs: ["Upstream"]),
    Neighbourhood.commandLine.target(
      "go2swift",
      needs: [argumentParser, "Diagnostics", "GoTypes", "MapTrials", "Programs", "Transpiler", "Upstream"]),
    Neighbourhood.commandLine.target(
      "workshop", needs: [argumentParser, "TestSupport", "Upstream"]),

    // What the test suites and the workshop share.
    Neighbourhood.tests.target("TestSupport", needs: ["Diagnostics", "Programs", "Transpiler"]),
    Neighbourhood.tests.target("TestSupportTests", needs: ["TestSupport"]),
    Neighbourhood.tests.target(
      "ArchitectureTests", needs: ["Diagnostics", "GoTypes", "SwiftEmission", "TestSupport", "Transpiler"]),
    Neighbourhood.tests.target("SnapshotTests", needs: ["Diagnostics", "GoParsing", "TestSupport"]),
    Neighbourhood.tests.target("ExecutionTests", needs: ["TestSupport"]),

    // Other people's code, fetched or installed, never committed.
    .systemLibrary(
      name: "CTreeSitter", path: "Sources/Foreign/CTreeSitter", pkgConfig: "tree-sitter",
      providers: [.apt(["libtree-sitter-dev"])]),
    .target(
      name: "CTreeSitterGo", dependencies: ["CTreeSitter"], path: "Sources/Foreign/CTreeSitterGo",
      exclude: ["grammar"], sources: ["parser.c"], publicHeadersPath: "include"),
  ]
)
