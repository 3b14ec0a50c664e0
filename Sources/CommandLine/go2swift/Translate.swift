// translate: Go becomes Swift.

import ArgumentParser
import Foundation
import Programs
import Transpiler
import Upstream

struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Translates Go to Swift.",
    discussion: """
      A file becomes Swift on standard output, or in the file named by -o. The folder of a package becomes a folder of \
      Swift files; files of other systems and tests are left out, packages of the same module come with it. With \
      --package the result is a Swift package with the runtime in it, which builds as it stands.

      EXAMPLES
        go2swift translate hub.go                  to standard output
        go2swift translate hub.go -o hub.swift
        go2swift translate ./crawler -o Crawler    a folder of Swift files
        go2swift translate ./crawler --package -o Crawler && swift run --package-path Crawler
        go2swift translate --go 1.21 loops.go      with the loop variables of Go 1.21
        go2swift translate ./stack --panics thrown  whose exported functions throw what they panic with
        go2swift translate - < hub.go              from standard input
      """)

  @OptionGroup var input: GoInput

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file or folder to write.", valueName: "out"), completion: .file())
  var output: String?

  @Flag(help: "Write a Swift package that builds as it stands; needs -o.")
  var package = false

  @Option(
    help: ArgumentHelp(
      "What becomes of a panic that leaves a library: it ends the program (fatal), or exported functions throw it.",
      valueName: "fatal|thrown"))
  var panics = PanicFlavour.fatal

  @Flag(help: "Report what is wrong as a JSON array, on standard error.")
  var json = false

  func validate() throws {
    if package, output == nil || output == "-" { throw ValidationError("--package needs a folder to write: -o <out>.") }
  }

  func run() throws {
    let report = Report(json: json)
    let source = try input.load(json: json)
    let translation = try source.translated(report, panics: panics)
    try report.failing(.unwritableOutput) { () throws(Failure) in try write(translation, of: source) }
  }

  private func write(_ translation: Transpilation, of source: ProgramSource) throws(Failure) {
    let files = translation.distinctFiles
    guard let output, output != "-" else {
      return try OutputFolder.print(Translate.page(files))
    }
    let place = URL(filePath: output)
    if package {
      let project = try Project.find()
      return try SwiftPackage(of: source, files: files, positions: translation.positions).write(
        to: place, runtime: project.runtime)
    }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder)
    let wantsFolder = files.count > 1 || output.hasSuffix("/") || exists && isFolder.boolValue || isFolderInput
    if exists, !isFolder.boolValue, wantsFolder {
      throw Failure("\(output) is a file, but there are \(files.count) files to write: name a folder")
    }
    if wantsFolder {
      try OutputFolder(place).write(files)
    } else if let only = files.first {
      try OutputFolder.write(only.text, to: place)
    }
  }

  private var isFolderInput: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: input.path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// All files in a row, each under its name when there are several.
  private static func page(_ files: [(name: String, text: String)]) -> String {
    if files.count == 1 { return files[0].text }
    return files.map { "// FILE: \($0.name)\n\n\($0.text)" }.joined(separator: "\n")
  }
}

extension PanicFlavour: ExpressibleByArgument {}
