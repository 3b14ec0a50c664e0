// go2swift: the tool, and the verbs it knows.

import ArgumentParser
import Foundation

@main
struct Go2Swift: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "go2swift",
    abstract: "Translates Go concurrency code into Swift.",
    discussion: """
      EXAMPLES
        go2swift translate hub.go -o hub.swift
        go2swift run sieve.go
        go2swift explain hub.go | less
        go2swift regenerate 1.23 && go2swift compare 1.23

      'go2swift help <verb>' shows more of each. For completion in the shell: \
      go2swift --generate-completion-script bash > ~/.local/share/bash-completion/completions/go2swift
      """,
    version: version,
    subcommands: [Translate.self, Run.self, Build.self, Explain.self, Regenerate.self, Compare.self])

  /// The version of the tool, which the lock of upstream translations records.
  static let version = "0.1.0"

  /// Runs the tool on a thread whose stack holds the deepest tree that the parser lets pass.
  static func main() {
    let thread = Thread {
      main(nil)
      Foundation.exit(0)
    }
    thread.stackSize = 1 << 29
    thread.start()
    while true { sleep(1000) }
  }
}
