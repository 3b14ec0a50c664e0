// Constants: exact values, final types, what does not fit.
import BigInt
import GoTypes
import Testing

struct ConstantTests {
  private func value(_ name: String, in checked: Checked) -> Constant? {
    guard case .constant(let constant)? = checked.definitions(name).first?.kind else { return nil }
    return constant
  }

  @Test func arithmeticIsExact() {
    let checked = check("const big = 1 << 100; const small = big >> 98; const third = 1.0 / 3 * 3")
    #expect(value("small", in: checked) == .integer(4))
    #expect(value("third", in: checked) == .rational(numerator: 1, denominator: 1))
    #expect(checked.errors.isEmpty)
  }

  @Test func iotaCountsAndExpressionsRepeat() {
    let checked = check("const (\n a = 1 << (10 * iota)\n b\n _\n c\n)")
    #expect(value("b", in: checked) == .integer(1024))
    #expect(value("c", in: checked) == .integer(BigInt(1) << 30))
  }

  @Test func anUntypedConstantTakesTheTypeOfItsContext() {
    let checked = check("var x float32 = 1 + 2\nvar y = 'a' * 2.0\nfunc f(s uint) int64 { return 1 << s }")
    #expect(checked.fact("1 + 2")?.type.isBasic(.float32) == true)
    #expect(checked.definitions("y").first?.type.isBasic(.float64) == true)
    #expect(checked.fact("1 << s")?.type.isBasic(.int64) == true)
  }

  @Test func whatDoesNotFitIsReported() {
    let checked = check("var a int8 = 200\nvar b int = 1.5\nconst c = 10 / 0\nvar d uint = -1\nvar e = \"a\"[1]")
    #expect(
      checked.errors == [
        "2:14: cannot use 200 (untyped int constant) as int8 value in variable declaration (overflows)",
        "3:13: cannot use 1.5 (untyped float constant) as int value in variable declaration (truncated)",
        "4:16: invalid operation: division by zero",
        "5:14: cannot use -1 (untyped int constant) as uint value in variable declaration (overflows)",
        "6:13: invalid argument: index 1 out of bounds [0:1]",
      ])
  }

  @Test func sizesAreThoseOfA64BitMachine() {
    let checked = check(
      "import \"unsafe\"\ntype t struct { a bool; b int64; c [3]byte }\nconst s, o = unsafe.Sizeof(t{}), unsafe.Offsetof(t{}.c)"
    )
    #expect(value("s", in: checked) == .integer(24))
    #expect(value("o", in: checked) == .integer(16))
  }

  @Test func rowsMayBeLongButNotDeep() {
    let row = Array(repeating: "1", count: 3_000).joined(separator: " + ")
    let checked = check("const n = \(row)")
    #expect(value("n", in: checked) == .integer(3_000))
    let deep = String(repeating: "-(", count: 400) + "1" + String(repeating: ")", count: 400)
    #expect(check("var x = \(deep)").diagnostics.map(\.code) == [.nestingTooDeep])
  }

  @Test func conversionsOfConstantsAreConstant() {
    let checked = check("const s = string(rune(0x4e16)); const f = float32(0.1) == 0.1; const n = len([4]int{})")
    #expect(value("s", in: checked) == .string(Array("\u{4e16}".utf8)))
    #expect(value("n", in: checked) == .integer(4))
    #expect(checked.errors.isEmpty)
  }
}

extension GoType {
  func isBasic(_ basic: BasicType) -> Bool {
    if case .basic(let mine) = self { return mine == basic }
    return false
  }
}
