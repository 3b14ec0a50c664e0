// Bad input: one clear error with its place, exit code 1, and nothing half written.

import Foundation
import TestSupport
import Testing

@Suite("Bad input")
struct BadInputTests {
  /// Beside the tests, where the build puts it.
  private static let tool = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "go2swift")

  private struct Result {
    let exitCode: Int32
    let errors: String
    let output: String
    /// What lies in the folder afterwards, in the order of the names.
    let files: [String]
  }

  /// Translates `bad.go`, a file of these bytes, into `out.swift`; `shell` stands before the tool.
  private func translate(_ bytes: [UInt8], _ arguments: String..., shell: String = "") throws -> Result {
    let folder = try ProgramRunner.temporaryFolder("bad")
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(bytes).write(to: folder.appending(path: "bad.go"))
    let options = arguments.isEmpty ? ["-o", "out.swift"] : arguments
    let command = (["'\(Self.tool.path)'", "translate", "bad.go"] + options).joined(separator: " ")
    let outcome = try ProgramRunner.run(["sh", "-c", "\(shell)\n\(command)"], in: folder, limit: 120)
    return Result(
      exitCode: outcome.exitCode, errors: outcome.errors, output: outcome.output,
      files: try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted())
  }

  private static let good = Array("package main\n\nfunc main() { println(1) }\n".utf8)

  @Test(
    "The place, the message, the code, the line and a caret",
    arguments: [
      (
        "func main() {\n\tvar s string = 1\n\tprintln(s)\n}\n",
        """
        bad.go:4:17: error: cannot use 1 (untyped int constant) as string value in variable declaration \
        [incompatible-assignment]
         4 |     var s string = 1
           |                    ^

        """
      ),
      (
        "import \"C\"\n\nfunc main() {}\n",
        """
        bad.go:3:8: error: import "C": C code cannot be translated [unsupported]
         3 | import "C"
           |        ^~~

        """
      ),
      (
        "import \"net/http\"\n\nfunc main() { http.Get(\"x\") }\n",
        """
        bad.go:3:8: error: package net/http is not part of the runtime [unsupported]
         3 | import "net/http"
           |        ^~~~~~~~~~
          hint: --package-source net/http=<file|dir> translates it from Go sources

        """
      ),
      (
        "import \"example.org/x\"\n\nfunc main() { x.Y() }\n",
        """
        bad.go:3:8: error: no required module provides package example.org/x [import-not-found]
         3 | import "example.org/x"
           |        ^~~~~~~~~~~~~~~
          hint: --package-source example.org/x=<file|dir> names the folder of its sources

        """
      ),
    ])
  func places(_ text: String, _ report: String) throws {
    let result = try translate(Array("package main\n\n\(text)".utf8))
    #expect(result.exitCode == 1)
    #expect(result.errors == report)
    #expect(result.files == ["bad.go"])
  }

  @Test("Bytes that are not UTF-8")
  func encoding() throws {
    let result = try translate(Array("package main\n\nvar s = \"a".utf8) + [0xC3, 0x28] + Array("\"\n".utf8))
    #expect(result.exitCode == 1)
    #expect(result.errors.hasPrefix("bad.go:3:11: error: invalid UTF-8 encoding [syntax-error]\n 3 | var s = \"a"))
    #expect(result.files == ["bad.go"])
  }

  @Test("Ten megabytes of parentheses")
  func nesting() throws {
    let result = try translate([UInt8](repeating: UInt8(ascii: "("), count: 10_000_000))
    #expect(result.exitCode == 1)
    #expect(result.errors.hasPrefix("bad.go:1:1001: error: nested more than 1000 levels deep [nesting-too-deep]\n"))
    #expect(result.errors.count { $0 == "\n" } == 3)
    #expect(result.errors.count < 1000)
    #expect(result.files == ["bad.go"])
  }

  @Test("A file that cannot be written to its end is not there")
  func fullDisk() throws {
    // No file may grow at all, as on a disk that is full; what is said goes through pipes.
    for place in ["out.swift", "a/b/out.swift"] {
      let result = try translate(
        Self.good, "-o", "\(place); echo exit $?) 2>&1 | cat", shell: "(trap '' XFSZ; ulimit -f 0")
      let lines = result.output.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(lines.first?.hasSuffix("\(place) cannot be written: file too large [unwritable-output]") == true)
      #expect(lines.last == "exit 1")
      #expect(result.files == ["bad.go"])
    }
  }

  @Test("What is no file is not replaced: a pipe takes the text and stays, a link leads to it")
  func specialFiles() throws {
    let pipe = try translate(Self.good, "-o", "pipe; wait; test -p pipe", shell: "mkfifo pipe; cat pipe &")
    #expect(pipe.exitCode == 0)
    #expect(pipe.output.contains("func main()"))
    let link = try translate(Self.good, "-o", "link; cat real; test -L link", shell: "touch real; ln -s real link")
    #expect(link.exitCode == 0)
    #expect(link.output.contains("func main()"))
  }
}
