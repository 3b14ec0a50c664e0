// Package fmt: several operands, spacing, wrapped errors and formats that are wrong, against real Go.

import GoRuntime
import GoStandardLibrary
import Testing

private struct pair: GoStruct, GoComparable {
  var A = 0
  var B = 0
}

private struct anonymous: GoStruct {
  var A = 0
  var B: GoString = ""
  var C: GoSlice<GoString> = nil
}

@Test func formatsAreCarriedOutAsInGo() {
  var recording = Recording("fmt_calls")
  func line(_ text: GoString) { recording.format("%q\n", text) }
  line(fmt.Sprintf("%d %s"))
  line(fmt.Sprintf("%d %s", 1))
  line(fmt.Sprintf("%d", 1, "extra", GoAny.nil))
  line(fmt.Sprintf("%"))
  line(fmt.Sprintf("100%%"))
  line(fmt.Sprintf("%*d|%-*d|", 5, 42, 6, 7))
  line(fmt.Sprintf("%.*f", 2, 3.14159))
  line(fmt.Sprintf("%*d", "x", 1))
  line(fmt.Sprintf("%.*d", -1, 5))
  line(fmt.Sprintf("%*d|", -5, 42))
  line(fmt.Sprintf("%[2]d %[1]d", 1, 2))
  line(fmt.Sprintf("%[3]*.[2]*[1]f|", 12.0, 2, 6))
  line(fmt.Sprintf("%[5]d", 1))
  line(fmt.Sprintf("%[x]d", 1))
  line(fmt.Sprintf("%[1]d %d %[1]q", 65, 66))
  line(fmt.Sprintf("%d %[2", 1, 2))
  line(fmt.Sprintf("%!", 1))
  line(fmt.Sprintf("%s", GoSlice<GoAny>([1, "a"])))
  line(fmt.Sprintf("%d", GoSlice<GoAny>([1, "a"])))
  line(fmt.Sprintf("%v %v", pair(A: 1, B: 2), Pointer(pair(A: 3, B: 4))))
  line(fmt.Sprintf("%6d|%-6d|%06d", pair(A: 1, B: 2), pair(A: 3, B: 4), pair(A: 5, B: 6)))
  line(fmt.Sprintf("%x", "hello"))
  line(fmt.Sprintf("%X", GoSlice<UInt8>([1, 171])))
  line(fmt.Sprintf("% X", GoSlice<UInt8>([1, 171])))
  line(fmt.Sprintf("%t", 1))
  line(fmt.Sprint())
  line(fmt.Sprint("a", "b", 1, 2, "c", 3.5, GoAny.nil, true))
  line(fmt.Sprint(1, 2, 3))
  line(fmt.Sprint("a", 1, "b"))
  line(fmt.Sprint(errors.New("e"), "s", errors.New("f"), errors.New("g")))
  line(fmt.Sprintln("a", 1, GoAny.nil, GoSlice([1])))
  line(fmt.Sprintln())
  wrappedErrors(line)
  line(fmt.Sprintf("%5t|%-7t|%q|%v", true, false, Int32(97), Int32(97)))
  line(fmt.Sprintf("%3c|%-3c|%03c", Int32(97), Int32(98), Int32(99)))
  line(fmt.Sprintf("%08b|%o|%#o|%x|%#X", 5, 64, 64, 255, 255))
  line(fmt.Sprintf("%+v", anonymous(A: 1, B: "x", C: nil)))
  line(fmt.Sprintf("%6.2f|%-8.3f|%+.1e|%g|%G", 3.14159, 2.71828, 12345.678, 1e-10, 1e100))
  line(fmt.Sprintf("%s|%10s|%-10s|%.3s|%q", "go", "go", "go", "golang", "\"hi\""))
  line(fmt.Sprintf("%v %v %v", Int8(1), UInt16(2), UInt(3)))
  line(GoString(fmt.Append(nil, "a", 1)))
  line(GoString(fmt.Appendf(GoSlice<UInt8>("x="), "%d", 5)))
  line(GoString(fmt.Appendln(GoSlice<UInt8>("y"), 1, 2)))
  recording.expectAsRecorded()
}

private func wrappedErrors(_ line: (GoString) -> Void) {
  let (e1, e2) = (errors.New("one"), errors.New("two"))
  let w1 = fmt.Errorf("ctx: %w", e1)
  let w2 = fmt.Errorf("both: %w and %w", e1, e2)
  let w3 = fmt.Errorf("none: %w", "text")
  let w4 = fmt.Errorf("%d%%: %v", 50, e1)
  line(w1!.Error())
  line(w2!.Error())
  line(w3!.Error())
  line(w4!.Error())
  line(
    fmt.Sprint(
      errors.Is(w1, e1), errors.Is(w1, e2), errors.Is(w2, e2), errors.Is(w4, e1), equal(errors.Unwrap(w1), e1),
      errors.Unwrap(w2) == nil))
  line(fmt.Sprintf("%T %T %T %T", e1, w1, w2, errors.Join(e1, e2)))
  line(errors.Join(e1, nil, e2)!.Error())
  line(
    fmt.Sprint(
      errors.Join(nil, nil) == nil, errors.Is(errors.Join(e1, e2), e2), errors.Is(nil, nil), errors.Is(nil, e1)))
  line(fmt.Sprintf("%v|%s|%q", e1, e1, e1))
}
