// swift-tools-version: 6.1
import PackageDescription

// Go's concurrency in plain Swift: programs that use the runtime without any Go source.

let runtime: [Target.Dependency] = [.product(name: "GoRuntime", package: "Runtime")]

let package = Package(
  name: "Examples",
  dependencies: [.package(path: "../Sources/Runtime")],
  targets: [
    .executableTarget(name: "Pipeline", dependencies: runtime),
    .executableTarget(name: "SharedMap", dependencies: runtime),
  ]
)
