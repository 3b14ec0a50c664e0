// The examples use the runtime from plain Swift; they compile without a warning and print what they promise.

import Foundation
import TestSupport
import Testing

@Suite("Examples without Go")
struct ExampleTests {
  @Test(
    "An example compiles and prints the same every time",
    arguments: [
      ("Pipeline", "the first: [1, 4, 9, 16, 25]\nat least a thousand: true and none lost: true\n"),
      ("SharedMap", (0..<4).map { "page \($0): 501\n" }.joined()),
    ])
  func prints(name: String, expected: String) throws {
    let sources = Repository.files(
      below: Repository.root.appending(path: "Examples/Sources/\(name)"), withExtension: "swift")
    try #require(!sources.isEmpty)
    let scratch = try ProgramRunner.temporaryFolder("example")
    defer { try? FileManager.default.removeItem(at: scratch) }
    let binary = scratch.appending(path: "program")
    let compilation = try ExecutionTests.programs.get().compile(sources, to: binary)
    try #require(compilation.exitCode == 0, "\(compilation.output)\(compilation.errors)")
    #expect(!compilation.errors.contains("warning:"), "\(compilation.errors)")
    for _ in 0..<ExecutionTests.repetitions {
      let outcome = try ProgramRunner.run([binary.path], limit: 60)
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      #expect(outcome.output == expected)
    }
  }
}
