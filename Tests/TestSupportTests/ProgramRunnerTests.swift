// Programs that tests run leave nothing behind.

import Foundation
import TestSupport
import Testing

@Suite struct ProgramRunnerTests {
  @Test func aProgramThatHasEndedLeavesNoFileOpen() throws {
    let outcome = try ProgramRunner.run(["readlink", "/proc/self/fd/1"])
    let output = outcome.output.trimmingCharacters(in: .newlines)
    #expect(output.hasSuffix("/output"))
    let descriptors = "/proc/self/fd"
    let open = try FileManager.default.contentsOfDirectory(atPath: descriptors).compactMap {
      try? FileManager.default.destinationOfSymbolicLink(atPath: "\(descriptors)/\($0)")
    }
    #expect(open.filter { $0.hasPrefix(output) } == [])
  }
}
