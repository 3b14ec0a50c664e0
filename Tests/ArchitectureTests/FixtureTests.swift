// What every fixture has to be: Go as gofmt leaves it, with a recipe, a title and a recording.

import Foundation
import TestSupport
import Testing

@Suite("Fixtures")
struct FixtureTests {
  @Test("Every fixture has a recipe, and no two have the same title")
  func haveRecipesAndTitles() throws {
    let fixtures = try Fixture.all()
    #expect(fixtures.count >= 40)
    let titles = Dictionary(grouping: fixtures, by: \.title).filter { $0.value.count > 1 }
    #expect(titles.isEmpty)
  }

  @Test("Every program that runs has a recording, and every recording has a program")
  func areRecorded() throws {
    let fixtures = try Fixture.all()
    for fixture in fixtures {
      guard case .run(let exitCode, _) = fixture.recipe else { continue }
      let recorded = FileManager.default.fileExists(atPath: fixture.output.path)
      let hasErrors = FileManager.default.fileExists(atPath: fixture.errors.path)
      #expect(recorded, "\(fixture.name).out is missing; swift run workshop record")
      #expect(hasErrors == (exitCode != 0), "\(fixture.name).err")
    }
    let names = Set(fixtures.filter(\.recipe.isRun).map(\.name))
    for file in ["out", "err", "trace"].flatMap({ Repository.files(below: Repository.fixtures, withExtension: $0) }) {
      let name = Repository.path(of: file.deletingPathExtension(), below: Repository.fixtures)
      #expect(names.contains(name), "\(name).\(file.pathExtension) belongs to no program")
    }
  }

  @Test("Every program that must be refused says where")
  func expectErrors() throws {
    for fixture in try Fixture.all() where !fixture.recipe.isRun {
      let source = Repository.text(of: fixture.files[0]) ?? ""
      #expect(!ExpectedErrors(source: source).expectations.isEmpty, "\(fixture.name) has no ERROR comment")
    }
  }

  @Test("Programs are as gofmt leaves them", .enabled(if: RealGo() != nil, "real Go was not fetched"))
  func areFormatted() throws {
    let go = try #require(RealGo())
    let files = try Fixture.all().filter(\.recipe.isRun).flatMap(\.files).map(\.path)
    let outcome = try ProgramRunner.run([go.root.appending(path: "bin/gofmt").path, "-l"] + files)
    #expect(outcome.output.isEmpty && outcome.exitCode == 0, "\(outcome.output)\(outcome.errors)")
  }
}
