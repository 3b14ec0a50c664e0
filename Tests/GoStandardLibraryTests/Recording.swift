// Recordings: what real Go printed for the program of the same name; `go run` that program to record again.

import GoRuntime
import GoStandardLibrary
import Testing

/// Lines that the runtime makes, to be compared with those that real Go printed.
struct Recording {
  let name: String
  private var text: [UInt8] = []

  init(_ name: String) { self.name = name }

  mutating func print(_ values: any GoValue...) {
    text += fmt.Sprint(contentsOf: GoSlice(values.map { $0.goAny })).withBytes { Array($0) }
  }

  mutating func line(_ values: any GoValue...) {
    text += fmt.Sprintln(contentsOf: GoSlice(values.map { $0.goAny })).withBytes { Array($0) }
  }

  mutating func format(_ format: GoString, _ values: any GoValue...) {
    text += fmt.Sprintf(format, contentsOf: GoSlice(values.map { $0.goAny })).withBytes { Array($0) }
  }

  /// Expects every line to be the recorded one; shows the first that are not.
  func expectAsRecorded(_ place: SourceLocation = #_sourceLocation) {
    let folder = #filePath.prefix(through: #filePath.lastIndex(of: "/")!)
    let (recorded, failure) = os.ReadFile(GoString("\(folder)Recordings/\(name).out"))
    #expect(failure == nil, sourceLocation: place)
    let expected = Array(recorded).split(separator: 10, omittingEmptySubsequences: false)
    let actual = text.split(separator: 10, omittingEmptySubsequences: false)
    #expect(actual.count == expected.count, "number of lines", sourceLocation: place)
    var shown = 0
    var wrong = 0
    for (index, pair) in zip(expected, actual).enumerated() where pair.0 != pair.1 {
      wrong += 1
      guard shown < 40 else { continue }
      shown += 1
      let (go, ours) = (String(decoding: pair.0, as: UTF8.self), String(decoding: pair.1, as: UTF8.self))
      Issue.record("\(name).out:\(index + 1)\n  Go:   \(go)\n  ours: \(ours)", sourceLocation: place)
    }
    #expect(wrong == 0, "lines that differ, of \(expected.count)", sourceLocation: place)
  }
}
