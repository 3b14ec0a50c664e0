// run
//
// Package strings searches, splits, trims and builds texts.

import GoRuntime
import GoStandardLibrary

func main() {
  let s: GoString = "the quick brown fox"
  fmt.Println(
    strings.Contains(s, "quick"), strings.Index(s, "brown"), strings.LastIndex(s, "o"), strings.Index(s, "cat"))
  fmt.Println(strings.HasPrefix(s, "the"), strings.HasSuffix(s, "dog"), strings.Count(s, "o"), strings.Count("abc", ""))
  fmt.Printf("%q %q\n", strings.Split("a,b,,c", ","), strings.Fields("  two \t words\n"))
  fmt.Printf("%q %q\n", strings.SplitN("a:b:c", ":", 2), strings.Split("héy", ""))
  fmt.Println(strings.Join(["x", "y", "z"], "/"), strings.Repeat("ab", 3))
  fmt.Println(strings.ToUpper("straße é"), strings.ToLower("ÀB"))
  fmt.Printf("%q %q %q\n", strings.TrimSpace(" \n a b\t"), strings.Trim("xxaxx", "x"), strings.TrimLeft("001200", "0"))
  fmt.Println(strings.TrimPrefix(s, "the "), strings.TrimSuffix("a.go", ".go"))
  fmt.Println(strings.Replace("aaaa", "a", "b", 2), strings.ReplaceAll("aaaa", "aa", "c"))
  let (before, after, found) = strings.Cut("key=value=more", "=")
  fmt.Println(before, after, found)
  fmt.Println(strings.EqualFold("Go", "GO"), strings.Compare("a", "b"), strings.IndexByte("abc", UInt8(ascii: "c")))
  fmt.Println(
    strings.Map(
      { r in
        if r == Int32(rune: "a") {
          return -1
        }
        return r &+ 1
      }, "banana"))

  let b = strings.Builder()
  var i = 3
  while i > 0 {
    fmt.Fprintf(b, "%d...", i)
    i &-= 1
  }
  b.WriteString("lift")
  b.WriteByte(UInt8(ascii: "-"))
  b.WriteRune(Int32(rune: "→"))
  fmt.Println(b.String(), b.Len())
}

@main enum Program {
  static func main() { run() }
}

private func run() {
  runMain(main)
}
