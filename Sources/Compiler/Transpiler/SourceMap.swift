/// SourceMap: which line of which Go function each place of the Swift files comes from.
import SwiftEmission
import SwiftPrinting

/// The places of one Swift file at which another line of Go, or another of its functions, begins.
package struct SourceMap: Sendable {
  package struct Place: Sendable {
    let line: Int
    let column: Int
    let goLine: Int
    /// Nil for text that no Go function shows.
    let function: String?
  }

  /// The path of the Go file as the user named it; nil for a file that comes from none.
  package let goFile: String?
  package let places: [Place]

  init(_ placed: [PlacedMark], _ marks: [GoMark]) {
    var places: [Place] = []
    for mark in placed {
      let meaning = marks[mark.number]
      if places.last?.line == mark.line, places.last?.column == mark.column { places.removeLast() }
      if let last = places.last, last.goLine == meaning.line, last.function == meaning.function { continue }
      places.append(Place(line: mark.line, column: mark.column, goLine: meaning.line, function: meaning.function))
    }
    goFile = placed.lazy.compactMap { marks[$0.number].file }.first
    self.places = places
  }
}

extension SourceMap {
  /// The maps of a program's files as the table that the runtime reads when it prints a trace; `GoPositions` of the
  /// runtime says how.
  package static func table(_ maps: [(swiftFile: String, map: SourceMap, goFile: String)]) -> String {
    var numbers: [String: Int] = [:]
    var functions = ""
    var places = ""
    for (swiftFile, map, goFile) in maps {
      places += "s \(swiftFile)\ng \(goFile)\n"
      for place in map.places {
        var number = -1
        if let function = place.function {
          number = numbers[function] ?? numbers.count
          if numbers.updateValue(number, forKey: function) == nil { functions += "f \(function)\n" }
        }
        places += "\(place.line) \(place.column) \(place.goLine) \(number)\n"
      }
    }
    return functions + places
  }

  /// Swift text that brings a table along in a program.
  package static func declaration(of table: String) -> String {
    """
    @c(go_program_positions)
    public func goProgramPositions() -> UnsafePointer<UInt8> {
      let table: StaticString = #\"""
    \(table.split(separator: "\n").map { "    \($0)\n" }.joined())    \"""#
      return table.utf8Start
    }

    """
  }
}
