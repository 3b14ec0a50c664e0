// Selectors: promotion through embedding, pointers, ambiguity, method values and expressions.
import GoTypes
import Testing

struct SelectorTests {
  private let types = """
    type inner struct { n int }
    func (inner) value() int { return 0 }
    func (*inner) pointer() int { return 0 }
    type middle struct { *inner }
    type outer struct { middle; m int }

    """

  @Test func fieldsArePromotedThroughPointers() throws {
    let checked = check(types + "func f(o outer) int { return o.n }")
    let selection = try #require(checked.facts.selections.values.first)
    #expect(selection.path.map(\.name) == ["middle", "inner"])
    #expect(selection.isIndirect)
    #expect(selection.kind == .field)
  }

  @Test func methodValuesAndExpressions() {
    let checked = check(
      types
        + "func f(o *outer) { a := o.value; b := (*outer).pointer; c := inner.value; _, _, _ = a(), b(o), c(inner{}) }")
    #expect(checked.errors.isEmpty)
    #expect(checked.facts.selections.values.filter { $0.kind == .methodExpression }.count == 2)
  }

  @Test func pointerMethodsNeedAnAddress() {
    let checked = check(types + "var x = inner{}.pointer()\nvar y = inner.pointer")
    #expect(
      checked.errors == [
        "7:17: cannot call pointer method pointer on inner",
        "8:15: invalid method expression inner.pointer (needs pointer receiver (*inner).pointer)",
      ])
  }

  @Test func twoAtOneDepthAreAmbiguous() {
    let checked = check("type a struct{ x int }\ntype b struct{ x int }\ntype c struct{ a; b }\nvar y = c{}.x")
    #expect(checked.errors == ["5:13: ambiguous selector c{}.x"])
  }

  @Test func nearMissesAreNamed() {
    let checked = check(
      "type t struct{ Name string }\nfunc (t) run() {}\nfunc f(x t) { _ = x.name; x.Run(); x.other() }")
    #expect(
      checked.errors == [
        "4:21: x.name undefined (type t has no field or method name, but does have field Name)",
        "4:29: x.Run undefined (type t has no field or method Run, but does have method run)",
        "4:38: x.other undefined (type t has no field or method other)",
      ])
  }

  @Test func unexportedMembersOfOtherPackagesAreOutOfReach() {
    let checked = check("import \"sync\"\nfunc f(m *sync.Mutex) { m.lock(); sync.runtime_x() }")
    #expect(checked.errors.count == 2)
  }
}
