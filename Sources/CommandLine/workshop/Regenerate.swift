// workshop regenerate: translates every fixture and writes what comes of it into Generated/.

import ArgumentParser
import Foundation
import TestSupport

struct Regenerate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rewrite what is committed of the fixtures' translations.",
    discussion: """
      For a program its Swift, for one that must be refused what is said of it, for all together the ledger; what no
      fixture generates any more is removed. A program that is refused keeps no golden, and fails the command.

        workshop regenerate                      all fixtures
        workshop regenerate concurrency/select   some of them
        workshop regenerate --check              only say what would change
      """)

  @OptionGroup var selection: FixtureSelection

  func run() throws {
    let fixtures = try Fixture.matching(selection.filters)
    var goldens: [Golden] = []
    var changes = 0
    var failures = 0
    for fixture in fixtures {
      let translation = Translation(of: fixture)
      if translation.files.isEmpty == fixture.recipe.isRun {
        print("\(fixture.name) is \(fixture.recipe.isRun ? "refused" : "not refused")\n\(translation.complaints)")
        failures += 1
      }
      goldens += translation.goldens(of: fixture)
    }
    if selection.filters.isEmpty { goldens.append(Ledger.golden(of: fixtures)) }
    for golden in goldens {
      guard let difference = golden.difference() else { continue }
      changes += 1
      print(selection.check ? difference : "\(golden.path) written")
      if !selection.check { try golden.write() }
    }
    if selection.filters.isEmpty {
      for orphan in try Golden.orphans(besides: goldens) {
        changes += 1
        print("\(Repository.path(of: orphan, below: Repository.root)) belongs to no fixture")
        if !selection.check { try FileManager.default.removeItem(at: orphan) }
      }
    }
    print("\(fixtures.count) programs, \(changes) goldens changed, \(failures) failed")
    if failures > 0 || (selection.check && changes > 0) { throw ExitCode.failure }
  }
}
