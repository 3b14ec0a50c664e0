// regenerate: the sync.Map of Go releases becomes Swift, and the lock tells whether it became what it was before.

import ArgumentParser
import Foundation
import Upstream

struct Regenerate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Translates the sync.Map of Go releases into Generated/upstream.",
    discussion: """
      Fetches each release as it is pinned in Scripts/pins.txt (a line such as 1.23 stands for its pinned release), \
      translates its src/sync/map.go, writes the Swift to Generated/upstream/VERSION, and records the checksums of both \
      in Generated/upstream.lock. Tells when the same source has become other Swift than is locked.

      EXAMPLES
        go2swift regenerate                        all versions in the lock
        go2swift regenerate 1.19 1.23              two of them
        go2swift regenerate --goroot /usr/lib/go   a release that is installed
        go2swift regenerate 1.23.4 --git ~/go      a release by its tag in a clone of Go
        go2swift regenerate --check                change nothing; fail when something would change
      """)

  @OptionGroup var origin: MapOrigin

  @Flag(help: "Write nothing; exit with code 1 if the lock would change.")
  var check = false

  func run() throws {
    do {
      try regenerate(in: Project.find())
    } catch {
      throw error.reported()
    }
  }

  private func regenerate(in project: Project) throws(Failure) {
    var lock = try UpstreamLock.read(in: project)
    let locked = lock
    for source in try origin.sources(in: project, lock: lock) {
      let regeneration = try Regeneration(of: source, by: translateMap)
      let entry = regeneration.lockEntry(tool: Go2Swift.version)
      if let drift = locked.drift(of: entry) { Progress.warn(drift) }
      lock.update(entry)
      if !check { try regeneration.write(in: project) }
      report(regeneration)
    }
    if !check {
      try lock.write(in: project)
    } else if lock != locked {
      throw Failure(
        "Generated/upstream.lock is not up to date", nextStep: "Run: go2swift regenerate, and review the difference.")
    }
  }

  private func report(_ regeneration: Regeneration) {
    let milliseconds = Int((regeneration.seconds * 1000).rounded())
    print(
      "Go \(regeneration.source.version): \(MapSource.path), \(regeneration.source.lineCount) lines ->",
      "\(regeneration.translation.files.map(\.name).joined(separator: ", ")),",
      "\(regeneration.translation.lineCount) lines, in \(milliseconds) ms")
  }
}
