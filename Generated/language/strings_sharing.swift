// run
//
// Strings of every length: parts, sums, comparisons and keys agree whether the bytes are shared, few or many.

import GoRuntime
import GoStandardLibrary

func build(_ n: Int) -> GoString {
  let sb = strings.Builder()
  for i in stride(from: 0, to: n, by: 1) {
    sb.WriteByte(UInt8(truncatingIfNeeded: Int(rune: "a") &+ i % 26))
  }
  return sb.String()
}

struct name: GoDefinedString {
  var rawValue: GoString

  init(_ rawValue: GoString) { self.rawValue = rawValue }
}

extension name {
  func first() -> name {
    return name(self.rawValue[..<1])
  }
}

func main() {
  let text = build(40)
  for n in 0..<21 {
    let part = text[3..<3 &+ n]
    let bytes = GoSlice<UInt8>(text)[3..<3 &+ n]
    let made = GoString(bytes)
    let joined = text[3..<3 &+ n / 2] + text[3 &+ n / 2..<3 &+ n]
    let same = part == made && made == joined && !(part < made) && part <= joined
    let counts: GoMap<GoString, Int> = [part: 1]
    counts[made] &+= 1
    counts[joined] &+= 1
    let anys: GoMap<GoAny, Int> = [GoAny(part): 1]
    anys[GoAny(joined)] &+= 1
    fmt.Println(
      n, same, counts[text[3..<3 &+ n]], anys[GoAny(made)], len(part), part + "|" + made == joined + "|" + part)
  }

  let words: GoSlice<GoString> = [
    "b", "a\0", "a", "", "abcdefgh", "abcdefg", "ab", "abcdefgi", "a\0\0", GoString(bytes: [255]), "é", "zz",
    "abcdefghijklmnopq",
  ]
  sort.Strings(words)
  fmt.Printf("%q\n", words)
  for (i, w) in words.enumerated() {
    for (j, v) in words.enumerated() {
      if (w < v) != (i < j) || (w == v) != (i == j) || (strings.Compare(w, v) < 0) != (i < j) {
        fmt.Printf("%q %q\n", w, v)
      }
    }
  }

  var s: GoString = "x"
  for _ in 0..<6 {
    s += s
  }
  fmt.Println(len(s), s[..<3] + s[61...], s[7] == UInt8(ascii: "x"))
  let short = text[..<7]
  fmt.Println(
    short[2..<5], short[6...], short[..<0] == "", short[3], strings.Index(short, "ef"), strings.ToUpper(short[1..<4]))

  for (i, r) in GoString(bytes: [97, 195, 169, 255, 228, 184, 150, 228, 184, 32, 240, 159, 153, 130]).runes {
    fmt.Print(i, ":", GoString(rune: r), "=", r, " ")
  }
  fmt.Println()
  let runes = GoSlice<Int32>(GoString("né🙂"))
  runes[0] = Int32(rune: "N")
  fmt.Println(GoString(runes), len(runes), GoString(rune: runes[1]), true)
  let bytes = GoSlice<UInt8>(GoString("seven77"))
  let first = GoString(bytes)
  bytes[0] = UInt8(ascii: "S")
  fmt.Println(first, GoString(bytes), GoString(bytes[5...]))

  var n: name = "name"
  n += "d"
  fmt.Println(n, n.first(), name(n.rawValue[1...]) + "!", len(n.rawValue), n > "name")
  var values: GoSlice<GoAny> = nil
  for i in 0..<3 {
    values.append(GoAny(text[i..<i &+ 2]), GoAny(text[i..<i &+ 9]))
  }
  fmt.Println(values, values[0] == "ab", values[1] == "abcdefghi", values[2] == values[0])
  let value = values[4]
  if let v = value.as(GoString.self) {
    fmt.Println(v + v, len(v))
  }
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
