// Upstream: versions, checksums and the lock as they are written and read.

import Foundation
import Testing

@testable import Upstream

@Suite struct UpstreamTests {
  @Test func checksumsAreThoseOfTheStandard() {
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    #expect(Checksum(of: "").description == empty)
    let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(Checksum(of: "abc").description == abc)
    let twoBlocks = "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    #expect(Checksum(of: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").description == twoBlocks)
    #expect(Checksum(digits: "abc") == nil)
    #expect(Checksum(digits: abc)?.description == abc)
  }

  @Test(arguments: ["1.23", "1.23.9", "go1.19.8"])
  func versionsAreRead(text: String) {
    #expect(GoVersion(text) != nil)
  }

  @Test(arguments: ["", "1", "1.x", "1.23rc1", "1.23.9.1", "1.-2", "latest"])
  func whatIsNoVersionIsRefused(text: String) {
    #expect(GoVersion(text) == nil)
  }

  @Test func versionsAreOrderedByNumber() throws {
    let versions = try ["1.22.10", "1.9", "1.22.9", "1.23"].map { try #require(GoVersion($0)) }
    #expect(versions.sorted().map(\.description) == ["1.9", "1.22.9", "1.22.10", "1.23"])
    #expect(versions[0].line.description == "1.22")
  }

  func entry(_ version: String, source: String = "a", output: String = "b") throws -> UpstreamLock.Entry {
    UpstreamLock.Entry(
      version: try #require(GoVersion(version)), source: MapSource.path, sourceChecksum: Checksum(of: source),
      outputChecksum: Checksum(of: output), tool: "0.1.0")
  }

  @Test func theLockIsReadAsItWasWrittenAndSorted() throws {
    var lock = UpstreamLock()
    lock.update(try entry("1.23.9"))
    lock.update(try entry("1.9.7"))
    lock.update(try entry("1.23.9", output: "c"))
    #expect(lock.entries.map(\.version.description) == ["1.9.7", "1.23.9"])
    #expect(try UpstreamLock(text: lock.text) == lock)
    #expect(throws: Failure.self) { try UpstreamLock(text: "1.23.9 nothing") }
  }

  @Test func aDriftIsTold() throws {
    var lock = UpstreamLock()
    lock.update(try entry("1.23.9"))
    #expect(lock.drift(of: try entry("1.23.9")) == nil)
    #expect(lock.drift(of: try entry("1.22.1")) == nil)
    #expect(lock.drift(of: try entry("1.23.9", output: "c"))?.contains("other Swift") == true)
    #expect(lock.drift(of: try entry("1.23.9", source: "c", output: "c"))?.contains("not the source") == true)
  }

  @Test func aRegenerationReplacesTheFolderOfItsVersion() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: root) }
    let project = Project(root: root)
    let source = MapSource(version: try #require(GoVersion("1.23.9")), text: "package sync\n", root: nil)
    for name in ["old.swift", "map.swift"] {
      let regeneration = try Regeneration(of: source) { source in
        Translation(files: [(name, "// \(source.lineCount)\n")])
      }
      try regeneration.write(in: project)
    }
    let files = try FileManager.default.subpathsOfDirectory(atPath: project.upstream.path)
    #expect(files.sorted() == ["1.23.9", "1.23.9/map.swift"])
  }

  @Test func whatCannotBeTranslatedIsAFailureWithItsMessages() throws {
    let source = MapSource(version: try #require(GoVersion("1.23.9")), text: "package sync\n", root: nil)
    let failure = #expect(throws: Failure.self) {
      try Regeneration(of: source) { _ in Translation(files: [], messages: ["map.go:1:1: error: no"], failed: true) }
    }
    #expect(failure?.nextStep == "map.go:1:1: error: no")
  }
}
