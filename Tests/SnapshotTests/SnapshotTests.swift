// The Swift of every fixture is committed, byte for byte, and every program that must be refused is.

import Foundation
import TestSupport
import Testing

@Suite("Goldens")
struct SnapshotTests {
  static let fixtures = (try? Fixture.all()) ?? []

  @Test("A program becomes the committed Swift", arguments: fixtures.filter(\.recipe.isRun))
  func isTranslated(fixture: Fixture) {
    let translation = Translation(of: fixture)
    #expect(!translation.files.isEmpty, "\(translation.complaints)")
    compare(translation.goldens(of: fixture), of: fixture)
  }

  @Test("A program is refused where it is wrong", arguments: fixtures.filter { !$0.recipe.isRun })
  func isRefused(fixture: Fixture) {
    let translation = Translation(of: fixture)
    #expect(translation.files.isEmpty)
    let expected = ExpectedErrors(source: Repository.text(of: fixture.files[0]) ?? "")
    let disagreements = expected.disagreements(with: translation.reports)
    #expect(disagreements.isEmpty, "\(disagreements.joined(separator: "\n"))")
    compare(translation.goldens(of: fixture), of: fixture)
  }

  private func compare(_ goldens: [Golden], of fixture: Fixture) {
    for difference in goldens.compactMap({ $0.difference() }) {
      Issue.record("\(difference)\naccept it by: swift run workshop regenerate \(fixture.name)")
    }
  }

  @Test("The ledger lists every fixture")
  func ledger() {
    let difference = Ledger.golden(of: Self.fixtures).difference()
    #expect(difference == nil, "accept it by: swift run workshop regenerate")
  }

  @Test("Every golden belongs to a fixture")
  func noOrphans() throws {
    let goldens = Self.fixtures.flatMap { Translation(of: $0).goldens(of: $0) }
    for orphan in try Golden.orphans(besides: goldens) {
      Issue.record("\(Repository.path(of: orphan, below: Repository.root)) belongs to no fixture")
    }
  }
}
