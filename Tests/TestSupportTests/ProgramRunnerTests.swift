// Running programs: output, exit codes, signals and time limits.

import TestSupport
import Testing

@Suite("Running programs")
struct ProgramRunnerTests {
  @Test("Output, errors and exit code are collected")
  func collects() throws {
    let outcome = try ProgramRunner.run(["sh", "-c", "echo out; echo err >&2; exit 3"])
    #expect(outcome.output == "out\n")
    #expect(outcome.errors == "err\n")
    #expect(outcome.exitCode == 3)
    #expect(!outcome.timedOut)
  }

  @Test("A program that does not end is ended")
  func limitsTime() throws {
    let outcome = try ProgramRunner.run(["sleep", "60"], limit: 0.2)
    #expect(outcome.timedOut)
    #expect(outcome.exitCode == -9)
  }
}
