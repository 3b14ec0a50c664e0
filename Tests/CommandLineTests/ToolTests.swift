// The tool as its users meet it: streams, exit codes, files.

import Foundation
import TestSupport
import Testing

@Suite("The tool")
struct ToolTests {
  /// Beside the tests, where the build puts it.
  private static let tool = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "go2swift")

  private func run(_ arguments: String..., in folder: URL? = nil) throws -> ProgramRunner.Outcome {
    try ProgramRunner.run([Self.tool.path] + arguments, in: folder, limit: 120)
  }

  private func withFolder(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    let folder = try ProgramRunner.temporaryFolder("tool")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    try body(folder)
  }

  private static let hello = "package main\n\nfunc main() { println(\"hello\") }\n"

  @Test(
    "Every verb has help with examples", arguments: ["translate", "run", "build", "explain", "regenerate", "compare"])
  func help(_ verb: String) throws {
    let outcome = try run(verb, "--help")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("EXAMPLES"))
    #expect(outcome.output.contains("go2swift \(verb)"))
  }

  @Test(
    "Wrong usage exits with 64", arguments: [["translate"], ["run"], ["nonsense"], ["translate", "--package", "x.go"]])
  func usage(_ arguments: [String]) throws {
    #expect(try ProgramRunner.run([Self.tool.path] + arguments).exitCode == 64)
  }

  @Test("A file becomes Swift on standard output, or in a file")
  func translate() throws {
    try withFolder(["hello.go": Self.hello]) { folder in
      let printed = try run("translate", "hello.go", in: folder)
      #expect(printed.exitCode == 0, "\(printed.errors)")
      #expect(printed.output.contains("func main()"))
      let written = try run("translate", "hello.go", "-o", "hello.swift", in: folder)
      #expect(written.output == "")
      #expect(Repository.text(of: folder.appending(path: "hello.swift")) == printed.output)
    }
  }

  @Test("A broken file is reported with its line and a caret, and nothing is written")
  func broken() throws {
    try withFolder(["broken.go": "package main\n\nfunc main() { x := ) }\n"]) { folder in
      let outcome = try run("translate", "broken.go", "-o", "out.swift", in: folder)
      #expect(outcome.exitCode == 1)
      #expect(
        outcome.errors == """
          broken.go:3:20: error: unexpected ), expected expression [syntax-error]
           3 | func main() { x := ) }
             |                    ^

          """)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(files == ["broken.go"])
    }
  }

  @Test("With --json the report is JSON")
  func json() throws {
    try withFolder(["broken.go": "package main\n\nfunc main() { x := ) }\n"]) { folder in
      let errors = try run("translate", "broken.go", "--json", in: folder).errors
      let parsed = try JSONSerialization.jsonObject(with: Data(errors.utf8)) as? [[String: Any]]
      #expect(parsed?.first?["code"] as? String == "syntax-error")
    }
  }

  @Test("What is not there is one error")
  func missing() throws {
    let outcome = try run("translate", "/nowhere/x.go")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors == "error: /nowhere/x.go does not exist [missing-file]\n")
  }

  @Test("Folders without Go and unknown versions are one error")
  func nothingToRead() throws {
    try withFolder(["readme.txt": "no Go", "hello.go": Self.hello]) { folder in
      try FileManager.default.createDirectory(at: folder.appending(path: "empty"), withIntermediateDirectories: true)
      let empty = try run("translate", "empty", in: folder)
      #expect(empty.exitCode == 1)
      #expect(empty.errors == "error: empty has no Go files [no-go-files]\n")
      let unknown = try run("run", "hello.go", "--go", "1.99", in: folder)
      #expect(unknown.exitCode == 1)
      #expect(unknown.errors.hasPrefix("error: unknown version of Go: 1.99 [unknown-version]\n  hint: "))
    }
  }

  @Test("A full disk is reported")
  func fullDisk() throws {
    try withFolder(["hello.go": Self.hello]) { folder in
      let outcome = try ProgramRunner.run(
        ["sh", "-c", "'\(Self.tool.path)' translate '\(folder.path)/hello.go' > /dev/full"])
      #expect(outcome.exitCode == 1)
      #expect(
        outcome.errors == "error: standard output cannot be written: no space left on device [unwritable-output]\n")
    }
  }

  @Test("A program that runs has its arguments, streams and exit code; the second time it starts at once")
  func runs() throws {
    let echo = """
      package main

      import (
      \t"bufio"
      \t"fmt"
      \t"os"
      )

      func main() {
      \tfor lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
      \t\tfmt.Println(os.Args[1:], lines.Text())
      \t}
      \tfmt.Fprintln(os.Stderr, "done")
      \tos.Exit(3)
      }

      """
    try withFolder(["echo.go": echo]) { folder in
      let command = "printf 'a\\nb\\n' | '\(Self.tool.path)' run echo.go -- x --help"
      for _ in 1...2 {
        let outcome = try ProgramRunner.run(["sh", "-c", command], in: folder, limit: 600)
        #expect(outcome.exitCode == 3)
        #expect(outcome.output == "[x --help] a\n[x --help] b\n")
        #expect(outcome.errors.hasSuffix("done\n"))
      }
      // What is compiled is in the cache: no compiler is asked for.
      let again = try ProgramRunner.run(
        ["sh", "-c", "PATH=/nowhere; '\(Self.tool.path)' run echo.go < /dev/null"], in: folder)
      #expect(again.exitCode == 3)
      #expect(again.errors == "done\n")
    }
  }

  @Test("A program that ends in a deadlock or panic has Go's exit code")
  func exitCodes() throws {
    let programs = [
      ("panic.go", "func main() { panic(\"no\") }", "panic: no\n"),
      ("deadlock.go", "func main() { <-make(chan int) }", "fatal error: all goroutines are asleep - deadlock!\n"),
    ]
    for (name, text, message) in programs {
      try withFolder([name: "package main\n\n\(text)\n"]) { folder in
        let outcome = try ProgramRunner.run([Self.tool.path, "run", name], in: folder, limit: 600)
        #expect(outcome.exitCode == 2)
        #expect(outcome.errors.contains(message))
      }
    }
  }

  @Test("A library cannot be run")
  func library() throws {
    try withFolder(["p.go": "package p\n"]) { folder in
      let outcome = try run("run", "p.go", in: folder)
      #expect(outcome.exitCode == 1)
      #expect(outcome.errors.contains("[not-a-program]"))
    }
  }

  @Test("A station can be printed alone, and only one that is there")
  func stages() throws {
    try withFolder(["hello.go": Self.hello]) { folder in
      let syntax = try run("explain", "hello.go", "--stage", "syntax", in: folder)
      #expect(syntax.output.hasPrefix("1:9     package main\n"))
      let unknown = try run("explain", "hello.go", "--stage", "nonsense", in: folder)
      #expect(unknown.exitCode == 64)
    }
  }
}
