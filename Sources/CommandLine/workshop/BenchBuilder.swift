// Building what is measured: the Go side by a Go release, the Swift side by go2swift or, where it is handwritten, by swiftc.

import Foundation
import Upstream

/// Builds both sides of pairs.
struct BenchBuilder {
  let project: Project
  /// The path of go2swift.
  let tool: String
  /// Where executables go.
  let scratch: URL

  /// Builds both sides of a pair.
  func build(_ pair: BenchPair) throws(Failure) -> BenchPair.Binaries {
    let stem = pair.group.replacing("/", with: "-")
    let goBinary = scratch.appending(path: "\(stem)-go")
    let swiftBinary = scratch.appending(path: "\(stem)-swift")
    var source: MapSource?
    if let version = pair.go.version { source = try MapSource.pinned(version, in: project) }
    let go: URL
    if let own = source?.toolchain { go = own } else { go = try MapSource.oracle(in: project) }
    var compiler = Subprocess(go.path, ["build", "-o", goBinary.path, pair.program.path])
    compiler.environment = [
      "GOTOOLCHAIN": "local", "GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOWORK": "off", "GOENV": "off", "GOROOT": "",
    ]
    try run(compiler)

    switch pair.swift {
    case .translated:
      try translate(pair.program, to: swiftBinary)
    case .translatedWithMap:
      let map = source?.root?.appending(path: MapSource.path).path ?? ""
      try translate(pair.program, to: swiftBinary, "--package-source", "sync=\(map)")
    case .handwritten(let name):
      return BenchPair.Binaries(swift: [try handwritten().path, name], go: [goBinary.path])
    }
    return BenchPair.Binaries(swift: [swiftBinary.path], go: [goBinary.path])
  }

  private func translate(_ program: URL, to binary: URL, _ options: String...) throws(Failure) {
    var translator = Subprocess(tool, ["build", program.path, "-o", binary.path] + options)
    translator.environment = ["GO2SWIFT_HOME": project.root.path]
    try run(translator)
  }

  /// The handwritten maps, compiled together with the reference so that its generics are specialised.
  private func handwritten() throws(Failure) -> URL {
    let binary = scratch.appending(path: "handwritten-swift")
    if FileManager.default.fileExists(atPath: binary.path) { return binary }
    var files: [String] = []
    for path in ["Benchmarks/SyncMap", "Sources/Reference/SyncMapReference"] {
      let folder = project.root.appending(path: path)
      let entries = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
      files += entries.map(\.path).filter { $0.hasSuffix(".swift") }.sorted()
    }
    let options = ["-swift-version", "6", "-O", "-whole-module-optimization", "-parse-as-library"]
    try run(Subprocess("swiftc", options + ["-module-name", "comparison", "-o", binary.path] + files))
    return binary
  }

  private func run(_ compiler: Subprocess) throws(Failure) {
    let outcome = try compiler.run()
    guard outcome.succeeded else { throw Failure("it cannot be built", nextStep: outcome.lastWords) }
  }
}
