// run: a Go program is translated, compiled and run in one go.

import ArgumentParser
import Diagnostics
import Foundation
import Upstream

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Translates, compiles and runs a Go program.",
    discussion: """
      Standard input, output, error and the exit code are the program's. What was compiled is kept in \
      $GO2SWIFT_CACHE (by default ~/.cache/go2swift), so that an unchanged program starts at once the next time.

      EXAMPLES
        go2swift run sieve.go
        go2swift run ./crawler -- -depth 2 https://example.org
        GOMAXPROCS=1 go2swift run pipeline.go
      """)

  @OptionGroup var input: GoInput

  @Argument(parsing: .postTerminator, help: "What the program is given, behind --.")
  var arguments: [String] = []

  func run() throws {
    let program = try ProgramBuilder(input.load(), verb: "run").executable()
    // From here on this process is the program; it gets the three standard streams and no other file.
    for descriptor in Int32(3)..<256 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var words = ([program.path] + arguments).map { strdup($0) }
    words.append(nil)
    execv(program.path, words)
    try Report().errors([
      Diagnostic(.error, .setup, "\(program.path) cannot be started: \(String(cString: strerror(errno)))", at: nil)
    ])
  }
}
