// The table: what a comparison prints, for people and for programs.

import Foundation
import MapTrials
import Testing

@Suite struct ReportTableTests {
  func report(_ outcomes: [TrialKind: Outcome]) -> VersionReport {
    var report = VersionReport(version: "1.23.9", sourceLines: 540)
    report.swiftLines = 576
    report.translationSeconds = 0.1414
    report.outcomes = outcomes
    return report
  }

  @Test func columnsAreAlignedAndOnlyThereIfTried() {
    let table = ReportTable([report([.scripts: .passed("6 x 20000"), .leaks: .passed("0 live")])])
    #expect(
      table.text == """
        Go      Go lines  Swift lines  translated in  scripts    leaks   verdict
        ------  --------  -----------  -------------  ---------  ------  --------------------------------
        1.23.9  540       576          141 ms         6 x 20000  0 live  agrees with Go and the reference

        """)
  }

  @Test func whatWentWrongIsToldBelow() {
    let failed = report([.scripts: .failed("seed 1, operation 2, Clear"), .leaks: .passed("0 live")])
    #expect(!failed.succeeded)
    #expect(failed.verdict == "DIFFERS: scripts")
    #expect(ReportTable([failed]).text.hasSuffix("\nGo 1.23.9, scripts: seed 1, operation 2, Clear\n"))
  }

  @Test func aMapThatCouldNotBeMadeIsNoSuccess() {
    let unmade = VersionReport(version: "1.24.0", sourceLines: 100, obstacle: "no road")
    #expect(!unmade.succeeded)
    #expect(ReportTable([unmade]).text.contains("Go 1.24.0: no road"))
  }

  @Test func jsonSaysTheSame() throws {
    let json = ReportTable([report([.threads: .failed("race"), .leaks: .skipped("no time")])]).json
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(rows.count == 1)
    #expect(rows[0]["version"] as? String == "1.23.9")
    #expect(rows[0]["succeeded"] as? Bool == false)
    let trials = try #require(rows[0]["trials"] as? [String: [String: String]])
    #expect(trials["threads"] == ["outcome": "failed", "detail": "race"])
    #expect(trials["leaks"] == ["outcome": "skipped", "detail": "no time"])
  }
}
