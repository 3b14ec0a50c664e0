// explain: what became of a program, station by station, and why.

import ArgumentParser
import Programs
import Transpiler
import Upstream

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows what became of a Go file at every station, and why.",
    discussion: """
      Prints a Markdown page: the Go, what each goroutine, channel, lock and atomic construct became and for what \
      reason, the syntax tree, the facts of the type checker, the IR after each pass that changed it, and the Swift. \
      With --stage one station alone: \(stations).

      EXAMPLES
        go2swift explain hub.go | less
        go2swift explain hub.go --stage syntax
        go2swift explain hub.go --stage ir > hub.ir
      """)

  @OptionGroup var input: GoInput

  @Option(
    help: ArgumentHelp("Print one station alone.", valueName: "name"),
    completion: .list(Walkthrough.stageNames))
  var stage: String?

  private static let stations = Walkthrough.stageNames.joined(separator: ", ")

  func validate() throws {
    if let stage, !Walkthrough.stageNames.contains(stage) {
      throw ValidationError("There is no station '\(stage)'. The stations are \(Explain.stations).")
    }
  }

  func run() throws {
    let source = try input.load()
    let walkthrough = Walkthrough(source.packageSource, options: source.options, stage: stage)
    // What the stations before an error have to say helps to understand it.
    let text = stage == nil ? walkthrough.markdown : walkthrough.stationText
    try Report().failing(.unwritableOutput) { () throws(Failure) in try OutputFolder.print(text) }
    try Report().errors(walkthrough.transpilation.diagnostics)
  }
}
