// Package fmt: every format with every value, against real Go.

import GoRuntime
import GoStandardLibrary
import Testing

private struct point: GoStruct, GoComparable {
  var X = 0
  var y = 0.0
}

private struct inner: GoStruct {
  var Names: GoSlice<GoString> = nil
  var M: GoMap<GoString, Int> = nil
}

private struct outer: GoStruct {
  var ID = 0
  var In = inner()
  var P: Pointer<point>?
  var `Any` = GoAny.nil
  var err: (any GoRuntime.error)?
}

private struct color: GoDefinedInteger, GoStringer {
  var rawValue: Int
  init(_ rawValue: Int) { self.rawValue = rawValue }
  func String() -> GoString { fmt.Sprintf("color(%d)", rawValue) }
}

private struct holder: GoStruct {
  var C = color(0)
  var c = color(0)
}

private final class failure: GoObject, error {
  var code = 0
  init() {}
  init(_ code: Int) { self.code = code }
  func Error() -> GoString { fmt.Sprintf("failure %d", code) }
}

private struct celsius: GoDefinedFloat {
  var rawValue: Double
  init(_ rawValue: Double) { self.rawValue = rawValue }
}

private struct name: GoDefinedString {
  var rawValue: GoString
  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

private struct flags: GoDefinedInteger {
  var rawValue: UInt8
  init(_ rawValue: UInt8) { self.rawValue = rawValue }
}

private struct list: GoDefined {
  var rawValue: GoSlice<Int>
  init(_ rawValue: GoSlice<Int>) { self.rawValue = rawValue }
}

private struct table: GoDefined {
  var rawValue: GoMap<name, Bool>
  init(_ rawValue: GoMap<name, Bool>) { self.rawValue = rawValue }
}

private let formats: [GoString] = [
  "%v", "%+v", "%#v", "%T", "%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%#x", "% x", "%# x", "%o", "%O",
  "%#o", "%b", "%#b", "%c", "%q", "%#q", "%+q", "%U", "%#U", "%e", "%E", "%f", "%F", "%.2f", "%8.3f", "%-8.3f|",
  "%+.3e", "%g", "%G", "%.3g", "%#g", "%#.3g", "%08.3f", "%+08.2f", "% .3f", "%s", "%10s", "%-10s|", "%.2s", "%10.3s",
  "%010s", "%t", "%8t", "%z", "%6v", "%-6v|", "%06v", "%.3v", "%w", "%.0d", "%.5d", "%8.5d", "%-8.5d|", "%+.5x",
  "%x|%[1]v", "%#08x", "%.1q", "%.3x", "%12q", "%.0f", "%.10g", "%x", "%.3b", "%20.4v",
]

private func values() -> [GoAny] {
  let numbers: [any GoValue] = [
    0, 42, -42, Int8(-128), UInt8(200), UInt64.max, Int64.min, Int32(0x78), Int32(0x4e16), Int32(0x1F600), Int32(-1),
    3.0,
    -2.5, 1e21, 1e20, 1e-7, 123_456_789.0, Float(0.1), 0.1, 1.0 / 3, 100000.0, 1e6, true, false,
  ]
  let texts: [any GoValue] = [
    GoString(""), GoString("hello"), GoString("h\u{e9}llo \u{4e16}\u{754c}"), GoString("tab\there \"quoted\" `back`"),
    GoString(bytes: Array("bad".utf8) + [0xFF] + Array("utf8\0".utf8)), GoString("\u{200b}\u{feff}"),
    GoSlice<UInt8>("bytes"), GoSlice<UInt8>(count: 0), GoSlice<UInt8>(nil),
  ]
  let lists: [any GoValue] = [
    GoSlice([1, -2, 3]), GoSlice<Int>(count: 0), GoSlice<Int>(nil), GoArray<3, Bool>([true, false, true]),
    GoSlice<GoString>(["a", "b c"]), GoSlice<GoAny>([1, "x", nil, 2.5]), GoMap<GoString, Int>(["b": 2, "a": 1]),
    GoMap<Int, GoString>([3: "c", -1: "n"]), GoMap<GoString, Int>(nil), GoMap<Double, Bool>([2.5: true, 1: false]),
  ]
  let structs: [any GoValue] = [
    point(X: 1, y: 2.5), Pointer(point(X: 3, y: 4)), Pointer<point>?.none, Pointer(GoSlice([1, 2])),
    Pointer(GoMap<GoString, Int>(["k": 1])), Pointer(GoArray<2, GoString>(["p", "q"])),
    outer(ID: 1, In: inner(Names: ["n"], M: ["k": 7]), P: nil, Any: 5, err: nil),
    Pointer(outer(ID: 2, Any: GoAny(point(X: 5, y: 6)))),
    color(7), GoSlice<color>([1, 2]), GoMap<color, color>([2: 3, 1: 4]), holder(C: 8, c: 9),
    Pointer(holder(C: 1, c: 2)),
    errors.New("an error"), failure(3), failure?.none, GoAny.nil,
    celsius(36.6), name("nm"), flags(5), list([1, 2]), table(["yes": true]), GoEmpty(), complex(1, -2.5),
    GoComplex64(0.5, 3), GoSlice<GoSlice<Int>>([[1], [2, 3], nil]), GoSlice<GoMap<GoString, Bool>>([["t": true]]),
    GoArray<2, point>([point(X: 1, y: 2), point(X: 3, y: 4)]), ((Int, GoString) -> (any error)?)?.none,
    Channel<Int>(nil),
    GoSlice<(any error)?>([nil, nil]),
  ]
  return (numbers + texts + lists + structs).map { $0.goAny }
}

@Test func everyVerbPrintsEveryValueAsGoDoes() {
  var recording = Recording("fmt_verbs")
  for format in formats {
    for value in values() {
      recording.format("%s => %s\n", format, fmt.Sprintf(format, value))
    }
  }
  recording.expectAsRecorded()
}
