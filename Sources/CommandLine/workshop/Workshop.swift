// The chores of this repository, for its developers.

import ArgumentParser

@main
struct Workshop: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop",
    abstract: "The chores of this repository.",
    subcommands: [Bench.self, Record.self, Regenerate.self])
}

/// What every chore that works on fixtures may be told.
struct FixtureSelection: ParsableArguments {
  @Argument(help: "Only fixtures whose names contain one of these, such as concurrency/select.")
  var filters: [String] = []

  @Flag(help: "Change nothing; fail when something would change.")
  var check = false
}
