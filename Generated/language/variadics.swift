// run
//
// Extra arguments arrive as a slice, and a slice may be handed on as it is.

import GoRuntime
import GoStandardLibrary

func sum(_ start: Int, _ numbers: GoSlice<Int>) -> Int {
  var start = start
  for n in numbers {
    start &+= n
  }
  return start
}

func replaceFirst(_ words: GoSlice<GoString>) {
  if len(words) > 0 {
    words[0] = "changed"
  }
}

func join(_ separator: GoString, _ parts: GoSlice<GoAny>) -> GoString {
  let texts = GoSlice<GoString>(count: len(parts))
  for (i, p) in parts.enumerated() {
    texts[i] = fmt.Sprint(p)
  }
  return strings.Join(texts, separator)
}

func forward(_ parts: GoSlice<GoAny>) -> GoString {
  return join("-", parts)
}

func isNil(_ parts: GoSlice<Int>) -> Bool {
  return parts == nil
}

func main() {
  fmt.Println(sum(1, nil), sum(1, [2]), sum(1, [2, 3, 4]))
  let more: GoSlice<Int> = [10, 20]
  fmt.Println(sum(0, more), sum(0, more[1...]), sum(0, nil))

  let words: GoSlice<GoString> = ["original"]
  replaceFirst(words)
  fmt.Println(words)
  replaceFirst(["literal", "arguments"])
  replaceFirst(nil)

  fmt.Println(join(", ", [1, "two", 3.5, nil, true]), forward([1, 2, 3]), forward(nil))
  fmt.Println(isNil(nil), isNil([1]), isNil([]))

  let mixed: GoSlice<GoAny> = ["a", 1]
  fmt.Println(contentsOf: mixed)
  fmt.Println(mixed)
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
