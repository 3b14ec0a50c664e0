import Testing

/// Constants: names stay, literals keep their spelling, the rest is computed exactly.
@Suite struct ConstantTests {
  private func body(_ text: String) -> String {
    Built(
      """
      package main

      import "time"

      const limit = 10
      const huge = 1 << 62

      var a int
      var b int64
      var c float64
      var d uint8
      var e float32
      var t time.Duration
      var r rune
      var s string
      const name = "n"

      func f() { \(text) }
      """
    ).body("f")
  }

  @Test(arguments: [
    ("a = limit", "constantName(limit, nil, integer(10, nil))"),
    ("b = limit", "convert(constantName(limit, nil, integer(10, nil)), integer):int64"),
    ("c = limit", "convert(constantName(limit, nil, integer(10, nil)), integerToFloat):float64"),
    ("b = int64(limit)", "convert(constantName(limit, nil, integer(10, nil)), integer):int64"),
    ("c = float64(limit)", "convert(constantName(limit, nil, integer(10, nil)), integerToFloat):float64"),
    ("c = huge", "float(4.611686018427388e+18):float64"),
    ("a = limit - 1", "binary(subtract, constantName(limit, nil, integer(10, nil)), integer(1, nil):int)"),
    ("a = 2 * 3", "integer(6, nil):int"),
    ("a = 0xff", "integer(255, 0xff):int"),
    ("a = 0777", "integer(511, 0o777):int"),
    ("a = 1_000", "integer(1000, 1_000):int"),
    ("d = 1 << 3", "integer(8, 1 << 3):uint8"),
    ("c = 1 / 3.0", "float(0.3333333333333333):float64"),
    ("e = 0.1", "float(0.1):float32"),
    ("c = 5e-324", "float(5e-324):float64"),
    ("r = 'a'", "rune(97, 'a'):int32"),
    (
      "t = 2 * time.Second",
      "binary(multiply, integer(2, nil):time.Duration, constantName(Second, time, integer(1000000000, nil)))"
    ),
    ("s = name + \"x\"", "binary(add, constantName(name, nil, string(\"n\")), string(\"x\"):string)"),
    (
      "a = huge / limit * 2",
      "binary(multiply, binary(divide, constantName(huge, nil, integer(4611686018427387904, nil)), constantName(limit, nil, integer(10, nil))), integer(2, nil):int)"
    ),
    ("c = huge * huge", "float(2.1267647932558654e+37):float64"),
  ])
  func expression(_ statement: String, _ value: String) {
    let built = body(statement)
    #expect(built.hasSuffix(", [\(value)])\n") || built.hasSuffix("[\(value)])\n"), "\(built)")
  }
}

extension ConstantTests {
  @Test func declarationsKeepTheirSpelling() {
    let built = Built(
      """
      package main

      type mode uint8

      const (
        kilo = 1 << 10
        mask = 0xFF
        perm = 0644
        size = 2 * 3 + 1
        read mode = 1 << 2
        next = kilo + 1
        last = 'z'
        _ = iota
        top uint64 = 1 << 63
      )
      """)
    #expect(built.diagnostics.isEmpty)
    #expect(
      built.text == """
        type mode defined(uint8)

        const kilo int = integer(1024, 1 << 10)
        const mask int = integer(255, 0xff)
        const perm int = integer(420, 0o644)
        const size int = integer(7, nil)
        const read mode = integer(4, nil)
        const next int = integer(1025, nil)
        const last int32 = rune(122, 'z')
        const top uint64 = integer(9223372036854775808, 1 << 63)
        """)
  }
}
