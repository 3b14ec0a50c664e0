// build: a Go program becomes an executable file.

import ArgumentParser
import Foundation
import Programs
import Upstream

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Translates and compiles a Go program.",
    discussion: """
      The executable needs neither this tool nor a Swift toolchain to run.

      EXAMPLES
        go2swift build sieve.go -o sieve && ./sieve
        go2swift build ./crawler -o bin/crawler
      """)

  @OptionGroup var input: GoInput

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The executable to write.", valueName: "binary"), completion: .file())
  var output: String

  func run() throws {
    let place = URL(filePath: output)
    try Report().failing(.unwritableOutput) { () throws(Failure) in try OutputFolder.checkReplaceable(place) }
    let executable = try ProgramBuilder(input.load(), verb: "built").executable()
    try Report().failing(.unwritableOutput) { () throws(Failure) in try OutputFolder.copy(executable, to: place) }
  }
}
