// GoPositions: which line of which Go function a line of translated Swift comes from, as the program brings it along.

import CGoRuntime

/// The table that go2swift compiles into a program. Its text has a line for each thing, by the first letter:
/// `s` a Swift file and `g` the Go file it comes from, for the lines that follow; `f` a function, numbered from 0; and
/// `line column goLine function` for Swift text from there on. Text that no Go function shows has the function -1.
struct GoPositions {
  struct Place {
    let line: Int
    let column: Int
    let goLine: Int
    let function: Int
  }

  /// A place in a Go function.
  struct Position: Equatable {
    let function: String
    let file: String
    let line: Int
  }

  private struct File {
    var goFile = ""
    var places: [Place] = []
  }

  private var files: [String: File] = [:]
  private var functions: [String] = []

  /// The program's own; empty when it brings none.
  static let own = GoPositions(
    go_trace_positions().map { String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)) } ?? "")

  init(_ text: String) {
    var name = ""
    var file = File()
    for line in text.split(separator: "\n") {
      switch line.first {
      case "s":
        files[name] = file
        name = String(line.dropFirst(2))
        file = File()
      case "g": file.goFile = String(line.dropFirst(2))
      case "f": functions.append(String(line.dropFirst(2)))
      default:
        let numbers = line.split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 4 else { continue }
        file.places.append(
          Place(line: numbers[0], column: numbers[1], goLine: numbers[2], function: numbers[3]))
      }
    }
    files[name] = file
  }

  /// Where a place in Swift comes from; nil for what is no translated file, or no part of a Go function.
  func position(of location: CodeLocation) -> Position? {
    guard let file = files[location.file] else { return nil }
    var found: Place?
    for place in file.places {
      if place.line > location.line { break }
      if place.line == location.line, location.column > 0, place.column > location.column { break }
      // Without a column the first place of the line is as good as any.
      if location.column == 0, found?.line == location.line { break }
      found = place
    }
    guard let found, functions.indices.contains(found.function) else { return nil }
    return Position(function: functions[found.function], file: file.goFile, line: found.goLine)
  }
}
