// swift-tools-version: 6.1
import PackageDescription

// The runtime that translated programs link: a package of its own, with no dependency but the Swift toolchain, so that
// a translated package can name it by path. The root package names it the same way.

let goSemantics: [SwiftSetting] = [
  // A goroutine may park and continue on another thread, so nothing may keep per-thread exclusivity state.
  .unsafeFlags(["-enforce-exclusivity=unchecked"]),
  // Values of type `any` are copied by the witness of what they hold, not by way of those of `Optional`.
  .unsafeFlags(["-Xfrontend", "-disable-type-layout"], .when(configuration: .release)),
  // Generic containers are specialised inside the programs that use them.
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

let package = Package(
  name: "Runtime",
  products: [
    .library(name: "GoRuntime", targets: ["GoRuntime", "GoStandardLibrary"]),
    .library(name: "GoRuntimeStatic", type: .static, targets: ["GoRuntime", "GoStandardLibrary"]),
  ],
  targets: [
    .target(name: "CGoRuntime", path: "CGoRuntime"),
    .target(name: "GoRuntime", dependencies: ["CGoRuntime"], path: "GoRuntime", swiftSettings: goSemantics),
    .target(
      name: "GoStandardLibrary", dependencies: ["GoRuntime", "CGoRuntime"], path: "GoStandardLibrary",
      swiftSettings: goSemantics),
  ]
)
