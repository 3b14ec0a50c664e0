// Scripts: the same from the same seed, read as they were written, and rich enough to be worth running.

import MapComparison
import Testing

@Suite struct ScriptTests {
  @Test func equalSeedsMakeEqualScripts() {
    let script = Script.random(seed: 7, count: 2_000, methods: Method.allCases)
    #expect(script.text == Script.random(seed: 7, count: 2_000, methods: Method.allCases).text)
    #expect(script.text != Script.random(seed: 8, count: 2_000, methods: Method.allCases).text)
    #expect(script.operations.count == 2_000)
  }

  @Test func aScriptIsReadAsItWasWritten() throws {
    let script = Script.random(seed: 1, count: 5_000, methods: Method.allCases)
    for line in script.text.split(separator: "\n") {
      #expect(MapOperation(String(line))?.description == String(line))
    }
  }

  @Test(arguments: ["", "Load", "Load int", "Load int:x", "Store int:1", "Fly int:1", "Clear int:1", "Load point:1"])
  func aLineThatIsNoOperationIsRefused(line: String) {
    #expect(MapOperation(line) == nil)
  }

  @Test func scriptsReachEveryMethodAndEveryType() {
    let script = Script.random(seed: 3, count: 20_000, methods: Method.allCases)
    #expect(Set(script.operations.map(\.method)) == Set(Method.allCases))
    let types = Set(script.operations.flatMap(\.arguments).map { $0.description.prefix(while: { $0 != ":" }) })
    #expect(types == ["nil", "true", "false", "int", "uint8", "float64", "string", "point"])
  }

  @Test func valuesCompareAsGoComparesInterfaces() {
    #expect(ScriptValue.float64(.nan) != .float64(.nan))
    #expect(ScriptValue.float64(0) == .float64(-0.0))
    #expect(ScriptValue.int(1) != .uint8(1))
    #expect(ScriptValue.int(1) != .float64(1))
    #expect(ScriptValue.float64(-0.0).description == "float64:0.0")
  }

  @Test func theMethodsOfAMapAreFoundInItsSource() {
    let source = """
      package p
      func (m *Map) Load(key any) (value any, ok bool) {
      func (m *Map) Store(key, value any) {
      func (x *Map) Range(f func(key, value any) bool) {
      func (e *entry) Swap(i *any) bool {
      // func (m *Map) Clear() {
      """
    #expect(Method.methods(ofMapIn: source) == [.load, .store, .range, .rangeSome, .rangeDelete, .rangeStore])
  }

  @Test func theFirstDifferenceIsToldWithSeedIndexAndOperation() {
    let script = Script(
      seed: 5, operations: [MapOperation(.clear), MapOperation(.load, .int(1)), MapOperation(.clear)])
    let go = ScriptLog(runner: "Go", text: "-\nint:2 true\n-\n")
    #expect(script.firstDifference(between: [go, ScriptLog(runner: "other", lines: go.lines)]) == nil)
    let wrong = ScriptLog(runner: "other", lines: ["-", "nil false", "?"])
    #expect(
      script.firstDifference(between: [go, wrong])?.description
        == "seed 5, operation 1, Load int:1: Go: int:2 true; other: nil false")
    let short = ScriptLog(runner: "other", lines: ["-"])
    #expect(script.firstDifference(between: [go, short])?.index == 1)
  }
}
