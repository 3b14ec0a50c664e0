// Package strings: every function on pairs of strings, against real Go.

import GoRuntime
import GoStandardLibrary
import Testing

private let texts: [GoString] = [
  "", "a", "abc", "aaaa", "a,b,,c", " padded\t\n", "héllo wörld", "世界,世", "Go is Fun", "x--y--",
  GoString(bytes: Array("bad".utf8) + [0xFF] + Array("byte".utf8)), "ÀÉÎõü ß ǅ", "one two  three",
]

private let parts: [GoString] = [
  "", "a", "aa", ",", "b,", "世", "o", "--", GoString(bytes: [0xFF]), "abcd", "É", " ",
]

@Test func stringsAreSearchedSplitAndChangedAsInGo() {
  var recording = Recording("strings_tables")
  for text in texts {
    for part in parts { pairs(text, part, &recording) }
    alone(text, &recording)
  }
  recording.format("%q\n", strings.Join(["a", "b", "c"], "-"))
  recording.format("%q\n", strings.Join(nil, "-"))
  let b = strings.Builder()
  b.WriteString("go")
  b.WriteByte(UInt8(ascii: "!"))
  b.WriteRune(0x4E16)
  fmt.Fprintf(b, "%d", 42)
  recording.line(b.String(), b.Len())
  recording.line(
    strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("K", "\u{212a}"),
    strings.EqualFold("ΣΊΣΥΦΟΣ", "σίσυφος"))
  recording.expectAsRecorded()
}

private func pairs(_ t: GoString, _ p: GoString, _ recording: inout Recording) {
  recording.line(
    strings.Contains(t, p), strings.Index(t, p), strings.LastIndex(t, p), strings.Count(t, p), strings.HasPrefix(t, p),
    strings.HasSuffix(t, p), strings.IndexAny(t, p), strings.LastIndexAny(t, p), strings.ContainsAny(t, p),
    strings.Compare(t, p), strings.EqualFold(t, p))
  recording.format(
    "%q %q %q %q %q\n", strings.Split(t, p), strings.SplitN(t, p, 2), strings.SplitAfter(t, p),
    strings.SplitAfterN(t, p, 3), strings.SplitN(t, p, 0))
  let (before, after, found) = strings.Cut(t, p)
  recording.format("%q %q %t\n", before, after, found)
  recording.format(
    "%q %q %q %q %q\n", strings.Trim(t, p), strings.TrimLeft(t, p), strings.TrimRight(t, p), strings.TrimPrefix(t, p),
    strings.TrimSuffix(t, p))
  recording.format(
    "%q %q %q\n", strings.Replace(t, p, "<>", 2), strings.ReplaceAll(t, p, "é"), strings.ReplaceAll(t, p, ""))
}

private func alone(_ t: GoString, _ recording: inout Recording) {
  recording.format(
    "%q %q %q %q %q\n", strings.ToUpper(t), strings.ToLower(t), strings.ToTitle(t), strings.Title(t),
    strings.TrimSpace(t))
  recording.format("%q %q\n", strings.Fields(t), strings.FieldsFunc(t, { $0 == 0x2C || $0 == 0x6F }))
  recording.format(
    "%q %q\n", strings.Map({ $0 == 0x61 ? -1 : unicode.ToUpper($0) }, t), strings.Repeat(t, 3))
  recording.line(
    strings.IndexByte(t, 0x6F), strings.LastIndexByte(t, 0x6F), strings.IndexRune(t, 0x754C),
    strings.IndexFunc(t, unicode.IsSpace), strings.LastIndexFunc(t, unicode.IsLetter), strings.ContainsRune(t, 0xE9))
  recording.format("%q %q\n", strings.ToValidUTF8(t, "?"), strings.TrimFunc(t, { !unicode.IsLetter($0) }))
  recording.format("%q\n", strings.NewReplacer("a", "1", "aa", "2", ",", "", "世", "w")!.Replace(t))
  for (i, r) in t.runes { recording.print(i, ":", r, " ") }
  recording.line(GoSlice<Int32>(t), GoSlice<UInt8>(t), GoString(GoSlice<Int32>(t)) == t)
}
