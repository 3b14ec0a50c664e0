// The judge of histories: what it accepts, and what it must not.

import MapComparison
import Testing

@Suite struct LinearizabilityTests {
  /// Reads a history from lines of `INVOKED RETURNED OPERATION = RESULT`.
  func history(_ text: String) throws -> History {
    let events = try text.split(separator: "\n").map { line in
      let words = line.split(separator: " ", maxSplits: 2)
      let sides = try #require(words.last).split(separator: "=").map { $0.trimmingPrefix(" ") }
      let operation = try #require(MapOperation(String(sides[0].dropLast())))
      return Event(
        operation, invoked: try #require(Int(words[0])), returned: try #require(Int(words[1])), result: String(sides[1])
      )
    }
    return History(seed: 1, events: events)
  }

  @Test func oneAfterTheOtherIsJudgedStrictly() throws {
    #expect(try history("1 2 Store int:1 int:5 = -\n3 4 Load int:1 = int:5 true").violation() == nil)
    #expect(try history("1 2 Store int:1 int:5 = -\n3 4 Load int:1 = nil false").violation() != nil)
    #expect(try history("1 2 Load int:1 = int:5 true\n3 4 Store int:1 int:5 = -").violation() != nil)
  }

  @Test func operationsAtTheSameTimeMayComeInAnyOrder() throws {
    for answer in ["nil false", "int:5 true"] {
      #expect(try history("1 4 Store int:1 int:5 = -\n2 3 Load int:1 = \(answer)").violation() == nil)
    }
  }

  @Test func twoReadersMayNotDisagreeOnTheOrder() throws {
    let stores = "1 20 Store int:1 int:5 = -\n2 21 Store int:1 int:6 = -\n"
    let first = "3 4 Load int:1 = int:5 true\n5 6 Load int:1 = int:6 true\n"
    #expect(try history(stores + first).violation() == nil)
    let second = "7 8 Load int:1 = int:5 true\n"
    #expect(try history(stores + first + second).violation() != nil)
  }

  @Test func onlyOneMayWin() throws {
    let both = "1 5 LoadOrStore int:1 int:5 = int:5 false\n2 6 LoadOrStore int:1 int:6 = int:6 false"
    #expect(try history(both).violation() != nil)
    let swaps = """
      1 2 Store int:1 int:0 = -
      3 6 CompareAndSwap int:1 int:0 int:5 = true
      4 7 CompareAndSwap int:1 int:0 int:6 = true
      """
    #expect(try history(swaps).violation() != nil)
  }

  @Test func anInvertedComparisonIsSeen() throws {
    #expect(try history("1 2 CompareAndSwap int:1 int:0 int:5 = true").violation() != nil)
    let stored = "1 2 Store int:1 int:0 = -\n"
    #expect(try history(stored + "3 4 CompareAndSwap int:1 int:0 int:5 = false").violation() != nil)
    #expect(try history(stored + "3 4 CompareAndDelete int:1 int:0 = true\n5 6 Delete int:1 = -").violation() == nil)
  }

  @Test func aClearConcernsAllKeysAtOnce() throws {
    let stores = "1 2 Store int:1 int:5 = -\n3 4 Store int:2 int:6 = -\n"
    let clear = "5 20 Clear = -\n"
    let whole = "6 7 Load int:1 = nil false\n8 9 Load int:2 = nil false"
    #expect(try history(stores + clear + whole).violation() == nil)
    let half = "6 7 Load int:1 = nil false\n8 9 Load int:2 = int:6 true"
    let violation = try #require(try history(stores + clear + half).violation())
    #expect(violation.events.count == 5)
    #expect(violation.explained == 4)
  }

  @Test func plansAreReadBackWithTheirTimes() throws {
    let plan = HistoryPlan(seed: 4, goroutines: [[MapOperation(.load, .int(1))], [MapOperation(.clear)]])
    #expect(plan.text == "history\ngoroutine\nLoad int:1\ngoroutine\nClear\n")
    let histories = try History.read(["1 3 nil false", "2 4 -"], of: [plan])
    #expect(histories[0].events.map(\.returned) == [3, 4])
    #expect(throws: History.Unreadable.self) { try History.read(["1 3 nil false"], of: [plan]) }
    #expect(throws: History.Unreadable.self) { try History.read(["1 3 nil false", "panic!"], of: [plan]) }
  }
}
