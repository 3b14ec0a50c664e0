// workshop bench: times translated programs beside the same programs compiled by Go.

import ArgumentParser
import Foundation
import TestSupport

struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Time the programs of Benchmarks/ as Go and as Swift.",
    discussion: """
      Each program prints a line for each thing it measures: a name, what the work amounted to, and nanoseconds per
      operation. Both sides run in turn, several times; they must have done equal work before the best of their times
      are compared.
      """)

  @Argument(help: "Only programs whose names contain one of these.")
  var filters: [String] = []

  @Option(help: "How often each side runs.")
  var runs = 3

  /// One line that a program printed.
  struct Measurement {
    let name: String
    let work: String
    var nanoseconds: Int
  }

  func run() throws {
    guard let go = RealGo() else {
      throw ValidationError("real Go \(RealGo.version) is missing; run Scripts/bootstrap")
    }
    let programs = Repository.files(below: Repository.root.appending(path: "Benchmarks"), withExtension: "go")
      .filter { file in filters.isEmpty || filters.contains { file.lastPathComponent.contains($0) } }
    let swift = try SwiftPrograms(.release)
    let scratch = try ProgramRunner.temporaryFolder("bench")
    defer { try? FileManager.default.removeItem(at: scratch) }

    print(row("", "Go ns", "Swift ns", "Swift/Go"))
    for program in programs {
      let (ofGo, ofSwift) = (scratch.appending(path: "go"), scratch.appending(path: "swift"))
      let build = try go.run(["build", "-o", ofGo.path, program.path])
      guard build.exitCode == 0 else { throw ValidationError(build.errors) }
      let translation = Translation(of: [program])
      guard !translation.files.isEmpty else { throw ValidationError(translation.complaints) }
      let compilation = try swift.compile(translation.write(to: scratch), to: ofSwift)
      guard compilation.exitCode == 0 else { throw ValidationError(compilation.output + compilation.errors) }
      try compare(ofGo, ofSwift)
    }
  }

  /// Runs both binaries in turn and prints a line for each measurement.
  private func compare(_ go: URL, _ swift: URL) throws {
    var best: [[Measurement]] = [[], []]
    for _ in 0..<max(runs, 1) {
      for (side, binary) in [go, swift].enumerated() {
        let outcome = try ProgramRunner.run([binary.path], limit: 300)
        guard outcome.exitCode == 0 else { throw ValidationError(outcome.errors) }
        let measured = measurements(in: outcome.output)
        best[side] = best[side].isEmpty ? measured : zip(best[side], measured).map { faster($0, $1) }
      }
    }
    for (ofGo, ofSwift) in zip(best[0], best[1]) {
      guard ofGo.name == ofSwift.name, ofGo.work == ofSwift.work else {
        throw ValidationError("\(ofGo.name) computed \(ofGo.work), as Swift \(ofSwift.name) \(ofSwift.work)")
      }
      let hundredths = ofSwift.nanoseconds * 100 / max(ofGo.nanoseconds, 1)
      let ratio = "\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)"
      print(row(ofGo.name, "\(ofGo.nanoseconds)", "\(ofSwift.nanoseconds)", ratio))
    }
  }

  private func faster(_ one: Measurement, _ other: Measurement) -> Measurement {
    one.nanoseconds <= other.nanoseconds ? one : other
  }

  private func measurements(in output: String) -> [Measurement] {
    output.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 3, let nanoseconds = Int(words[2]) else { return nil }
      return Measurement(name: words[0], work: words[1], nanoseconds: nanoseconds)
    }
  }

  private func row(_ name: String, _ columns: String...) -> String {
    func padding(_ text: String, to width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) }
    return name + padding(name, to: 24) + columns.map { padding($0, to: 11) + $0 }.joined()
  }
}
