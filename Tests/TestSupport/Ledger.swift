// The ledger: every fixture with what it shows, and every construct that go2swift refuses though Go has it.

/// `Generated/ledger.md`, made from the fixtures and never by hand.
package enum Ledger {
  /// The page, given all fixtures.
  package static func golden(of fixtures: [Fixture]) -> Golden {
    let programs = fixtures.filter(\.recipe.isRun)
    let mistakes = fixtures.filter { $0.recipe == .diagnose(unsupported: false) }
    let unsupported = fixtures.filter { $0.recipe == .diagnose(unsupported: true) }
    let lines =
      [
        "# Ledger", "",
        "What the fixtures hold go2swift to; `swift run workshop regenerate` writes this page.", "",
        "| programs | of \(fixtures.count) |", "| --- | ---: |",
        "| do what real Go \(RealGo.version) did when they were recorded | \(programs.count) |",
        "| are refused, as real Go refuses them | \(mistakes.count) |",
        "| are refused, though real Go takes them | \(unsupported.count) |", "",
        "## Not supported", "",
        "| what is said | where |", "| --- | --- |",
      ] + unsupported.flatMap(refusals) + areas(programs + mistakes)
    return Golden(path: "ledger.md", text: lines.joined(separator: "\n") + "\n")
  }

  /// A row for each diagnostic of a fixture.
  private static func refusals(_ fixture: Fixture) -> [String] {
    Translation(of: fixture).reports.map { report in
      "| \(escaped(report.message)) | [\(fixture.name):\(report.line)](../GoFixtures/\(fixture.name).go) |"
    }
  }

  /// A section for each folder, with a row for each fixture.
  private static func areas(_ fixtures: [Fixture]) -> [String] {
    let byArea = Dictionary(grouping: fixtures) { String($0.name.prefix { $0 != "/" }) }
    return byArea.keys.sorted().flatMap { area -> [String] in
      ["", "## \(area.prefix(1).uppercased() + area.dropFirst())", "", "| fixture | behaviour |", "| --- | --- |"]
        + byArea[area, default: []].map { fixture in
          let name = fixture.name.drop { $0 != "/" }.dropFirst()
          let file = fixture.files.count == 1 ? "\(fixture.name).go" : fixture.name
          return "| [\(name)](../GoFixtures/\(file)) | \(escaped(fixture.title)) |"
        }
    }
  }

  private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
