// --package: translated Swift with a manifest and the runtime, ready to build.

import Foundation
import Upstream

/// A Swift package around translated files.
package struct SwiftPackage {
  private let name: String
  private let isProgram: Bool
  private let files: [(name: String, text: String)]

  /// `positions` is Swift that brings along where the lines of a program come from, for its traces.
  package init(of source: ProgramSource, files: [(name: String, text: String)], positions: String) {
    let letters = source.name.map { $0.isLetter && $0.isASCII || $0.isNumber && $0.isASCII ? $0 : "_" }
    let plain = String(letters)
    name = plain.first.map { $0.isLetter || $0 == "_" } ?? false ? plain : "_" + plain
    isProgram = source.isProgram
    let table =
      "// Which line of Go each line of Swift comes from: goroutine traces are printed from it.\n\n" + positions
    self.files = files + (isProgram ? [("GoPositions.swift", table)] : [])
  }

  /// Writes it with a copy of the runtime, all or nothing.
  package func write(to folder: URL, runtime: URL) throws(Failure) {
    var output: [(name: String, text: String)] = [("Package.swift", manifest), (".gitignore", ".build/\n")]
    output += files.map { ("Sources/\(name)/\($0.name)", $0.text) }
    for part in ["Package.swift", "CGoRuntime", "GoRuntime", "GoStandardLibrary"] {
      try SwiftPackage.collect(runtime.appending(path: part), as: "Runtime/\(part)", into: &output)
    }
    try OutputFolder(folder).write(output)
  }

  private static func collect(
    _ place: URL, as name: String, into output: inout [(name: String, text: String)]
  ) throws(Failure) {
    do {
      if let inner = try? FileManager.default.contentsOfDirectory(atPath: place.path) {
        for child in inner.sorted() where !child.hasPrefix(".") {
          try collect(place.appending(path: child), as: "\(name)/\(child)", into: &output)
        }
      } else {
        output.append((name, try String(contentsOf: place, encoding: .utf8)))
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure("the runtime cannot be copied: \(place.path): \(reason(error))")
    }
  }

  private var manifest: String {
    let kind = isProgram ? "executableTarget" : "target"
    let product = isProgram ? "executable" : "library"
    return """
      // swift-tools-version: 6.1
      import PackageDescription

      let package = Package(
        name: "\(name)",
        products: [.\(product)(name: "\(name)", targets: ["\(name)"])],
        dependencies: [.package(path: "Runtime")],
        targets: [
          .\(kind)(
            name: "\(name)",
            dependencies: [.product(name: "GoRuntime", package: "Runtime")],
            // A goroutine may continue on another thread, so nothing may keep per-thread exclusivity state; and Swift 6.3
            // propagates copies in functions where its verifier then fails. Interface values are copied by the witness of
            // what they hold.
            swiftSettings: [
              .unsafeFlags([
                \((CompilerFlags.semantics + CompilerFlags.copies).map { "\"\($0)\"" }.joined(separator: ", "))
              ])
            ])
        ]
      )

      """
  }
}
