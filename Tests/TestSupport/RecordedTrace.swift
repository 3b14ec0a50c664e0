// The traces that real Go printed for a program that went down, less what differs from run to run.

import Foundation

package enum RecordedTrace {
  /// What is left of a trace: a line for each goroutine (its state, without its number), for each call in package main
  /// (its function without arguments, its file without folders, its line), and for who started it. Calls inside the
  /// runtime and the standard library, which are not written in the program, are left out, and so are goroutines of the
  /// runtime, which Go lists (with addresses) when it gives up in the middle of itself.
  package static func normalised(_ errors: String) -> String {
    var lines: [String] = []
    var call: String?
    // Of a goroutine that is listed only if a call of the program's is.
    var (state, hidden) = ("", false)
    for line in errors.split(separator: "\n") {
      if let header = line.firstMatch(of: /^goroutine \d+ .*\[(.*)\]:$/) {
        (state, hidden) = (String(header.1), line.contains(" gp="))
        if !hidden { lines.append("goroutine [\(state)]") }
        call = nil
      } else if let place = line.firstMatch(of: /^\t(?:.*\/)?([^\/]*\.go:\d+)(?: \+0x[0-9a-f]+.*)?$/) {
        if let call {
          if hidden { lines.append("goroutine [\(state)]") }
          hidden = false
          lines.append("\t\(call) \(place.1)")
        }
        call = nil
      } else if let creator = line.firstMatch(of: /^created by (main\..*) in goroutine \d+$/) {
        call = "created by \(creator.1)"
      } else if line.hasPrefix("main.") {
        call = line.hasSuffix(")") ? line.lastIndex(of: "(").map { String(line[..<$0]) } : nil
      } else {
        call = nil
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Fixture {
  /// Where the recorded trace lies, of a program that ends with one.
  package var trace: URL { Repository.fixtures.appending(path: name + ".trace") }
}
