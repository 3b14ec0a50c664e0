// Values in `any` and in interfaces, and the panics of values, against real Go.

import GoRuntime
import GoStandardLibrary
import Testing

private struct square: GoStruct, GoComparable {
  var side = 0.0
}

private final class failure: GoObject, error {
  var code = 0
  init() {}
  func Error() -> GoString { fmt.Sprint("failure ", code) }
}

private struct celsius: GoDefinedFloat {
  var rawValue: Double
  init(_ rawValue: Double) { self.rawValue = rawValue }
}

private func find(_ ok: Bool) -> (any error)? {
  var f: failure?
  if !ok {
    f = failure()
    f!.code = 1
  }
  return typedNil(f)
}

@Test func valuesInInterfacesAreWhatTheyAreInGo() {
  var recording = Recording("dynamic_values")
  let values: [GoAny] = [
    nil, 0, 1, GoAny(Int64(1)), 1.0, GoAny(Float(1)), "1", "", true, GoAny(celsius(1)), GoAny(square(side: 1)),
    GoAny(square(side: 2)), GoAny(GoArray<2, Int>([1, 2])), GoAny(GoArray<2, Int>([1, 3])), GoAny(math.NaN()),
    GoAny(Int32(97)), GoAny(UInt8(97)), GoAny(failure?.none), GoAny(GoEmpty()),
  ]
  for a in values {
    for b in values { recording.print(a == b, " ") }
    recording.line()
  }
  let m: GoMap<GoAny, Int> = [:]
  for (i, v) in values.enumerated() {
    m[v] &+= i + 1
    m[v] &+= 1
  }
  recording.line(
    len(m), m[nil], m[1], m["1"], m[GoAny(square(side: 2))], m[GoAny(GoArray<2, Int>([1, 3]))], m[GoAny(math.NaN())],
    m[GoAny(failure?.none)])
  dynamicPanics(m, &recording)
  let err = find(true)
  recording.line(err == nil, err, err != nil)
  let (f, ok) = err.lookup(failure?.self)
  recording.line(f == nil, ok)
  let target = Pointer<failure?>(nil)
  recording.line(errors.As(fmt.Errorf("x: %w", find(false)), target), target.pointee!.code)
  elementPanics(&recording)
  recording.expectAsRecorded()
}

/// Prints what the body makes, or the value of the panic that it throws.
private func attempt(_ recording: inout Recording, _ body: () throws(GoPanic) -> GoAny) {
  do {
    let value = try body()
    recording.line(value)
    recording.line(GoAny.nil)
  } catch {
    recording.line(error.value)
  }
}

private func dynamicPanics(_ m: GoMap<GoAny, Int>, _ recording: inout Recording) {
  let x = GoAny(GoSlice([1]))
  let y = GoAny(GoMap<GoString, Int>())
  attempt(&recording) { () throws(GoPanic) in GoAny(try equal(checked: x, x)) }
  attempt(&recording) { () throws(GoPanic) in GoAny(try equal(checked: x, y)) }
  attempt(&recording) { () throws(GoPanic) in
    try m.set(x, 1)
    return nil
  }
  attempt(&recording) { () throws(GoPanic) in GoAny(try x.checked(GoString.self)) }
  attempt(&recording) { () throws(GoPanic) in GoAny(try x.checked(celsius.self)) }
  attempt(&recording) { () throws(GoPanic) in GoAny(try GoAny.nil.checked(Int.self)) }
}

private func elementPanics(_ recording: inout Recording) {
  let nilMap: GoMap<GoString, Int> = nil
  attempt(&recording) { () throws(GoPanic) in
    try nilMap.set("a", 1)
    return nil
  }
  recording.line(nilMap["a"], len(nilMap))
  let a: GoSlice<Int> = [1, 2, 3]
  let text: GoString = "abc"
  let (i, j) = (5, 2)
  attempt(&recording) { () throws(GoPanic) in GoAny(try a[checked: i]) }
  attempt(&recording) { () throws(GoPanic) in GoAny(try a[checked: -i + 4]) }
  attempt(&recording) { () throws(GoPanic) in GoAny(try a.slice(checked: i, nil)) }
  attempt(&recording) { () throws(GoPanic) in GoAny(try a.slice(checked: nil, i)) }
  attempt(&recording) { () throws(GoPanic) in GoAny(try a.slice(checked: j, j - 1)) }
  attempt(&recording) { () throws(GoPanic) in GoAny(try a.slice(checked: 1, 2, i)) }
  attempt(&recording) { () throws(GoPanic) in GoAny(try text[checked: i]) }
  attempt(&recording) { () throws(GoPanic) in GoAny(try text.slice(checked: i, nil)) }
  attempt(&recording) { () throws(GoPanic) in GoAny(try quotient(i, j - 2)) }
}
