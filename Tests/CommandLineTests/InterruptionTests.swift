// What a signal that ends the tool leaves behind: nothing.

import Foundation
import TestSupport
import Testing

@Suite("Interruption")
struct InterruptionTests {
  private static let tool = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "go2swift")

  @Test("A signal ends the compiler that the tool waits for, and removes the folders it works in", arguments: [1, 15])
  func endsWithTheTool(_ signal: Int) throws {
    let folder = try ProgramRunner.temporaryFolder("interruption")
    defer { try? FileManager.default.removeItem(at: folder) }
    // A compiler that is never done.
    let script = """
      mkdir bin tmp
      printf 'package main\\n\\nfunc main() {}\\n' > hello.go
      printf '#!/bin/sh\\necho $$ > pid\\nexec sleep 100\\n' > bin/swiftc
      cp bin/swiftc bin/swift
      chmod +x bin/*
      PATH=$PWD/bin:$PATH GO2SWIFT_CACHE=$PWD/cache TMPDIR=$PWD/tmp '\(Self.tool.path)' build hello.go -o hello 2> /dev/null &
      tool=$!
      while [ ! -s pid ]; do sleep 0.05; done
      kill -\(signal) $tool
      wait $tool
      echo "status $?"
      sleep 0.2
      grep -q 'State:.[RSD]' /proc/$(cat pid)/status 2> /dev/null && echo "the compiler runs on"
      ls tmp
      find cache -name '.build-*' 2> /dev/null
      test -e hello && echo "something was written"
      true
      """
    let outcome = try ProgramRunner.run(["sh", "-c", script], in: folder, limit: 120)
    #expect(outcome.output == "status \(128 + signal)\n")
  }
}
