// workshop bench: times translated programs beside the same programs compiled by Go.

import ArgumentParser
import Foundation
import Upstream

struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Time the programs of Benchmarks/ as Go and as Swift.",
    discussion: """
      Each program prints a line for each thing it measures: a name, what the work amounted to, the count of operations \
      and what all of them took. Both sides run in turn, with one worker and with two, and so do the four maps of \
      sync_map. A first pair must have done equal work before the next pairs are timed; what counts is the pair whose \
      ratio is in the middle. Prints a table of the ratios Swift/Go, and keeps them in Benchmarks/results/ as \
      latest.json and latest.svg.

        workshop bench                    everything (about ten minutes)
        workshop bench locks channels     some programs; the other rows of latest.json stay
        workshop bench sync_map/generated one of the maps of sync_map
        workshop bench locks --build      only build them, to be timed when nothing else runs
      """)

  @Argument(help: "Only programs whose names contain one of these.")
  var filters: [String] = []

  @Option(help: "How many pairs of runs are timed.")
  var runs = 5

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("How many workers the programs have, one or several numbers.", valueName: "count"))
  var workers = [1, 2]

  @Option(
    help: ArgumentHelp("The go2swift that translates; by default the one built beside this tool.", valueName: "path"))
  var tool: String?

  @Flag(help: "Build the programs and stop.")
  var build = false

  func validate() throws {
    guard runs > 0, !workers.isEmpty, workers.allSatisfy({ $0 > 0 }) else {
      throw ValidationError("--runs and --workers take numbers from 1 on.")
    }
  }

  func run() throws {
    let project = try Project.find()
    let results = BenchResults(in: project)
    let scratch = FileManager.default.temporaryDirectory.appending(path: "go2swift-bench-\(UUID().uuidString)")
    Interruption.remove(scratch)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let builder = try BenchBuilder(project: project, tool: translator(), scratch: scratch)

    var failures = 0
    var programs: [URL: [BuiltPair]] = [:]
    let pairs = try BenchPair.all(in: project).filter { $0.matches(filters) }
    guard !pairs.isEmpty else { throw ValidationError("no program has such a name") }
    for pair in pairs {
      Progress.say("building \(pair.group)")
      do throws(Failure) {
        programs[pair.program, default: []].append(BuiltPair(pair: pair, binaries: try builder.build(pair)))
      } catch {
        Progress.warn("\(pair.group): \(error)")
        failures += 1
      }
    }
    var rows: [BenchRow] = []
    let inOrder = build ? [] : programs.values.sorted { $0[0].pair.group < $1[0].pair.group }
    for (number, program) in inOrder.enumerated() {
      var measured = program.map { _ in [BenchRow]() }
      for count in workers {
        let pairs = PairedRuns(pairs: program, workers: count)
        do throws(Failure) {
          for (index, rows) in try pairs.measure(runs: runs).enumerated() { measured[index] += rows }
        } catch {
          Progress.warn("\(pairs.workerCount): \(error)")
          failures += 1
        }
      }
      for (built, rows) in zip(program, measured) {
        print(([BenchTable.heading(built.pair.group)] + rows.map(BenchTable.line)).joined(separator: "\n"))
      }
      // Seen now, even where the output goes to a file.
      fflush(nil)
      rows += measured.joined()
      let isWhole = filters.isEmpty && failures == 0 && number == inOrder.count - 1
      try results.keep(rows, replacingAll: isWhole)
    }
    if !build {
      print(BenchTable.summary(of: rows))
      Progress.say("kept in \(results.table.path) and \(results.plot.path)")
    }
    if failures > 0 { throw ExitCode.failure }
  }

  /// The tool that translates.
  private func translator() throws -> String {
    if let tool { return tool }
    let beside = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "go2swift")
    guard FileManager.default.isExecutableFile(atPath: beside.path) else {
      throw ValidationError("there is no \(beside.path); run swift build -c release --product go2swift, or give --tool")
    }
    return beside.path
  }
}
