// compare: the generated maps against real Go and against the handwritten reference.

import ArgumentParser
import Foundation
import MapTrials
import Upstream

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compares the generated sync.Map with real Go and with the handwritten reference.",
    discussion: """
      For each version: random scripts whose results must be equal operation by operation on the generated map, on the \
      reference and on that version's real Go; concurrent histories of goroutines and of threads, which must be \
      linearizable; stress under ThreadSanitizer and under AddressSanitizer; and a count of the objects that outlive \
      the map. Prints a table; exits with code 1 if anything differs.

      EXAMPLES
        go2swift compare                  all versions in the lock
        go2swift compare 1.23 --quick     one, without the sanitizers
        go2swift compare --json           for other programs to read
        go2swift compare 1.19 --operations 1000000 --seeds 50 --stress 60
      """)

  @OptionGroup var origin: MapOrigin

  @Flag(help: "Print JSON instead of the table.")
  var json = false

  @Option(help: "Operations of all scripts of a version together.")
  var operations = 120_000

  @Option(help: "Scripts of a version, each from a seed of its own.")
  var seeds = 6

  @Option(help: "Concurrent histories of a version.")
  var histories = 400

  @Option(help: "Seconds of stress under each sanitizer.")
  var stress = 10

  @Flag(help: "Leave out the sanitizers.")
  var quick = false

  func validate() throws {
    for (name, value) in ["operations": operations, "seeds": seeds, "histories": histories, "stress": stress]
    where value < 1 {
      throw ValidationError("--\(name) must be at least 1.")
    }
  }

  func run() throws {
    let table: ReportTable
    do {
      table = try compare(in: Project.find())
    } catch {
      throw error.reported()
    }
    print(json ? table.json : table.text, terminator: "")
    if !table.reports.allSatisfy(\.succeeded) { throw ExitCode.failure }
  }

  private var options: TrialOptions {
    var options = TrialOptions()
    options.operations = operations
    options.seeds = seeds
    options.histories = histories
    options.stressSeconds = stress
    options.isQuick = quick
    return options
  }

  private func compare(in project: Project) throws(Failure) -> ReportTable {
    let lock = try UpstreamLock.read(in: project)
    var runners = SwiftRunners(in: project)
    var regenerations: [Regeneration] = []
    var unmade: [VersionReport] = []
    for source in try origin.sources(in: project, lock: lock) {
      do throws(Failure) {
        let regeneration = try Regeneration(of: source, by: translateMap)
        if let drift = lock.drift(of: regeneration.lockEntry(tool: Go2Swift.version)) { Progress.warn(drift) }
        try runners.write(regeneration)
        regenerations.append(regeneration)
      } catch {
        unmade.append(VersionReport(version: "\(source.version)", sourceLines: source.lineCount, obstacle: "\(error)"))
      }
    }
    try build(&runners)
    let reports = regenerations.map { [runners] regeneration in
      VersionTrial(regeneration, runners: runners, project: project, options: options).run()
    }
    return ReportTable(unmade + reports)
  }

  private func build(_ runners: inout SwiftRunners) throws(Failure) {
    let variants: [(SwiftRunners.Sanitizer, String)] = [
      (.none, "as they are"), (.thread, "for ThreadSanitizer"), (.address, "for AddressSanitizer"),
    ]
    for (sanitizer, purpose) in variants where sanitizer == .none || !quick {
      Progress.say("building the generated maps \(purpose)")
      try runners.buildTogether(with: sanitizer)
    }
  }
}
