import Diagnostics
import GoTypes

/// A walkthrough: one Markdown page that shows a program at every station of the road, and for each goroutine, channel,
/// lock and atomic construct what it became and why.
package struct Walkthrough {
  package private(set) var sections: [(title: String, language: String, text: String)] = []
  package let transpilation: Transpilation
  private let source: PackageSource

  /// Translates the package and keeps what every station has to show. With `stage`, only that station.
  package init(_ source: PackageSource, options: TranspileOptions, stage: String? = nil) {
    var options = options
    var shown: [(title: String, language: String, text: String)] = []
    var before = ""
    options.observe = { station, text in
      if let stage, station.description != stage { return }
      let text = text()
      switch station {
      case .syntax: shown.append(("The syntax tree", "text", text))
      case .types: shown.append(("What the checker found out", "text", text))
      case .ir: shown.append(("The IR as built", "text", text))
      case .pass(let name):
        // A pass that changed nothing visible has nothing to show.
        if stage != nil || text != before { shown.append(("The IR after \(name)", "text", text)) }
      case .swift: shown.append(("The Swift", "swift", text))
      }
      before = text
    }
    transpilation = transpile(source, options: options)
    self.source = source
    sections = shown
  }

  /// The names `--stage` takes.
  package static var stageNames: [String] {
    ["syntax", "types", "ir"] + passNames.map { "ir:\($0)" } + ["swift"]
  }

  /// The text of the one station asked for.
  package var stationText: String { sections.map(\.text).joined(separator: "\n") }

  /// The whole page.
  package var markdown: String {
    var page = "# \(source.files.map(\.path).joined(separator: ", "))\n\n"
    page += "## The Go\n\n"
    for file in source.files { page += fenced("go", String(decoding: file.bytes, as: UTF8.self)) }
    let program = transpilation.program
    let rows = (program.map { constructReport(of: $0) } ?? []) + (program.map { decisionRows(of: $0) } ?? [])
    if !rows.isEmpty {
      page += "## What became of it, and why\n\n| place | Go | Swift | why |\n| --- | --- | --- | --- |\n"
      for row in rows.sorted(by: { ($0.line, $0.column, $0.go) < ($1.line, $1.column, $1.go) }) {
        page += "| \(row.line):\(row.column) | \(row.go) | \(row.swift) | \(row.reason) |\n"
      }
      page += "\n"
    }
    for section in sections { page += "## \(section.title)\n\n" + fenced(section.language, section.text) }
    return page
  }

  private func fenced(_ language: String, _ text: String) -> String {
    // A text that has a fence in it gets a longer one.
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    return "\(fence)\(language)\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)\n\n"
  }
}
